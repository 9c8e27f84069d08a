import { parse } from 'csv-parse/sync';
import type { Delimiter } from './table.ts';

const known: readonly Delimiter[] = [';', ',', '\t', '|'];

/**
 * The sign between the cells: the one that gives the first records most cells, equally many in each.
 * A comma inside a sentence gives many cells in one record and few in the next. A file with a single
 * column has none: then it does not matter.
 */
export function findDelimiter(text: string): Delimiter {
	const head = text.slice(0, 200_000);
	const scores = known.map((delimiter) => ({ delimiter, score: score(head, delimiter) }));
	scores.sort((a, b) => b.score - a.score);
	const [best] = scores;
	return best && best.score > 0 ? best.delimiter : ';';
}

function score(head: string, delimiter: Delimiter): number {
	const widths: number[] = [];
	try {
		parse(head, {
			delimiter,
			to: 50,
			bom: true,
			relax_quotes: true,
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (record: string[]) => {
				widths.push(record.length);
				return null;
			}
		});
	} catch {
		// The head may end inside a quoted cell: what was read until then still tells.
	}
	const [first = 1] = widths;
	if (first < 2) return 0;
	const alike = widths.filter((width) => width === first).length / widths.length;
	// Fully alike outweighs any number of cells.
	return alike * 1000 + Math.min(first, 500);
}
