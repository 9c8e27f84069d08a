import type { Texts } from '#lib/survey/questionnaire.ts';
import type { Sheet } from '../table.ts';
import { languageOf, textLanguages, type TextLanguage } from './languages.ts';

/** A sheet's row by column name, with its number in the spreadsheet. */
export type SheetRow = { row: number; cells: ReadonlyMap<string, string> };

export type ReadSheet = { columns: string[]; rows: SheetRow[] };

/**
 * A sheet with its first row as column names, in lower case but for what follows `::`. Cells keep
 * their spaces and lines; empty ones are not there.
 */
export function readSheet(sheets: readonly Sheet[], name: string): ReadSheet | null {
	const sheet = sheets.find((each) => each.name.trim().toLowerCase() === name);
	if (!sheet) return null;
	const [header = [], ...rest] = sheet.rows;
	const columns = header.map(columnName);
	const rows = rest.map((cells, index) => ({
		row: index + 2,
		cells: new Map(
			columns.flatMap((column, at): [string, string][] => {
				const cell = cells[at] ?? '';
				return column === '' || cell.trim() === '' ? [] : [[column, cell]];
			})
		)
	}));
	return { columns, rows: rows.filter(({ cells }) => cells.size > 0) };
}

function columnName(cell: string): string {
	const [name = '', ...rest] = cell.trim().split(/\s*::\s*/);
	// Older forms write «label:sv» and «list name».
	const plain = name.toLowerCase().replace(/ /g, '_');
	return [plain === 'caption' ? 'label' : plain, ...rest].join('::');
}

/** The texts of `label`, `label::Svenska (sv)` and so on in a row. */
export function textsIn(
	row: SheetRow,
	column: string,
	plainLanguage: TextLanguage
): Partial<Texts> {
	const found: Partial<Texts> = {};
	for (const [name, text] of row.cells) {
		if (name !== column && !name.startsWith(`${column}::`)) continue;
		const language = name === column ? plainLanguage : languageOf(name.slice(column.length + 2));
		if (language && (name !== column || found[language] === undefined)) found[language] = text;
	}
	// Always in the same order, so that two readings of the same form are the same bytes.
	const ordered: Partial<Texts> = {};
	for (const language of textLanguages) {
		const text = found[language];
		if (text !== undefined) ordered[language] = text;
	}
	return ordered;
}
