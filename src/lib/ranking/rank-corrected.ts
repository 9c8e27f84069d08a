import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { correct, type CorrectedTheme, type Read } from './correct.ts';
import type { Pattern } from './patterns.ts';
import { chancesAmongFirst, placeLevel, usualResamples } from './rank-intervals.ts';
import { seeded, usualSeed } from './random.ts';
import { type Places, rankSets } from './rank-sets.ts';
import { resampledScores } from './resampled-scores.ts';

export type CorrectedRanking = {
	n: number;
	/** How many of them a person has read. */
	sample: number;
	/** The largest corrected share first. */
	themes: (CorrectedTheme & { places: Places; firstThree: number })[];
	seed: number;
	resamples: number;
	level: number;
};

/**
 * The order by corrected shares, with the places each theme could hold when both chance and the coder’s
 * mistakes are counted: those a person has read and the others are resampled each by themselves.
 *
 * @param read one stream's respondents (see correct.ts for how the sample must be drawn)
 * @returns null until people have read a sample: then the order is the machine's (rank-intervals.ts)
 */
export function rankCorrected(
	read: readonly Read[],
	stream: Stream,
	themes: readonly ThemeId[],
	{ seed = usualSeed, resamples = usualResamples } = {}
): CorrectedRanking | null {
	const found = correct(read, themes);
	if (!found.corrected || stream === 'meeting') return null;
	const reliance = found.themes.map((theme) => theme.reliance);
	const { n, sample } = found;
	const part = (one: boolean, theme: number, many: number) =>
		one ? (reliance[theme] ?? 0) / many : 0;
	const strata = [
		patternsOfRead(
			read.filter(({ person }) => person === null),
			themes,
			({ machine }, theme, at) => part(machine.has(theme), at, n - sample)
		),
		patternsOfRead(
			read.filter(({ person }) => person !== null),
			themes,
			({ machine, person }, theme, at) =>
				(person?.has(theme) ? 1 / sample : 0) - part(machine.has(theme), at, sample)
		)
	];
	const random = seeded(seed, `corrected ${stream}`);
	const scores = resampledScores(strata, themes.length, random, resamples);
	const places = rankSets(scores, placeLevel);
	const chances = chancesAmongFirst(scores, 3);
	const ranked = found.themes.map((theme, at) => ({
		...theme,
		places: places[at] ?? { first: 1, last: themes.length },
		firstThree: chances[at] ?? 0
	}));
	return {
		n,
		sample,
		themes: ranked.sort((one, other) => other.share - one.share),
		seed,
		resamples,
		level: placeLevel
	};
}

/** Respondents who were read alike, with what one of them adds to each theme. */
function patternsOfRead(
	read: readonly Read[],
	themes: readonly ThemeId[],
	valueOf: (read: Read, theme: ThemeId, at: number) => number
): Pattern[] {
	const bits = (found: ReadonlySet<ThemeId> | null) =>
		themes.map((theme) => (found?.has(theme) ? '1' : '0')).join('');
	const found = new Map<string, Pattern & { count: number }>();
	for (const each of read) {
		const key = bits(each.machine) + bits(each.person);
		const known = found.get(key);
		if (known) {
			known.count += 1;
			continue;
		}
		const all = themes.map((theme, at) => valueOf(each, theme, at));
		const touched = [...all.keys()].filter((at) => all[at] !== 0);
		found.set(key, { count: 1, themes: touched, values: touched.map((at) => all[at] ?? 0) });
	}
	// In the order of their names, so that the order of rows changes nothing.
	return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pattern]) => pattern);
}
