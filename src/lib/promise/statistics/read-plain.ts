import { bounded, figure, isPeriod, type ReadSeries } from './series.ts';

/** A table of one's own: periods down the first column, a column of figures for each series. */
export function readPlain(table: {
	header: readonly string[];
	rows: readonly { cells: readonly string[] }[];
}): ReadSeries {
	const rows = table.rows.filter(({ cells }) => isPeriod(cells[0] ?? ''));
	if (rows.length === 0) return { ok: false, reason: 'not-known' };
	return bounded(
		table.header.slice(1).map((name, at) => ({
			...{ name: name || '–', of: '', unit: '' },
			points: rows.map(({ cells }) => ({
				period: (cells[0] ?? '').trim(),
				value: figure(cells[at + 1] ?? '')
			}))
		}))
	);
}
