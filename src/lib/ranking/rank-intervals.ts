import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { patternsOf } from './patterns.ts';
import { seeded, usualSeed } from './random.ts';
import { type Places, rankSets } from './rank-sets.ts';
import { resampledScores, type Scores } from './resampled-scores.ts';
import type { Interval } from './ranking.ts';
import { tally, type Unit } from './tally.ts';
import { wilson } from './wilson.ts';

export type RankedBySample = {
	theme: ThemeId;
	count: number;
	share: number;
	/** Wilson, 95 %. */
	interval: Interval;
	/** The places it could hold, 90 %; shared («delad 3–5») when they are more than one. */
	places: Places;
	/** In how large a share of the resamples it is among the first three. */
	firstThree: number;
};

export type RankIntervals = {
	n: number;
	/** Most raised first; equal counts in the order they came. */
	themes: RankedBySample[];
	/** What makes the same numbers again, beside the data. */
	seed: number;
	resamples: number;
	level: number;
};

export const usualResamples = 2000;
/** How often the true place is among those given. */
export const placeLevel = 0.9;

/**
 * How sure the order of themes is in one stream, were the round to be done again among the same
 * people's likes. Says nothing of those who never answer: for that, see coverage.ts and weigh.ts.
 *
 * Null for meetings: a note stands for an unknown number of people, and chance cannot be worked out.
 *
 * @param themes only those that may be shown (suppress.ts): what is left out leaves no trace
 */
export function rankIntervals(
	units: readonly Unit[],
	stream: Stream,
	themes: readonly ThemeId[],
	{ seed = usualSeed, resamples = usualResamples } = {}
): RankIntervals | null {
	if (stream === 'meeting') return null;
	const own = units.filter((unit) => unit.stream === stream);
	const { n, counts } = tally(own, stream, themes);
	const patterns = patternsOf(own, themes);
	const scores = resampledScores([patterns], themes.length, seeded(seed, stream), resamples);
	const places = rankSets(scores, placeLevel);
	const chances = chancesAmongFirst(scores, 3);
	const ranked = themes.map((theme, at): RankedBySample => {
		const count = counts.get(theme) ?? 0;
		return {
			theme,
			count,
			share: n === 0 ? 0 : count / n,
			interval: wilson({ n: count, of: n }),
			places: places[at] ?? { first: 1, last: themes.length },
			firstThree: chances[at] ?? 0
		};
	});
	return {
		n,
		themes: ranked.sort((one, other) => other.count - one.count),
		seed,
		resamples,
		level: placeLevel
	};
}

/**
 * The share of resamples in which each theme is among the first so many. Themes that tie for the last
 * of these places share them: two for one place have half each.
 */
export function chancesAmongFirst({ draws, observed, resamples }: Scores, many: number): number[] {
	const themes = observed.length;
	const chances = new Array<number>(themes).fill(0);
	for (let run = 0; run < resamples; run += 1) {
		const scores = draws.subarray(run * themes, (run + 1) * themes);
		scores.forEach((score, at) => {
			let above = 0;
			let equal = 0;
			for (const other of scores) {
				if (other > score) above += 1;
				else if (other === score) equal += 1;
			}
			const left = Math.min(1, Math.max(0, (many - above) / equal));
			chances[at] = (chances[at] ?? 0) + left;
		});
	}
	return chances.map((chance) => chance / resamples);
}
