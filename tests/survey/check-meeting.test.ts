import { expect, test } from 'vitest';
import { checkMeeting, mostNotes } from '#lib/survey/check-meeting.ts';

const today = '2026-11-24';
const form = (fields: Record<string, string>) =>
	new Map(Object.entries(fields).map(([name, value]) => [name, [value]]));
const good = {
	place: 'Torget',
	heldOn: '2026-11-05',
	participants: '25',
	notes: 'Lyse\r\n\r\n Buss'
};

test('one line is one note, empty lines are none', () => {
	expect(checkMeeting(form(good), today)).toEqual({
		ok: true,
		meeting: { place: 'Torget', heldOn: '2026-11-05', participants: 25, notes: ['Lyse', 'Buss'] }
	});
});

test('says everything that is missing at once', () => {
	const checked = checkMeeting(new Map(), today);
	expect(checked).toEqual({
		ok: false,
		problems: ['place', 'heldOn', 'participants', 'notes'].map((field) => ({
			field,
			reason: 'missing'
		}))
	});
});

test.each([
	['heldOn', '2026-11-25', 'in-the-future'],
	['heldOn', '2026-02-30', 'not-a-day'],
	['heldOn', '5/11', 'not-a-day'],
	['participants', '0', 'not-a-number'],
	['participants', 'många', 'not-a-number'],
	['participants', '-4', 'not-a-number'],
	['place', 'a'.repeat(201), 'too-long'],
	['notes', 'a'.repeat(5001), 'too-long'],
	['notes', 'a\n'.repeat(mostNotes + 1), 'too-many']
])('%s «%.12s» is %s', (field, value, reason) => {
	expect(checkMeeting(form({ ...good, [field]: value }), today)).toEqual({
		ok: false,
		problems: [{ field, reason }]
	});
});

test('a meeting held today may be written down today', () => {
	expect(checkMeeting(form({ ...good, heldOn: today }), today).ok).toBe(true);
});
