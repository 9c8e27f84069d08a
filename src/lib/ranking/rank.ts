import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Interval, RankedTheme, StreamRanking } from './ranking.ts';
import type { Hidden } from './suppress.ts';
import type { Tally } from './tally.ts';
import { wilson } from './wilson.ts';
import type { Stream } from '#lib/survey/stream.ts';

/**
 * Puts a stream's themes in order of how many people raise them. Equal counts share a place, and
 * say so: places are never decided by the order of rows.
 *
 * @param hidden cells that may not be shown; they come last, in the codebook's order, without place
 * @param shown false when the stream as a whole is too small to show
 * @example counts 40, 31, 31, 8 → places 1, 2–3, 2–3, 4
 */
export function rank(
	stream: Stream,
	{ n, counts }: Tally,
	hidden: ReadonlyMap<ThemeId, Hidden>,
	shown: boolean
): StreamRanking {
	const themes: RankedTheme[] = [];
	const unseen: RankedTheme[] = [];
	for (const [theme, count] of counts) {
		const reason = shown ? hidden.get(theme) : 'too-few';
		if (reason) unseen.push({ shown: false, theme, reason });
		else themes.push(ranked(theme, count, n, counts, hidden));
	}
	themes.sort(byCount);
	return { stream, n, shown, themes: [...themes, ...unseen] };
}

function ranked(
	theme: ThemeId,
	count: number,
	n: number,
	counts: ReadonlyMap<ThemeId, number>,
	hidden: ReadonlyMap<ThemeId, Hidden>
): RankedTheme {
	// Only what is shown takes a place: a gap in the places would tell a hidden count's neighbours.
	const visible = [...counts].filter(([other]) => !hidden.has(other)).map(([, each]) => each);
	const above = visible.filter((each) => each > count).length;
	const equal = visible.filter((each) => each === count).length;
	return {
		shown: true,
		theme,
		count,
		share: n === 0 ? 0 : count / n,
		interval: wilson({ n: count, of: n }),
		rank: { first: above + 1, last: above + equal },
		certainty: null
	};
}

function byCount(a: RankedTheme, b: RankedTheme): number {
	return a.shown && b.shown ? b.count - a.count : 0; // Array.sort is stable: ties keep the codebook's order.
}

/** Whether two shares are too close to say which is larger: their intervals overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
	return a.low <= b.high && b.low <= a.high;
}
