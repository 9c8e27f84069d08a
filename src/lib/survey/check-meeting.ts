import { longestText, type Fields } from './check-answers.ts';

/** Most notes in one go. A longer evening is two meetings, or a pasted document. */
export const mostNotes = 500;

/** What was said, with where it is and what it is about when the note-taker said so. */
export type Note = { text: string; area: string | null; theme: string | null };

export type MeetingNotes = {
	place: string;
	heldOn: string;
	/** Who held it; empty when nobody wrote it down. */
	arranger: string;
	participants: number;
	notes: Note[];
};

export type MeetingProblem = {
	field: 'place' | 'heldOn' | 'arranger' | 'participants' | 'notes';
	reason:
		| 'missing'
		| 'too-long'
		| 'not-a-day'
		| 'in-the-future'
		| 'not-a-number'
		| 'too-many'
		| 'unknown-area'
		| 'unknown-theme';
};

export type CheckedMeeting =
	{ ok: true; meeting: MeetingNotes } | { ok: false; problems: MeetingProblem[] };

/** What a note can point at: ids of the round's areas and of its codebook's themes. */
export type Hints = { areas: readonly string[]; themes: readonly string[] };

/**
 * Reads a sent form with a meeting's notes. The form has rows of `notes`, `area` and `theme`; a row
 * with several lines is as many notes about the same thing, empty lines are none.
 *
 * @param today `YYYY-MM-DD`: a meeting has been held before it is written down
 */
export function checkMeeting(fields: Fields, today: string, known: Hints): CheckedMeeting {
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

	const arranger = line(fields.get('arranger')?.[0] ?? '');
	if (arranger.length > 200) problem('arranger', 'too-long');

	const people = line(fields.get('participants')?.[0] ?? '');
	if (people === '') problem('participants', 'missing');
	else if (!/^[1-9]\d{0,4}$/.test(people)) problem('participants', 'not-a-number');

	const notes = readNotes(fields);
	const wrong = wrongNotes(notes, known);
	if (wrong) problem('notes', wrong);

	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, meeting: { place, heldOn, arranger, participants: Number(people), notes } };
}

function readNotes(fields: Fields): Note[] {
	return (fields.get('notes') ?? []).flatMap((text, row) => {
		const area = fields.get('area')?.[row] || null;
		const theme = fields.get('theme')?.[row] || null;
		return text
			.split(/\r\n?|\n/)
			.map(line)
			.filter((each) => each !== '')
			.map((each) => ({ text: each, area, theme }));
	});
}

function wrongNotes(notes: readonly Note[], known: Hints): MeetingProblem['reason'] | null {
	if (notes.length === 0) return 'missing';
	if (notes.length > mostNotes) return 'too-many';
	if (notes.some(({ text }) => text.length > longestText)) return 'too-long';
	if (notes.some(({ area }) => area !== null && !known.areas.includes(area))) return 'unknown-area';
	if (notes.some(({ theme }) => theme !== null && !known.themes.includes(theme))) {
		return 'unknown-theme';
	}
	return null;
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
