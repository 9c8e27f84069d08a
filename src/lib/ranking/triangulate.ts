import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { seeded, usualSeed, type Random } from './random.ts';
import type { Ranking, StreamRanking } from './ranking.ts';

export type ConsensusTheme = {
	theme: ThemeId;
	/** Its place in each stream, among the themes shown in all; tied themes have the middle of theirs. */
	inStreams: { stream: Stream; place: number }[];
	/** The mean of these: what the order rests on. */
	mean: number;
	place: { first: number; last: number };
	/** In how large a share of all ways to weigh the streams it is among the first three. */
	firstThree: number;
};

export type Consensus = {
	streams: Stream[];
	/** Lowest mean place first; ties in the codebook's order. */
	themes: ConsensusTheme[];
	/** Themes that are hidden in some stream: they have no place in the order. */
	left: ThemeId[];
	/** In how large a share of all ways to weigh the streams the same themes come first, and first three. */
	holds: { first: number; firstThree: number };
	seed: number;
	weightings: number;
};

export const usualWeightings = 10_000;

/**
 * An order of the themes over streams that are never added up: the mean of each theme's places, every
 * stream counting alike (Borda's count), with how much hangs on just that.
 *
 * Places and not shares, since a share of respondents and a share of notes are not the same thing.
 * Equal streams are a choice, not a truth: so the weights are drawn uniformly among all there are
 * (w₁ + w₂ + … = 1), and «håller för NN %» says in how many of them the claim stands.
 *
 * @returns null when fewer than two streams may be shown: there is nothing to agree
 */
export function triangulate(
	{ streams }: Ranking,
	{ seed = usualSeed, weightings = usualWeightings } = {}
): Consensus | null {
	const shown = streams.filter(
		(stream) => stream.shown && stream.themes.some((each) => each.shown)
	);
	if (shown.length < 2) return null;
	const everywhere = (theme: ThemeId) =>
		shown.every(({ themes }) => themes.some((each) => each.shown && each.theme === theme));
	const all = [...new Set(shown.flatMap(({ themes }) => themes.map(({ theme }) => theme)))].sort();
	const common = all.filter(everywhere);

	const places = shown.map((stream) => placesIn(stream, common));
	const means = weighedMeans(
		places,
		places.map(() => 1 / places.length),
		common.length
	);
	const placeOf = (mean: number) => {
		const above = means.filter((other) => other < mean - rounding).length;
		const equal = means.filter((other) => Math.abs(other - mean) <= rounding).length;
		return { first: above + 1, last: above + equal };
	};
	const firstOnes = (many: number) =>
		common.flatMap((_, at) => (placeOf(means[at] ?? 0).first <= many ? [at] : []));
	const [one, three] = [firstOnes(1), firstOnes(3)];

	const random = seeded(seed, 'triangulate');
	const among = common.map(() => 0);
	const holds = { first: 0, firstThree: 0 };
	for (let run = 0; run < weightings; run += 1) {
		const drawn = weighedMeans(places, anyWeights(places.length, random), common.length);
		const third = drawn.toSorted((a, b) => a - b)[2] ?? Infinity;
		drawn.forEach((mean, at) => {
			if (mean <= third + rounding) among[at] = (among[at] ?? 0) + 1;
		});
		if (areFirst(one, drawn)) holds.first += 1;
		if (areFirst(three, drawn)) holds.firstThree += 1;
	}
	const themes = common.map((theme, at) => ({
		theme,
		inStreams: shown.map(({ stream }, index) => ({ stream, place: places[index]?.[at] ?? 0 })),
		mean: means[at] ?? 0,
		place: placeOf(means[at] ?? 0),
		firstThree: (among[at] ?? 0) / weightings
	}));
	return {
		streams: shown.map(({ stream }) => stream),
		themes: themes.sort((a, b) => a.place.first - b.place.first || (a.theme < b.theme ? -1 : 1)),
		left: all.filter((theme) => !everywhere(theme)),
		holds: { first: holds.first / weightings, firstThree: holds.firstThree / weightings },
		seed,
		weightings
	};
}

/** Means of half places differ by far more than this, or not at all. */
const rounding = 1e-9;

/** Each theme's place among these in a stream; tied themes share the middle of their places. */
function placesIn({ themes }: StreamRanking, common: readonly ThemeId[]): number[] {
	const counts = common.map(
		(theme) =>
			themes.flatMap((each) => (each.shown && each.theme === theme ? each.count : []))[0] ?? 0
	);
	return counts.map((count) => {
		const above = counts.filter((other) => other > count).length;
		const equal = counts.filter((other) => other === count).length;
		return above + (equal + 1) / 2;
	});
}

function weighedMeans(
	places: readonly (readonly number[])[],
	weights: readonly number[],
	themes: number
): number[] {
	return Array.from({ length: themes }, (_, at) =>
		places.reduce((sum, own, index) => sum + (weights[index] ?? 0) * (own[at] ?? 0), 0)
	);
}

/** Weights that sum to one, every such choice as likely: exponential numbers over their sum. */
function anyWeights(many: number, random: Random): number[] {
	const drawn = Array.from({ length: many }, () => -Math.log1p(-random.fraction()));
	const sum = drawn.reduce((total, each) => total + each, 0);
	return sum > 0 ? drawn.map((each) => each / sum) : drawn.map(() => 1 / many);
}

/** Whether no other theme comes before any of these. */
function areFirst(these: readonly number[], means: readonly number[]): boolean {
	const last = Math.max(...these.map((at) => means[at] ?? 0));
	return means.every((mean, at) => these.includes(at) || mean >= last - rounding);
}
