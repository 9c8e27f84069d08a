import type { ReadSeries } from '#lib/promise/statistics/series.ts';
import type { CheckInput, CheckOutput } from './answers/check-table.ts';
import type { Refusal } from './refusal.ts';
import type { Form, Row, Sheet } from './table.ts';

/** What the reading thread is asked, and what it answers. Both cross as copies. */
export type Tasks = {
	/** Reads a file of answers and leaves it as rows in `to`; the first ones come back to be shown. */
	'read-table': {
		input: { name: string; from: string; to: string };
		output: { form: Form; header: string[]; first: Row[]; rows: number };
	};
	'read-statistics': { input: { name: string; from: string }; output: ReadSeries };
	'read-workbook': { input: { name: string; from: string }; output: Sheet[] };
	'check-table': { input: CheckInput; output: CheckOutput };
	'write-workbook': { input: { sheets: Sheet[] }; output: Uint8Array };
};

export type TaskName = keyof Tasks;

/** What the thread says: how far it has come, then what came out. */
export type Said =
	{ progress: number } | { value: Tasks[TaskName]['output'] } | { refusal: Refusal };
