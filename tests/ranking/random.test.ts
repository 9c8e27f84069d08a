import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alias, draw } from '#lib/ranking/alias.ts';
import { drawPoisson, poisson } from '#lib/ranking/poisson.ts';
import { seeded } from '#lib/ranking/random.ts';
import { resampler } from '#lib/ranking/resample.ts';

describe('the seeded generator', () => {
	// Computed with a second sfc32 of our own in Python's unbounded integers.
	it.each([
		[2019, 'survey', [2695488827, 1654618776, 1621837138, 2835567709]],
		[2019, '', [3770365083, 3166379770, 455040542, 2464668547]],
		[1, 'staff', [3638061170, 3247476136, 3556819442, 1950552380]]
	])('gives for seed %i and «%s» what sfc32 gives', (seed, label, expected) => {
		const random = seeded(seed, label);
		expect(expected.map(() => random.next32())).toEqual(expected);
	});

	it('spreads evenly from 0 up to 1', () => {
		const random = seeded(7);
		const bins = new Array<number>(20).fill(0);
		for (let at = 0; at < 200_000; at += 1) {
			const bin = Math.floor(random.fraction() * 20);
			bins[bin] = (bins[bin] ?? 0) + 1;
		}
		// Chi-square with 19 degrees of freedom: 43.8 is passed by chance once in a thousand seeds.
		expect(bins.reduce((sum, bin) => sum + (bin - 10_000) ** 2 / 10_000, 0)).toBeLessThan(43.8);
	});
});

describe('the loaded die', () => {
	it('falls on every side as often as its weight says', () => {
		const random = seeded(3);
		const die = alias([1, 0, 3, 6]);
		const falls = [0, 0, 0, 0];
		for (let at = 0; at < 100_000; at += 1) {
			const side = draw(die, random);
			falls[side] = (falls[side] ?? 0) + 1;
		}
		expect(falls[1]).toBe(0);
		expect((falls[0] ?? 0) / 100_000).toBeCloseTo(0.1, 2);
		expect((falls[2] ?? 0) / 100_000).toBeCloseTo(0.3, 2);
	});
});

describe('a Poisson number', () => {
	it.each([0.3, 1, 7.5, 180, 4000])('has the mean and the variance %d', (mean) => {
		const random = seeded(11, String(mean));
		const variable = poisson(mean);
		const draws = Array.from({ length: 100_000 }, () => drawPoisson(variable, random));
		const average = draws.reduce((sum, each) => sum + each, 0) / draws.length;
		const variance = draws.reduce((sum, each) => sum + (each - average) ** 2, 0) / draws.length;
		// Four standard errors of the mean and of the variance (whose kurtosis is 3 + 1/mean).
		expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / draws.length));
		const spread = Math.sqrt((mean ** 2 * (2 + 1 / mean)) / draws.length);
		expect(Math.abs(variance - mean)).toBeLessThan(4 * spread);
	});

	it('is nought when the mean is', () => {
		expect(drawPoisson(poisson(0), seeded(1))).toBe(0);
	});
});

describe('a resample', () => {
	const means = (counts: number[], runs: number) => {
		const [random, resample] = [seeded(5, counts.join()), resampler(counts)];
		const into = new Uint32Array(counts.length);
		const draws: number[][] = [];
		for (let run = 0; run < runs; run += 1) {
			resample(random, into);
			draws.push([...into]);
		}
		return draws;
	};

	it('always holds as many as there are', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }), (counts) => {
				const n = counts.reduce((sum, count) => sum + count, 0);
				const [draws] = means(counts, 1);
				expect(draws?.reduce((sum, count) => sum + count, 0) ?? 0).toBe(n);
			})
		);
	});

	// Both ways of drawing: one by one for the small one, by Poisson numbers for the large.
	it.each([[[4, 3, 2, 1]], [[600, 300, 99, 1]]])('has the multinomial’s moments: %j', (counts) => {
		const n = counts.reduce((sum, count) => sum + count, 0);
		const draws = means(counts, 40_000);
		const mean = (of: (draw: number[]) => number) =>
			draws.reduce((sum, each) => sum + of(each), 0) / draws.length;
		counts.forEach((count, at) => {
			const own = (each: number[]) => each[at] ?? 0;
			const variance = count * (1 - count / n);
			expect(Math.abs(mean(own) - count)).toBeLessThan(4 * Math.sqrt(variance / draws.length));
			expect(mean((each) => (own(each) - count) ** 2) / variance).toBeCloseTo(1, 1);
		});
		const [first, second] = [counts[0] ?? 0, counts[1] ?? 0];
		const together = mean((each) => ((each[0] ?? 0) - first) * ((each[1] ?? 0) - second));
		expect(together / ((-first * second) / n)).toBeCloseTo(1, 1);
	});
});
