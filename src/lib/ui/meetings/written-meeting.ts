import type { Fields } from '#lib/survey/check-answers.ts';

/** A row of the form as somebody has written it. Empty strings are what was not chosen. */
export type Row = { text: string; area: string; theme: string };

/** A meeting as it stands in the form, right or not yet right. */
export type WrittenMeeting = {
	/** Becomes the meeting's id: one that is sent twice is one meeting. */
	id: string;
	place: string;
	heldOn: string;
	arranger: string;
	participants: string;
	rows: Row[];
};

/** Rows that a new form begins with. */
export const firstRows = 5;

export const emptyRow = (): Row => ({ text: '', area: '', theme: '' });

export function emptyMeeting(id: string): WrittenMeeting {
	const rows = Array.from({ length: firstRows }, emptyRow);
	return { id, place: '', heldOn: '', arranger: '', participants: '', rows };
}

/** The meeting in a form that was sent, to show it again: nothing is lost on the way back. */
export function writtenMeeting(id: string, fields: Fields): WrittenMeeting {
	const one = (name: string) => fields.get(name)?.[0] ?? '';
	const [texts = [], areas = [], themes = []] = ['notes', 'area', 'theme'].map((name) =>
		fields.get(name)
	);
	const rows = texts.map((text, row) => ({
		text,
		area: areas[row] ?? '',
		theme: themes[row] ?? ''
	}));
	while (rows.length < firstRows) rows.push(emptyRow());
	return {
		id,
		place: one('place'),
		heldOn: one('heldOn'),
		arranger: one('arranger'),
		participants: one('participants'),
		rows
	};
}

/** The other way: the fields that a browser would send for what is in the form. */
export function fieldsOf(meeting: WrittenMeeting): Map<string, string[]> {
	return new Map([
		['key', [meeting.id]],
		['place', [meeting.place]],
		['heldOn', [meeting.heldOn]],
		['arranger', [meeting.arranger]],
		['participants', [meeting.participants]],
		['notes', meeting.rows.map(({ text }) => text)],
		['area', meeting.rows.map(({ area }) => area)],
		['theme', meeting.rows.map(({ theme }) => theme)]
	]);
}

export function isEmpty({ place, arranger, participants, rows }: WrittenMeeting): boolean {
	return [place, arranger, participants, ...rows.map(({ text }) => text)].every(
		(text) => text.trim() === ''
	);
}

/** How many notes it holds: lines, not rows. */
export function countNotes({ rows }: Pick<WrittenMeeting, 'rows'>): number {
	return rows.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '').length;
}
