import { stringify } from 'csv-stringify/sync';
import { harmless } from '../harmless.ts';
import { runInWorker } from '../run-in-worker.ts';
import type { Sheet } from '../table.ts';
import type { ExportTable } from './response-table.ts';

export const formats = ['csv', 'xlsx', 'json', 'codebook'] as const;
export type ExportFormat = (typeof formats)[number];

/** What a file is made of: the responses, what their columns mean, and what the file leaves out. */
export type ExportContent = { table: ExportTable; codebook: Sheet; about: Sheet };

export type WrittenFile = { bytes: Uint8Array; type: string; extension: string };

export async function writeFile(
	content: ExportContent,
	format: ExportFormat
): Promise<WrittenFile> {
	const { table, codebook, about } = content;
	if (format === 'json') return json(content);
	if (format === 'codebook') return csv(codebook.rows);
	const rows = rowsOf(table);
	if (format === 'csv') return csv(rows);
	const sheets = [{ name: 'Svar', rows }, codebook, about].map((sheet) => ({
		...sheet,
		rows: sheet.rows.map((cells) => cells.map(harmless))
	}));
	const written = await runInWorker('write-workbook', { sheets });
	if (!written.ok) throw new Error(`The workbook was not written: ${written.refusal.reason}.`);
	return {
		bytes: written.value,
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		extension: 'xlsx'
	};
}

/** As Excel in Swedish reads it without asking: semicolons, UTF-8 with its mark, CRLF. */
export function csv(rows: readonly string[][]): WrittenFile {
	const text = stringify(
		rows.map((cells) => cells.map(harmless)),
		// A lone line feed is no record's end here, and csv-stringify would leave it without quotes.
		{ delimiter: ';', bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }
	);
	return {
		bytes: new TextEncoder().encode(text),
		type: 'text/csv; charset=utf-8',
		extension: 'csv'
	};
}

/** For programs: cells as they are, since nobody opens a JSON file in a spreadsheet by mistake. */
function json({ table, codebook, about }: ExportContent): WrittenFile {
	const [header = [], ...rows] = codebook.rows;
	const content = {
		about: about.rows.map((cells) => cells.filter((cell) => cell !== '').join(': ')),
		codebook: rows.map((cells) => asRecord(header, cells)),
		responses: table.rows.map((row) =>
			asRecord(
				table.columns,
				table.columns.map((column) => row.get(column) ?? '')
			)
		)
	};
	const bytes = new TextEncoder().encode(JSON.stringify(content, null, '\t'));
	return { bytes, type: 'application/json', extension: 'json' };
}

function asRecord(columns: readonly string[], cells: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		columns.flatMap((column, at) => (cells[at] ? [[column, cells[at]] as const] : []))
	);
}

function rowsOf({ columns, rows }: ExportTable): string[][] {
	return [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
}
