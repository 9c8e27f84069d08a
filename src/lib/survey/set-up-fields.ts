import type { Fields } from './check-answers.ts';

/** Most characters in a name, and in a text that is read by residents. */
export const longestName = 120;
export const longestLegalText = 10_000;

/** What a step of the set-up says is wrong: the field, and a code whose words are in src/lib/words/town.*.json. */
export type SetUpProblem = { field: string; reason: SetUpReason };

export type SetUpReason =
	| 'missing'
	| 'too-long'
	| 'twice'
	| 'reserved'
	| 'too-many'
	| 'not-a-number'
	| 'not-an-address'
	| 'not-a-day'
	| 'in-the-future'
	| 'in-the-past'
	| 'not-a-slug'
	| 'taken'
	| 'not-a-choice';

/** A field's text on one line. */
export function lineIn(fields: Fields, name: string): string {
	return oneLine(fields.get(name)?.[0] ?? '');
}

/** A field's text with its line ends, none of them at the ends. */
export function textIn(fields: Fields, name: string): string {
	return (fields.get(name)?.[0] ?? '')
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '))
		.trim();
}

export function oneLine(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}

/** Whether two names are the same to a reader: capitals and spaces do not tell them apart. */
export function sameName(one: string, other: string): boolean {
	return oneLine(one).toLowerCase() === oneLine(other).toLowerCase();
}

/** A day that is in the calendar: 2026-02-30 is not. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
