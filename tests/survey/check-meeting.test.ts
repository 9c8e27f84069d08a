import { expect, test } from 'vitest';
import { checkMeeting, mostNotes } from '#lib/survey/check-meeting.ts';

const today = '2026-11-24';
const known = { areas: ['Centrum', 'Karungi'], themes: ['narcotics', 'traffic'] };
const form = (fields: Record<string, string | string[]>) =>
	new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
const good = {
	place: 'Torget',
	heldOn: '2026-11-05',
	arranger: 'Byalaget',
	participants: '25',
	notes: 'Lyse\r\n\r\n Buss'
};
const plain = (text: string) => ({ text, area: null, theme: null });

test('one line is one note, empty lines are none', () => {
	expect(checkMeeting(form(good), today, known)).toEqual({
		ok: true,
		meeting: {
			place: 'Torget',
			heldOn: '2026-11-05',
			arranger: 'Byalaget',
			participants: 25,
			notes: [plain('Lyse'), plain('Buss')]
		}
	});
});

test('each row’s place and theme stay with its lines, however many, and empty rows shift nothing', () => {
	const rows = {
		notes: ['Knark\nLangning', '', 'Fortkörning'],
		area: ['Centrum', 'Karungi', ''],
		theme: ['narcotics', '', 'traffic']
	};
	const checked = checkMeeting(form({ ...good, ...rows }), today, known);
	expect(checked.ok && checked.meeting.notes).toEqual([
		{ text: 'Knark', area: 'Centrum', theme: 'narcotics' },
		{ text: 'Langning', area: 'Centrum', theme: 'narcotics' },
		{ text: 'Fortkörning', area: null, theme: 'traffic' }
	]);
});

test('says everything that is missing at once; who held it may be left out', () => {
	expect(checkMeeting(new Map(), today, known)).toEqual({
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
	['arranger', 'a'.repeat(201), 'too-long'],
	['notes', 'a'.repeat(5001), 'too-long'],
	['notes', 'a\n'.repeat(mostNotes + 1), 'too-many']
])('%s «%.12s» is %s', (field, value, reason) => {
	expect(checkMeeting(form({ ...good, [field]: value }), today, known)).toEqual({
		ok: false,
		problems: [{ field, reason }]
	});
});

test.each([
	['area', 'unknown-area'],
	['theme', 'unknown-theme']
])('an %s that is not there is told, not dropped', (field, reason) => {
	expect(checkMeeting(form({ ...good, [field]: 'borta' }), today, known)).toEqual({
		ok: false,
		problems: [{ field: 'notes', reason }]
	});
});

test('a meeting held today may be written down today', () => {
	expect(checkMeeting(form({ ...good, heldOn: today }), today, known).ok).toBe(true);
});
