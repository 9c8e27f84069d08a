import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { limits } from './limits.ts';
import { Refused } from './refusal.ts';
import type { Row, Table } from './table.ts';
import { tableOf } from './table-of.ts';

/** Reads a CSV of unknown delimiter and encoding. @throws Refused */
export function readCsv(bytes: Uint8Array, onRow: (row: number) => void): Table {
	const { text, encoding } = decodeText(bytes);
	const delimiter = findDelimiter(text);
	const rows: Row[] = [];
	let row = 0;
	try {
		parse(text, {
			delimiter,
			bom: true,
			// A lone " inside a cell («5" rör») is a sign like any other.
			relax_quotes: true,
			relax_column_count: true,
			max_record_size: 2_000_000,
			on_record: (cells: string[]) => {
				row += 1;
				if (row > limits.rows + 1) throw new Refused({ reason: 'too-many-rows' });
				rows.push({ row, cells });
				onRow(row);
				return null;
			}
		});
	} catch (problem) {
		if (problem instanceof Refused) throw problem;
		if (!(problem instanceof CsvError)) throw problem;
		throw new Refused({ reason: 'quotes', row: row + 1 });
	}
	return tableOf({ kind: 'csv', encoding, delimiter }, rows);
}
