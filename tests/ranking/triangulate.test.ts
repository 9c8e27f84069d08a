import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raisedOnlyIn } from '#lib/ranking/raised-only-in.ts';
import { rank } from '#lib/ranking/rank.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Hidden } from '#lib/ranking/suppress.ts';
import { triangulate } from '#lib/ranking/triangulate.ts';
import type { Stream } from '#lib/survey/stream.ts';

type Counts = Record<string, number>;

/** A ranking of streams with these counts; `hidden` as «survey dark». */
function rankingOf(
	counts: Partial<Record<Stream, Counts>>,
	hidden: Record<string, Hidden> = {}
): Ranking {
	const streams = (['survey', 'meeting', 'staff'] as const).map((stream) => {
		const own = new Map(Object.entries(counts[stream] ?? {}));
		const unseen = new Map(
			[...own.keys()].flatMap((theme) => {
				const reason = hidden[`${stream} ${theme}`];
				return reason ? [[theme, reason] as const] : [];
			})
		);
		return rank(stream, { n: 100, counts: own }, unseen, stream in counts);
	});
	const made = { codebook: '', codebookVersion: 1, dataHash: '', rules: '', seed: 1, resamples: 0 };
	return { streams, manifest: made };
}

describe('streams set beside each other', () => {
	const counts = {
		survey: { dark: 40, traffic: 30, alcohol: 20, noise: 10 },
		meeting: { dark: 5, traffic: 9, alcohol: 9, noise: 1 },
		staff: { dark: 30, traffic: 10, alcohol: 40, noise: 5 }
	};

	it('agree on an order of mean places, ties as ties', () => {
		const consensus = triangulate(rankingOf(counts));
		// dark 1, 3, 2; traffic 2, 1½, 3; alcohol 3, 1½, 1; noise 4, 4, 4.
		expect(consensus?.themes.map(({ theme, mean, place }) => [theme, mean, place])).toEqual([
			['alcohol', expect.closeTo(5.5 / 3, 9), { first: 1, last: 1 }],
			['dark', 2, { first: 2, last: 2 }],
			['traffic', expect.closeTo(6.5 / 3, 9), { first: 3, last: 3 }],
			['noise', 4, { first: 4, last: 4 }]
		]);
		expect(consensus?.holds.firstThree).toBe(1);
		expect(consensus?.themes.at(-1)?.firstThree).toBe(0);
	});

	it('say in how many ways of weighing a claim holds: a share one can work out', () => {
		// Two streams that disagree on the first.
		const two = rankingOf({
			survey: { a: 30, b: 20, c: 10 },
			staff: { b: 50, c: 40, a: 30 }
		});
		// Mean places: a = w + 3(1 − w), b = 2w + (1 − w); a < b when w > 2/3.
		const consensus = triangulate(two);
		expect(consensus?.themes[0]?.theme).toBe('b');
		expect(consensus?.holds.first).toBeCloseTo(2 / 3, 1);
		const three = rankingOf({
			survey: { a: 3, b: 2, c: 1 },
			meeting: { a: 3, b: 2, c: 1 },
			staff: { b: 30, a: 20, c: 10 }
		});
		// b comes before a where staff weigh more than half: a quarter of the triangle of weights.
		expect(triangulate(three)?.holds.first).toBeCloseTo(0.75, 1);
	});

	it('give the same bytes for the same seed, and leave out what is hidden somewhere', () => {
		const ranking = rankingOf(counts, { 'staff dark': 'protects-another' });
		expect(JSON.stringify(triangulate(ranking))).toBe(JSON.stringify(triangulate(ranking)));
		expect(triangulate(ranking)?.left).toEqual(['dark']);
		expect(triangulate(ranking)?.themes.map(({ theme }) => theme)).not.toContain('dark');
	});

	it('agree on nothing when only one may be shown', () => {
		expect(triangulate(rankingOf({ survey: counts.survey }))).toBeNull();
	});

	it('that all have the same order hold in every way of weighing', () => {
		const anyCounts = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), {
			minLength: 4,
			maxLength: 9
		});
		fc.assert(
			fc.property(anyCounts, (numbers) => {
				const same = Object.fromEntries(numbers.map((count, at) => [`t${at}`, count]));
				const found = triangulate(rankingOf({ survey: same, staff: same }), { weightings: 200 });
				expect(found?.holds).toEqual({ first: 1, firstThree: 1 });
				expect(found?.themes.map(({ theme }) => same[theme])).toEqual(
					numbers.toSorted((one, other) => other - one)
				);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('«only in the staff dialogue»', () => {
	const counts = (survey: number, meeting: number, staff: number) => ({
		survey: { violence: survey },
		meeting: { violence: meeting },
		staff: { violence: staff }
	});
	const only = (ranking: Ranking) => raisedOnlyIn(ranking, 'staff').has('violence');

	it('is claimed by the same rule as «in all»', () => {
		expect(only(rankingOf(counts(9, 2, 10)))).toBe(true);
		expect(only(rankingOf(counts(10, 2, 10)))).toBe(false);
		expect(only(rankingOf(counts(9, 3, 10)))).toBe(false);
		expect(only(rankingOf(counts(9, 2, 9)))).toBe(false);
	});

	it('tells nothing of a number that is hidden to protect another', () => {
		const few = counts(3, 2, 20);
		expect(only(rankingOf(few, { 'survey violence': 'too-few' }))).toBe(true);
		expect(only(rankingOf(few, { 'survey violence': 'protects-another' }))).toBe(false);
	});

	it('is not claimed when a stream may not be shown', () => {
		const { survey, staff } = counts(9, 2, 10);
		expect(only(rankingOf({ survey, staff }))).toBe(false);
	});
});
