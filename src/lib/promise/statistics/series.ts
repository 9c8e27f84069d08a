/**
 * Figures from elsewhere, to lay beside what people said. They have other units and other gaps (what
 * nobody looks for is not found), so they are shown beside the ranking and never counted into it.
 */
export type Point = {
	/** «2024», «2024-03», «2023-2024»: as the source has it. */
	period: string;
	/** Null where the source has none. */
	value: number | null;
	/** The source's own interval, where it gives one. */
	low?: number | null;
	high?: number | null;
};

export type Series = {
	/** What is measured. */
	name: string;
	/** Where, or for whom: «Haparanda», «Riket», «Kvinnor». Empty when the file does not say. */
	of: string;
	/** «andel», «per 100 000 invånare»; empty when the file does not say. */
	unit: string;
	points: Point[];
};

/** Why a file holds no figures that can be read. */
export type NoSeries = 'not-known' | 'not-json' | 'no-figures' | 'too-many';
export type ReadSeries = { ok: true; series: Series[] } | { ok: false; reason: NoSeries };

export const mostSeries = 400;
export const mostPoints = 120;
const longestName = 200;

/** Those with any figure, in bounds: a file is hostile until it has passed here. */
export function bounded(all: readonly Series[]): ReadSeries {
	const series = all
		.filter(({ points }) => points.some(({ value }) => value !== null))
		.map((each) => ({
			...each,
			name: cut(each.name),
			of: cut(each.of),
			unit: cut(each.unit),
			points: each.points.toSorted((a, b) => (a.period < b.period ? -1 : 1))
		}));
	if (series.length === 0) return { ok: false, reason: 'no-figures' };
	const tooMany =
		series.length > mostSeries || series.some(({ points }) => points.length > mostPoints);
	return tooMany ? { ok: false, reason: 'too-many' } : { ok: true, series };
}

const cut = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestName);

/**
 * A figure as Swedish files write it.
 *
 * @example figure('1 234,5'); // 1234.5
 * @example figure('..'); // null: missing, which is not nought
 */
export function figure(cell: string): number | null {
	const text = cell
		.replace(/[\s\u00a0]/g, '')
		.replace('−', '-')
		.replace(',', '.');
	if (!/^-?\d+(\.\d+)?(e[+-]?\d{1,2})?%?$/i.test(text)) return null;
	return Number(text.replace('%', ''));
}

/** «2024», «2024M03», «2024K1», «2023-2024» … */
export const isPeriod = (text: string): boolean =>
	/^(19|20)\d{2}([ -/–]?[MKQ]?\d{1,4})?$/i.test(text.trim());
