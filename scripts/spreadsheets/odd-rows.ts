import { versionColumn } from '#lib/server/exchange/harmless.ts';

/** Texts that files out and in must give back to the letter. */
export const oddTexts: readonly string[] = [
	'=1+1',
	'+46 70',
	'-5 grader',
	'@kommunen',
	"'citat'",
	"'=redan ofarlig",
	'* punkt',
	'två\nrader',
	'hon sa "nej"; sedan gick hon, tyst',
	'åäö ÅÄÖ é ß 😟👩‍👧',
	'＝fullbredd',
	'a|b\tc'
];

/** What a spreadsheet program takes for numbers in a CSV, and leaves alone in an .xlsx of texts. */
export const likeNumbers: readonly string[] = ['1e5', '007', '1,50', '2026-11-05'];

/** They as our own export has them, before what would be run is made harmless. */
export function oddRows(texts: readonly string[]): string[][] {
	return [[versionColumn, 'problems'], ...texts.map((text) => ['1', text])];
}
