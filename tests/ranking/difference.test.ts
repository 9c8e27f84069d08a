import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfDifference, difference } from '#lib/ranking/difference.ts';
import { groupDifferences } from '#lib/ranking/groups.ts';
import { holm } from '#lib/ranking/holm.ts';
import { twoSided } from '#lib/ranking/normal.ts';
import { rank } from '#lib/ranking/rank.ts';

describe('the normal distribution', () => {
	// scipy.stats.norm.sf(z) * 2, SciPy 1.17.1
	it.each([
		[0, 1],
		[0.5, 0.6170750774519738],
		[1.959964, 0.049999998192884795],
		[2.8, 0.005110260660855864],
		[3.5, 0.00046525815807105003],
		[6, 1.973175290075389e-9]
	])('is further out than %d with the chance %d', (z, chance) => {
		expect(Math.abs(twoSided(z) / chance - 1)).toBeLessThan(1e-10);
		expect(twoSided(-z)).toBe(twoSided(z));
	});
});

describe('a difference between two shares', () => {
	// The eight pairs of Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10,
	// worked out again with SciPy 1.17.1.
	it.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[0, 10, 0, 10, -0.2775, 0.2775],
		[10, 10, 0, 20, 0.6791, 1],
		[10, 10, 0, 10, 0.6075, 1]
	])('of %i of %i and %i of %i has Newcombe’s limits', (n, of, m, ofOther, low, high) => {
		const { points, interval } = difference({ n, of }, { n: m, of: ofOther });
		expect(points).toBeCloseTo(n / of - m / ofOther, 12);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	const anyShare = fc
		.tuple(fc.nat(80), fc.integer({ min: 1, max: 80 }))
		.map(([n, of]) => ({ n: Math.min(n, of), of }));

	it('turned round is the same with the other sign, and stays from −1 to 1', () => {
		fc.assert(
			fc.property(anyShare, anyShare, (one, other) => {
				const [here, there] = [difference(one, other), difference(other, one)];
				expect(here.interval.low).toBeCloseTo(-there.interval.high, 12);
				expect(here.interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(here.interval.high).toBeLessThanOrEqual(1 + 1e-12);
				expect(here.interval.low).toBeLessThanOrEqual(here.points);
				expect(chanceOfDifference(one, other)).toBeCloseTo(chanceOfDifference(other, one), 12);
			})
		);
	});

	it('knows nothing of a group nobody answered for', () => {
		const nobody = { n: 0, of: 0 };
		expect(difference(nobody, { n: 3, of: 9 }).interval).toEqual({ low: -1, high: 1 });
		expect(chanceOfDifference(nobody, { n: 3, of: 9 })).toBe(1);
	});

	// scipy.stats.chi2.sf(chi2_contingency(correction=False) · (N − 1) / N, 1), SciPy 1.17.1
	it.each([
		[56, 70, 48, 80, 0.00825828792938078],
		[31, 120, 18, 110, 0.08042079985766172],
		[5, 56, 0, 29, 0.09917565457055075]
	])('of %i of %i and %i of %i comes by chance so often', (n, of, m, ofOther, chance) => {
		expect(chanceOfDifference({ n, of }, { n: m, of: ofOther })).toBeCloseTo(chance, 10);
	});
});

describe('Holm’s correction', () => {
	// By the definition it shortens (closed testing with Bonferroni), worked out in Python.
	it.each([
		[
			[0.01, 0.04, 0.03, 0.005],
			[0.03, 0.06, 0.06, 0.02]
		],
		[
			[0.2, 0.001, 0.04, 0.013, 0.9],
			[0.4, 0.005, 0.12, 0.052, 0.9]
		]
	])('of %j is %j', (chances, adjusted) => {
		holm(chances).forEach((chance, at) => expect(chance).toBeCloseTo(adjusted[at] ?? NaN, 12));
	});

	it('never makes a chance smaller, and keeps their order', () => {
		const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
		fc.assert(
			fc.property(chances, (raw) => {
				const adjusted = holm(raw);
				raw.forEach((chance, at) => {
					expect(adjusted[at]).toBeGreaterThanOrEqual(chance);
					raw.forEach((other, place) => {
						if (chance < other) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[place] ?? NaN);
					});
				});
			})
		);
	});
});

describe('two groups side by side', () => {
	const ranked = (n: number, counts: [string, number][], hidden: string[] = [], shown = true) =>
		rank(
			'survey',
			{ n, counts: new Map(counts) },
			new Map(hidden.map((theme) => [theme, 'too-few' as const])),
			shown
		);
	const women = ranked(120, [
		['dark', 48],
		['traffic', 31],
		['alcohol', 12]
	]);
	const men = ranked(110, [
		['dark', 14],
		['traffic', 18],
		['alcohol', 13]
	]);

	it('tell which differences stand when all themes are looked at', () => {
		const found = groupDifferences(women, men);
		expect(found.map(({ theme, certain }) => [theme, certain])).toEqual([
			['dark', true],
			['traffic', false],
			['alcohol', false]
		]);
		const dark = found[0];
		expect(dark?.difference).toEqual(difference({ n: 48, of: 120 }, { n: 14, of: 110 }));
		const alone = chanceOfDifference({ n: 48, of: 120 }, { n: 14, of: 110 });
		expect(dark?.chance).toBeCloseTo(3 * alone, 12);
	});

	it('leave out what is hidden in either of them', () => {
		const few = ranked(
			110,
			[
				['dark', 14],
				['traffic', 4]
			],
			['traffic']
		);
		expect(groupDifferences(women, few).map(({ theme }) => theme)).toEqual(['dark']);
		expect(groupDifferences(few, women).map(({ theme }) => theme)).toEqual(['dark']);
		expect(groupDifferences(women, ranked(3, [['dark', 3]], [], false))).toEqual([]);
	});
});
