import { longestText, type Fields } from './check-answers.ts';

/** Most notes in one go. A longer evening is two meetings, or a pasted document. */
export const mostNotes = 500;

export type MeetingNotes = {
	place: string;
	heldOn: string;
	participants: number;
	notes: string[];
};

export type MeetingProblem = {
	field: 'place' | 'heldOn' | 'participants' | 'notes';
	reason: 'missing' | 'too-long' | 'not-a-day' | 'in-the-future' | 'not-a-number' | 'too-many';
};

export type CheckedMeeting =
	{ ok: true; meeting: MeetingNotes } | { ok: false; problems: MeetingProblem[] };

/**
 * Reads a sent form with a meeting's notes: one line is one note, empty lines are none.
 *
 * @param today `YYYY-MM-DD`: a meeting has been held before it is written down
 */
export function checkMeeting(fields: Fields, today: string): CheckedMeeting {
	const problems: MeetingProblem[] = [];
	const problem = (field: MeetingProblem['field'], reason: MeetingProblem['reason']) =>
		problems.push({ field, reason });

	const place = line(fields.get('place')?.[0] ?? '');
	if (place === '') problem('place', 'missing');
	else if (place.length > 200) problem('place', 'too-long');

	const heldOn = line(fields.get('heldOn')?.[0] ?? '');
	if (heldOn === '') problem('heldOn', 'missing');
	else if (!isDay(heldOn)) problem('heldOn', 'not-a-day');
	else if (heldOn > today) problem('heldOn', 'in-the-future');

	const people = line(fields.get('participants')?.[0] ?? '');
	if (people === '') problem('participants', 'missing');
	else if (!/^[1-9]\d{0,4}$/.test(people)) problem('participants', 'not-a-number');

	const notes = (fields.get('notes') ?? [])
		.join('\n')
		.split(/\r\n?|\n/)
		.map(line);
	const written = notes.filter((note) => note !== '');
	if (written.length === 0) problem('notes', 'missing');
	else if (written.length > mostNotes) problem('notes', 'too-many');
	else if (written.some((note) => note.length > longestText)) problem('notes', 'too-long');

	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, meeting: { place, heldOn, participants: Number(people), notes: written } };
}

function line(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\p{Cc}/gu, ' ')
		.trim();
}

/** A day that is in the calendar: 2026-02-30 is not. */
function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
