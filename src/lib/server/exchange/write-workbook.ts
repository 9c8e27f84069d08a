import { utils, write } from '@e965/xlsx';
import type { Sheet } from './table.ts';

/** Sheets of text as an .xlsx. Every cell is text: nothing is taken for a number, a date or a formula. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
	const book = utils.book_new();
	for (const { name, rows } of sheets) {
		const cells = rows.map((row) => row.map((text) => (text === '' ? null : text)));
		const sheet = utils.aoa_to_sheet(cells);
		sheet['!cols'] = widthsOf(rows);
		utils.book_append_sheet(book, sheet, name);
	}
	const bytes: unknown = write(book, { bookType: 'xlsx', type: 'buffer', compression: true });
	if (!(bytes instanceof Uint8Array)) throw new Error('The workbook was not written as bytes.');
	return bytes;
}

/** Wide enough to read the first rows, and never wider than a page. */
function widthsOf(rows: readonly string[][]): { wch: number }[] {
	const [header = []] = rows;
	return header.map((_, column) => {
		const longest = Math.max(...rows.slice(0, 50).map((row) => row[column]?.length ?? 0));
		return { wch: Math.min(Math.max(longest + 1, 8), 60) };
	});
}
