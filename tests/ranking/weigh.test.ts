import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Population } from '#lib/ranking/coverage.ts';
import { rake, type Cell } from '#lib/ranking/rake.ts';
import { type Weighed, weigh, weighRule } from '#lib/ranking/weigh.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { wilson } from '#lib/ranking/wilson.ts';
import { dice, many } from './people.ts';

const free = { low: 0, high: Infinity, rounds: 1000, still: 1e-12 };

/** Two areas × three ages × two genders, and what the population's margins are. */
const table = [10, 6, 40, 22, 38, 14, 5, 7, 12, 10, 20, 16];
const cells: Cell[] = table.map((count, at) => ({
	count,
	groups: [Math.floor(at / 6), Math.floor(at / 2) % 3, at % 2]
}));
const targets = [
	[0.6, 0.4],
	[0.2, 0.5, 0.3],
	[0.5, 0.5]
];

describe('raking', () => {
	// Worked out twice in Python: by NumPy's own loop over the margins, and as the weights of least
	// relative entropy (scipy.optimize, BFGS), which agree to seven digits.
	it('gives the weights that two other programs give', () => {
		const { weights, converged, gap } = rake(cells, targets, free);
		expect(converged).toBe(true);
		expect(gap).toBeLessThan(1e-9);
		[
			1.032181, 1.60463, 0.92685, 1.440882, 0.523338, 0.813582, 1.262444, 1.962598, 1.133616,
			1.76232, 0.640087, 0.995079
		].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 5));
	});

	it('keeps every weight within its limits, the mean at 1, and tells the gap', () => {
		const { weights, gap } = rake(cells, targets, { ...free, low: 0.7, high: 1.5 });
		for (const weight of weights) {
			expect(weight).toBeGreaterThanOrEqual(0.7);
			expect(weight).toBeLessThanOrEqual(1.5);
		}
		const sum = weights.reduce((total, weight, at) => total + weight * (table[at] ?? 0), 0);
		expect(sum).toBeCloseTo(200, 6);
		expect(gap).toBeGreaterThan(0.001);
	});

	it('meets the margins of any table without empty cells', () => {
		const anyTable = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(anyTable, (counts) => {
				const own = cells.map((cell, at) => ({ ...cell, count: counts[at] ?? 1 }));
				const { gap, converged } = rake(own, targets, { ...free, still: 1e-9 });
				expect(converged).toBe(true);
				expect(gap).toBeLessThan(1e-6);
			})
		);
	});

	it('leaves those alone who have not said where they belong', () => {
		const silent: Cell = { count: 50, groups: [null, null, null] };
		const { weights, gap } = rake([...cells, silent], targets, free);
		expect(weights.at(-1)).toBeCloseTo(1, 9);
		expect(gap).toBeLessThan(1e-9);
	});
});

const population: Population[] = ['Centrum', 'Karungi'].flatMap((area) =>
	['16-24', '25-64', '65+'].flatMap((age) =>
		['woman', 'man'].map((gender) => ({
			area,
			age,
			gender,
			people: area === 'Centrum' ? 300 : 100
		}))
	)
);

/** Women answer three times as often, and raise the dark twice as often. */
const skewed = (per: number): Unit[] =>
	population.flatMap(({ area, age, gender }) => {
		const count = gender === 'woman' ? per * 3 : per;
		const raise = Math.round(count * (gender === 'woman' ? 0.6 : 0.3));
		return [
			...many(raise, ['dark'], { area, age, gender }),
			...many(count - raise, ['traffic'], { area, age, gender })
		];
	});

const on = (units: Unit[]): Weighed => {
	const weighed = weigh(units, population, ['dark', 'traffic']);
	if (!weighed.on) throw new Error(`Not weighed: ${weighed.reason}`);
	return weighed;
};

describe('weighing', () => {
	it('takes away a bias that area, age and gender explain, and shows both shares', () => {
		const [dark] = on(skewed(10)).themes;
		// Women 0.6 and men 0.3, half of each in the population; three women answer for each man.
		expect(dark?.weighted.share).toBeCloseTo(0.45, 6);
		expect(dark?.unweighted.share).toBeCloseTo(0.525, 6);
		expect(dark?.unweighted.interval).toEqual(wilson({ n: 126, of: 240 }));
	});

	it('costs people: the effective n is Kish’s, and the interval is as wide as it says', () => {
		const weighed = on(skewed(10));
		const weights = skewed(10).map(weighed.weightOf);
		const sum = weights.reduce((total, weight) => total + weight, 0);
		const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
		expect(weighed.effectiveN).toBeCloseTo(sum ** 2 / squares, 6);
		expect(weighed.effectiveN).toBeLessThan(weighed.n);
		expect(weighed.span.low).toBeGreaterThanOrEqual(weighRule.lowest);
		expect(weighed.span.high).toBeLessThanOrEqual(weighRule.highest);
	});

	it('changes nothing when the respondents already are as the population is', () => {
		const even = population.flatMap(({ area, age, gender, people }) =>
			many(people / 10, ['dark'], { area, age, gender })
		);
		const weighed = on(even);
		expect(weighed.effectiveN).toBeCloseTo(weighed.n, 6);
		expect(weighed.gap).toBeLessThan(1e-9);
	});

	it('gives the same bytes whatever the order of the rows', () => {
		const random = dice(4);
		const shuffled = skewed(10)
			.map((unit) => ({ unit, at: random() }))
			.sort((one, other) => one.at - other.at)
			.map(({ unit }) => unit);
		expect(JSON.stringify(on(shuffled))).toBe(JSON.stringify(on(skewed(10))));
	});

	it('is off, with the reason, where it would not be sound', () => {
		expect(weigh(skewed(10), [], [])).toEqual({ on: false, reason: 'no-population' });
		expect(weigh(skewed(4), population, [])).toEqual({ on: false, reason: 'too-few' });
		const silent = many(200, ['dark']);
		expect(weigh(silent, population, [])).toEqual({ on: false, reason: 'nothing-asked' });
		const noMen = skewed(10).filter(({ gender }, at) => gender === 'woman' || at % 15 === 0);
		expect(weigh(noMen, population, [])).toEqual({
			on: false,
			reason: 'group-too-small',
			dimension: 'gender',
			value: 'man'
		});
	});
});
