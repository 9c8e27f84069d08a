import { CFB, read, SSF, type CellObject, type WorkBook } from '@e965/xlsx';
import { limits } from './limits.ts';
import { Refused } from './refusal.ts';
import type { Sheet } from './table.ts';
import { unpack } from './unpack.ts';

/**
 * The sheets of an .xlsx as text, hidden ones left out.
 *
 * Nothing in it is run: a formula is the value it last had, macros are never unpacked. Of merged
 * cells the first has the value. A date is `YYYY-MM-DD`, whatever its format.
 *
 * @throws Refused
 */
export async function readXlsx(file: Uint8Array): Promise<Sheet[]> {
	const parts = await unpack(file);
	if (![...parts.keys()].some((name) => /^\/?xl\//i.test(name))) {
		throw new Refused({ reason: 'not-xlsx' });
	}
	const book = parseBook(parts);
	const sheets = book.SheetNames.filter(
		(_, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0
	);
	return sheets.map((name) => ({ name, rows: rowsOf(book, name) }));
}

/**
 * SheetJS trusts the sizes in a zip (CVE-2026-38359), so it never sees the one that was sent: it
 * gets a new container of the parts that were counted while they were unpacked.
 */
function parseBook(parts: ReadonlyMap<string, Uint8Array>): WorkBook {
	const container = CFB.utils.cfb_new();
	for (const [name, bytes] of parts) CFB.utils.cfb_add(container, `/${name}`, bytes);
	const zip: unknown = CFB.write(container, { fileType: 'zip', type: 'buffer' });
	try {
		return read(zip, {
			type: 'buffer',
			dense: true,
			cellNF: true,
			cellFormula: false,
			cellHTML: false,
			cellText: false,
			// One more than allowed, to see that there are more; and the header.
			sheetRows: limits.rows + 2
		});
	} catch {
		throw new Refused({ reason: 'broken' });
	}
}

function rowsOf(book: WorkBook, name: string): string[][] {
	const cells = book.Sheets[name]?.['!data'] ?? [];
	if (cells.length > limits.rows + 1) throw new Refused({ reason: 'too-many-rows' });
	// A row that is not in the file is a hole in the array, and still a row with a number.
	return Array.from({ length: cells.length }, (_, row) => {
		const columns = cells[row] ?? [];
		if (columns.length > 2 * limits.columns) throw new Refused({ reason: 'too-many-columns' });
		return Array.from({ length: columns.length }, (_, column) => textOf(columns[column]));
	});
}

function textOf(cell: CellObject | undefined): string {
	if (!cell || cell.v === undefined || cell.t === 'e' || cell.t === 'z') return '';
	if (typeof cell.v === 'string') return cell.v.replace(/\r\n?/g, '\n');
	if (typeof cell.v === 'number' && typeof cell.z === 'string' && SSF.is_date(cell.z)) {
		return dayOf(cell.v);
	}
	return String(cell.v);
}

/** The day of a date's number in a spreadsheet, without a detour over anybody's time zone. */
function dayOf(serial: number): string {
	const { y, m, d } = SSF.parse_date_code(serial) ?? { y: 0, m: 0, d: 0 };
	if (serial < 1) return String(serial);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
}
