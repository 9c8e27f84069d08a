import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsOf } from '#lib/ranking/patterns.ts';
import { rankIntervals, type RankedBySample } from '#lib/ranking/rank-intervals.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { many, person } from './people.ts';

/** 250 made-up people as «ab11»: eleven who raise a and b; «-48»: 48 who raise nothing. */
const example =
	'-48 a28 ab11 abc6 abce2 abd2 abde1 abe2 abf5 abg2 abh1 ac8 acd1 ace3 acf3 acfh2 acg1 ad8 adf2 ae3 ' +
	'aef1 af4 ag2 b21 bc6 bcd1 bce1 bcf1 bcfg1 bcg1 bd5 bde3 bdg1 bdh1 be4 beg1 bf1 bh1 c16 cd7 ce1 cg1 ' +
	'ch1 d11 de1 df4 e6 ef1 f4 fg1 g1';
const people = example.split(' ').flatMap((word) => {
	const [, raised = '', count = '0'] = /^([a-h]*|-)(\d+)$/.exec(word) ?? [];
	return many(Number(count), raised === '-' ? [] : [...raised]);
});
const themes = [...'abcdefgh'];

const rankedOf = (units: Unit[], of = themes, seed = 2019): RankedBySample[] =>
	rankIntervals(units, 'survey', of, { seed, resamples: 500 })?.themes ?? [];
const placesIn = (units: Unit[], of = themes, seed = 2019) =>
	rankedOf(units, of, seed).map(({ theme, places }) => [theme, places.first, places.last]);

describe('the places a theme could hold', () => {
	// Mogstad et al.'s marginal sets with stepdown, worked out a second time in NumPy with 100 000
	// resamples of its own: the same places, and these chances to be among the first three.
	it('are those that a second program works out', () => {
		const ranked = rankIntervals(people, 'survey', themes);
		expect(
			ranked?.themes.map(({ theme, count, places }) => [theme, count, places.first, places.last])
		).toEqual([
			['a', 98, 1, 2],
			['b', 81, 1, 3],
			['c', 63, 2, 4],
			['d', 48, 3, 4],
			['e', 30, 5, 6],
			['f', 30, 5, 6],
			['g', 12, 7, 8],
			['h', 6, 7, 8]
		]);
		const chances = ranked?.themes.map(({ firstThree }) => firstThree) ?? [];
		[1, 0.9998, 0.9399, 0.0603, 0, 0, 0, 0].forEach((chance, at) => {
			expect(Math.abs((chances[at] ?? NaN) - chance)).toBeLessThan(0.02);
		});
	});

	it('of two themes follow McNemar’s test: 60 against 40 differ at 90 %, 57 against 43 do not', () => {
		// (60 − 40) / √100 = 2 is beyond 1.645, (57 − 43) / √100 = 1.4 is not.
		const of = (a: number, b: number) =>
			placesIn([...many(a, ['a']), ...many(b, ['b']), ...many(900, ['a', 'b'])], ['a', 'b']);
		expect(of(60, 40)).toEqual([
			['a', 1, 1],
			['b', 2, 2]
		]);
		expect(of(57, 43)).toEqual([
			['a', 1, 2],
			['b', 1, 2]
		]);
	});

	it('are all of them when everything is tied, and when nobody has answered', () => {
		for (const units of [[], many(30, ['a', 'b', 'c']), many(30, [])]) {
			expect(placesIn(units, ['a', 'b', 'c'])).toEqual([
				['a', 1, 3],
				['b', 1, 3],
				['c', 1, 3]
			]);
		}
	});

	const anyRound = fc.array(
		fc.record({
			themes: fc.subarray(['a', 'b', 'c', 'd', 'e']),
			many: fc.integer({ min: 1, max: 60 })
		}),
		{ maxLength: 12 }
	);
	const unitsOf = (round: { themes: string[]; many: number }[]) =>
		round.flatMap(({ themes: raised, many: count }) => many(count, raised));

	it('always hold the place the theme has, and follow the order of counts', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const ranked = rankedOf(unitsOf(round), ['a', 'b', 'c', 'd', 'e']);
				ranked.forEach(({ count, places, interval, share }, at) => {
					const above = ranked.filter((other) => other.count > count).length;
					const equal = ranked.filter((other) => other.count === count).length;
					expect(places.first).toBeLessThanOrEqual(above + 1);
					expect(places.last).toBeGreaterThanOrEqual(above + equal);
					expect(interval.low).toBeLessThanOrEqual(share);
					expect(ranked[at + 1]?.count ?? 0).toBeLessThanOrEqual(count);
				});
				const chances = ranked.reduce((sum, { firstThree }) => sum + firstThree, 0);
				expect(chances).toBeCloseTo(3, 6);
			}),
			{ numRuns: 60 }
		);
	});

	it('are the same bytes for the same data and seed, in whatever order the rows come', () => {
		const told = (units: Unit[], seed: number) =>
			JSON.stringify(rankIntervals(units, 'survey', themes, { seed }));
		expect(told(people, 7)).toBe(told([...people].reverse(), 7));
		expect(told(people, 7)).not.toBe(told(people, 8));
	});

	it('do not change with another stream’s answers, nor with a theme that is left out', () => {
		const staff = many(80, ['h', 'g'], { stream: 'staff' });
		expect(rankedOf([...people, ...staff])).toEqual(rankedOf(people));
		const without = people.map((unit) => person([...unit.themes].filter((theme) => theme !== 'c')));
		const shown = themes.filter((theme) => theme !== 'c');
		expect(rankedOf(people, shown)).toEqual(rankedOf(without, shown));
	});

	it('are not given for notes from meetings: nobody knows how many stand behind a note', () => {
		expect(rankIntervals(many(40, ['a'], { stream: 'meeting' }), 'meeting', ['a'])).toBeNull();
	});
});

describe('patterns', () => {
	it('count the people who raise the same themes', () => {
		expect(patternsOf([...many(3, ['b', 'a']), ...many(2, ['c']), person([])], ['a', 'b'])).toEqual(
			[
				{ count: 3, themes: [], values: [] },
				{ count: 3, themes: [0, 1], values: [1, 1] }
			]
		);
	});

	it('hold a codebook of more themes than a number has bits', () => {
		const long = Array.from({ length: 70 }, (_, at) => `t${at}`);
		const units = long.flatMap((theme, at) => many(at + 1, [theme, 't0']));
		const patterns = patternsOf(units, long);
		expect(patterns).toHaveLength(70);
		expect(patterns.reduce((sum, { count }) => sum + count, 0)).toBe(units.length);
	});
});
