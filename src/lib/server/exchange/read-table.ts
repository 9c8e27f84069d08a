import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { Refused } from './refusal.ts';
import type { Sheet, Table } from './table.ts';
import { tableOf } from './table-of.ts';

/**
 * Reads a CSV or .xlsx of answers. What the file is, its first bytes tell: a name can say anything.
 *
 * @throws Refused
 */
export async function readTable(
	name: string,
	bytes: Uint8Array,
	onRow: (row: number) => void
): Promise<Table> {
	if (!isPacked(name, bytes)) return readCsv(bytes, onRow);
	const sheets = await readXlsx(bytes);
	const filled = sheets.filter(({ rows }) =>
		rows.some((cells) => cells.some((cell) => cell.trim()))
	);
	const [first, ...others] = filled;
	if (!first) throw new Refused({ reason: 'empty' });
	const rows = first.rows.map((cells, index) => ({ row: index + 1, cells }));
	onRow(rows.length);
	return tableOf(
		{ kind: 'xlsx', sheet: first.name, otherSheets: others.map((sheet) => sheet.name) },
		rows
	);
}

/** Reads a workbook, for those who want every sheet. @throws Refused */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Sheet[]> {
	if (!isPacked(name, bytes)) throw new Refused({ reason: 'not-xlsx' });
	return readXlsx(bytes);
}

/** Whether it is an .xlsx (else text); other known kinds are refused by what they are. */
function isPacked(name: string, bytes: Uint8Array): boolean {
	if (bytes.length === 0) throw new Refused({ reason: 'empty' });
	if (bytes.length > limits.upload) throw new Refused({ reason: 'too-big' });
	const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
	// Excel before 2007, and every workbook with a password.
	if (head.startsWith('\xd0\xcf\x11\xe0')) throw new Refused({ reason: 'old-excel' });
	if (head.includes('opendocument')) throw new Refused({ reason: 'open-document' });
	if (head.startsWith('PK\x03\x04')) return true;
	if (/\.xls[xm]$/i.test(name)) throw new Refused({ reason: 'not-xlsx' });
	return false;
}
