import { limits } from './limits.ts';
import { Refused } from './refusal.ts';
import type { Form, Row, Table } from './table.ts';

/**
 * Rows as a table: the first row with anything in it is the header, empty rows are left out, and
 * each row gets as many cells as the header. @throws Refused
 */
export function tableOf(form: Form, all: readonly Row[]): Table {
	const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const [first, ...rest] = filled;
	if (!first) throw new Refused({ reason: 'empty' });
	const width = Math.max(lastFilled(first.cells), ...widest(rest));
	if (width > limits.columns) throw new Refused({ reason: 'too-many-columns' });
	if (rest.length === 0) throw new Refused({ reason: 'no-rows' });
	for (const { row, cells } of filled) {
		if (cells.some((cell) => cell.length > limits.cell)) {
			throw new Refused({ reason: 'too-long-cell', row });
		}
	}
	const fit = (cells: readonly string[]) =>
		Array.from({ length: width }, (_, column) => cells[column] ?? '');
	return {
		form,
		header: fit(first.cells).map((cell) => cell.trim()),
		rows: rest.map(({ row, cells }) => ({ row, cells: fit(cells) }))
	};
}

function widest(rows: readonly Row[]): number[] {
	let most = 0;
	for (const { cells } of rows) {
		if (cells.length > most) most = Math.max(most, lastFilled(cells));
	}
	return [most];
}

function lastFilled(cells: readonly string[]): number {
	return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
