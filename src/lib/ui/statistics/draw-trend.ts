import type { Series } from '#lib/promise/statistics/series.ts';

/**
 * Lines in a square of 100 by 100, y downwards. The scale begins at nought, unless there are figures
 * below it: a cut axis makes a small change look large. Where a figure is missing the line breaks;
 * one that stands alone is a dot (a line of no length with round ends).
 */
export function drawTrend(series: readonly Series[]): {
	periods: string[];
	lines: { path: string }[];
} {
	const periods = [
		...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))
	].toSorted();
	const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const height = most - least || 1;
	const at = (index: number) => (periods.length > 1 ? (index / (periods.length - 1)) * 96 + 2 : 50);

	const lines = series.map((each) => {
		const known = new Map(each.points.map(({ period, value }) => [period, value]));
		let down = false;
		const steps = periods.flatMap((period, index) => {
			const value = known.get(period) ?? null;
			if (value === null) {
				down = false;
				return [];
			}
			const [x, y] = [round(at(index)), round(96 - ((value - least) / height) * 92)];
			const step = down ? `L${x} ${y}` : `M${x} ${y}h0`;
			down = true;
			return [step];
		});
		return { path: steps.join('') };
	});
	return { periods, lines };
}

/** What tells a series from the others beside it. */
export const nameOf = ({ name, of, unit }: Series): string =>
	[of || name, unit].filter((each) => each !== '').join(', ');

const round = (number: number): number => Math.round(number * 10) / 10;
