import type { Encoding } from './decode-text.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

/** A row of cells as text, with its number in the file: what the spreadsheet shows at its left. */
export type Row = { row: number; cells: string[] };

/** How the file was understood, to be shown to whoever sent it. */
export type Form =
	| { kind: 'csv'; encoding: Encoding; delimiter: Delimiter }
	| { kind: 'xlsx'; sheet: string; otherSheets: string[] };

export type Table = { form: Form; header: string[]; rows: Row[] };

/** A sheet of a workbook: every row from the first, empty ones too. */
export type Sheet = { name: string; rows: string[][] };
