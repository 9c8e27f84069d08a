import { bounded, figure, isPeriod, type Point, type ReadSeries, type Series } from './series.ts';

type Sheet = { name: string; rows: readonly (readonly string[])[] };

/**
 * Brå's «Indikatorer för kommuners lägesbild», a workbook for each municipality, in its two layouts:
 *
 * - a sheet with «(anmälda)» in its name: title in A1, row 2 has «<unit> <year>», then a row for each
 *   municipality, county and the country;
 * - others: title in A1, years down the first column; two rows above the first year the geography,
 *   one row above it `Andel`, `KI undre`, `KI övre`.
 */
export function readBra(sheets: readonly Sheet[]): ReadSeries {
	return bounded(
		sheets.flatMap((sheet) =>
			/\(anmälda\)/i.test(sheet.name) ? readReported(sheet) : readSurveyed(sheet)
		)
	);
}

function readReported({ name, rows }: Sheet): Series[] {
	const title = rows[0]?.[0]?.trim() || name;
	const heads = (rows[1] ?? []).map((head) => /^(.*\S)\s+((?:19|20)\d{2})$/.exec(head.trim()));
	return rows.slice(2).flatMap((cells) => {
		const of = cells[0]?.trim() ?? '';
		if (of === '') return [];
		const byUnit = new Map<string, Point[]>();
		heads.forEach((head, column) => {
			const [, unit = '', period = ''] = head ?? [];
			if (!head || column === 0) return;
			const points = byUnit.get(unit) ?? [];
			byUnit.set(unit, [...points, { period, value: figure(cells[column] ?? '') }]);
		});
		return [...byUnit].map(([unit, points]) => ({ name: title, of, unit, points }));
	});
}

function readSurveyed({ name, rows }: Sheet): Series[] {
	const title = rows[0]?.[0]?.trim() || name;
	const first = rows.findIndex((cells) => isPeriod(cells[0] ?? ''));
	if (first < 2) return [];
	const years = rows.slice(first).filter((cells) => isPeriod(cells[0] ?? ''));
	const width = Math.max(...years.map((cells) => cells.length));
	// Merged cells have their text once, at their left.
	const places = carried(rows[first - 2] ?? [], width);
	const blocks = carried(rows[first - 1] ?? [], width).map((block) => block.toLowerCase());
	const column = (of: string, block: RegExp) =>
		blocks.findIndex((each, at) => at > 0 && places[at] === of && block.test(each));
	return [...new Set(places.slice(1))].flatMap((of) => {
		const share = column(of, /^andel/);
		if (of === '' || share < 0) return [];
		const [low, high] = [column(of, /^ki\s*undre/), column(of, /^ki\s*övre/)];
		const points = years.map((cells) => ({
			period: (cells[0] ?? '').trim(),
			value: figure(cells[share] ?? ''),
			...(low > 0 && high > 0
				? { low: figure(cells[low] ?? ''), high: figure(cells[high] ?? '') }
				: {})
		}));
		return [{ name: title, of, unit: 'andel', points }];
	});
}

function carried(cells: readonly string[], width: number): string[] {
	let last = '';
	return Array.from({ length: width }, (_, at) => {
		const text = cells[at]?.trim() ?? '';
		if (text !== '') last = text;
		return last;
	});
}
