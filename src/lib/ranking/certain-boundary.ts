import type { RankedTheme } from './ranking.ts';

type Shown = Extract<RankedTheme, { shown: true }>;

/**
 * The rows after which a certain boundary runs: every theme above is raised by more people than
 * every theme below, beyond what chance explains (no interval above reaches one below).
 *
 * Wilson intervals that do not overlap are a stricter test than a 95 % test of the difference, so
 * the rule errs towards saying «not certain».
 *
 * @param themes in order, most raised first
 * @returns indices of the last theme above each boundary; never after the last theme
 */
export function certainBoundaries(themes: readonly Shown[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (let index = 0; index < themes.length - 1; index += 1) {
		const lowestAbove = Math.min(...themes.slice(0, index + 1).map(({ interval }) => interval.low));
		const highestBelow = Math.max(...themes.slice(index + 1).map(({ interval }) => interval.high));
		if (lowestAbove > highestBelow) found.add(index);
	}
	return found;
}
