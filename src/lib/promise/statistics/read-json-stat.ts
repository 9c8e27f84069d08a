import { bounded, type ReadSeries, type Series } from './series.ts';

type Dimension = { label: string; codes: string[]; labels: string[] };

/** No table of interest here is larger, and the sizes in a file can say anything. */
const mostCells = 100_000;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON-stat 2.0 as SCB's PxWeb writes it (https://json-stat.org/full/): cells in row-major order of
 * the dimensions. One series for each combination of the others than time.
 */
export function readJsonStat(data: Record<string, unknown>): ReadSeries {
	const ids = texts(data['id']);
	const dimensions = ids.map((id) => readDimension(data['dimension'], id));
	const cells = dimensions.reduce((product, each) => product * (each?.codes.length ?? 0), 1);
	if (ids.length === 0 || cells === 0) return { ok: false, reason: 'not-known' };
	if (cells > mostCells) return { ok: false, reason: 'too-many' };

	const time = timeOf(data, ids);
	const found = new Map<string, Series>();
	for (let cell = 0; cell < cells; cell += 1) {
		const at = positions(cell, dimensions);
		const period = dimensions[time]?.labels[at[time] ?? 0] ?? '';
		const others = dimensions.flatMap((each, dimension) =>
			each && dimension !== time && each.codes.length > 1
				? [each.labels[at[dimension] ?? 0] ?? '']
				: []
		);
		const key = JSON.stringify(others);
		const series = found.get(key) ?? {
			...{ name: said(data['label']) || said(data['source']), of: others.join(', '), unit: '' },
			points: []
		};
		series.points.push({ period, value: valueAt(data['value'], cell) });
		found.set(key, series);
	}
	return bounded([...found.values()]);
}

function timeOf(data: Record<string, unknown>, ids: readonly string[]): number {
	const role = isRecord(data['role']) ? texts(data['role']['time'])[0] : undefined;
	const named = ids.findIndex((id) => id === role || /^(tid|time|år|year)$/i.test(id));
	return named < 0 ? ids.length - 1 : named;
}

function readDimension(all: unknown, id: string): Dimension | null {
	const dimension = isRecord(all) && Object.hasOwn(all, id) ? all[id] : null;
	if (!isRecord(dimension) || !isRecord(dimension['category'])) return null;
	const { index, label } = dimension['category'];
	const labels = isRecord(label) ? label : {};
	const codes = Array.isArray(index)
		? texts(index)
		: isRecord(index)
			? Object.keys(index).toSorted((a, b) => Number(index[a]) - Number(index[b]))
			: Object.keys(labels);
	return {
		label: said(dimension['label']) || id,
		codes,
		labels: codes.map((code) => said(Object.hasOwn(labels, code) ? labels[code] : code) || code)
	};
}

function positions(cell: number, dimensions: readonly (Dimension | null)[]): number[] {
	let rest = cell;
	return dimensions
		.toReversed()
		.map((each) => {
			const size = each?.codes.length ?? 1;
			const at = rest % size;
			rest = Math.floor(rest / size);
			return at;
		})
		.toReversed();
}

/** Values are a list, or an object of those that are there. */
function valueAt(values: unknown, cell: number): number | null {
	const value: unknown = Array.isArray(values)
		? (values as unknown[])[cell]
		: isRecord(values)
			? values[String(cell)]
			: null;
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] =>
	Array.isArray(value) ? (value as unknown[]).map(said).filter((each) => each !== '') : [];
