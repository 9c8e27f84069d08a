import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialAtMost } from '#lib/ranking/binomial.ts';
import { coverage, type Population } from '#lib/ranking/coverage.ts';
import type { Unit } from '#lib/ranking/tally.ts';

const areas = ['Centrum', 'Karungi'];
const ages = ['16-24', '25-64', '65+'];
const genders = ['woman', 'man'];

/** Every group with the same number of people, or with what `people` says. */
function population(people: (cell: Omit<Population, 'people'>) => number): Population[] {
	return areas.flatMap((area) =>
		ages.flatMap((age) =>
			genders.map((gender) => ({ area, age, gender, people: people({ area, age, gender }) }))
		)
	);
}

/** Respondents, so many from each cell. */
function respondents(many: (cell: Omit<Population, 'people'>) => number): Unit[] {
	return population(many).flatMap(({ area, age, gender, people }) =>
		Array.from({ length: people }, (): Unit => ({
			stream: 'survey',
			area,
			age,
			gender,
			themes: new Set()
		}))
	);
}

const isYoungManInKarungi = ({ area, age, gender }: Omit<Population, 'people'>) =>
	area === 'Karungi' && age === '16-24' && gender === 'man';

describe('coverage', () => {
	const even = population(() => 100);

	test('names the group that is missing, with what could be expected, and not its number', () => {
		const found = coverage(
			respondents((cell) => (isYoungManInKarungi(cell) ? 3 : 12)),
			even
		);
		expect(found?.missing).toEqual([
			{ view: { area: 'Karungi', age: '16-24', gender: 'man' }, answered: null, expected: 11 }
		]);
	});

	test('names nobody when all answer alike, or when there are too few to tell', () => {
		expect(
			coverage(
				respondents(() => 12),
				even
			)?.missing
		).toEqual([]);
		expect(
			coverage(
				respondents((cell) => (isYoungManInKarungi(cell) ? 0 : 2)),
				even
			)?.missing
		).toEqual([]);
	});

	test('a whole area that lacks is told once', () => {
		const found = coverage(
			respondents(({ area }) => (area === 'Karungi' ? 6 : 30)),
			even
		);
		expect(found?.missing).toEqual([
			{ view: { area: 'Karungi', age: null, gender: null }, answered: 36, expected: 108 }
		]);
	});

	test('sets shares beside the population’s, with an interval', () => {
		const found = coverage(
			respondents(({ gender }) => (gender === 'woman' ? 30 : 10)),
			population(({ area }) => (area === 'Centrum' ? 300 : 100))
		);
		const [centrum] = found?.groups.area ?? [];
		expect(centrum?.ofPeople).toBeCloseTo(0.75);
		const women = found?.groups.gender.find(({ view }) => view.gender === 'woman');
		expect(women?.answered).toMatchObject({ n: 180, share: 0.75 });
		expect(women?.ofPeople).toBeCloseTo(0.5);
	});

	test('a question that the survey does not ask is no lack', () => {
		const found = coverage(
			respondents(() => 12).map((unit) => ({ ...unit, gender: null })),
			even
		);
		expect(found?.groups.gender).toEqual([]);
		expect(found?.missing).toEqual([]);
	});

	test('says nothing without figures or answers', () => {
		expect(coverage([], even)).toBeNull();
		expect(
			coverage(
				respondents(() => 3),
				[]
			)
		).toBeNull();
	});

	test('what it tells of a hidden group is the same whatever the group’s number', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 4 }),
				fc.integer({ min: 0, max: 4 }),
				fc.integer({ min: 5, max: 40 }),
				(one, other, rest) => {
					// The same total: one small group's people stand in another small group instead.
					const told = (few: number, many: number) =>
						coverage(
							respondents((cell) => {
								if (isYoungManInKarungi(cell)) return few;
								return cell.area === 'Karungi' && cell.age === '16-24' ? many : rest;
							}),
							even
						)?.missing.filter(({ answered }) => answered === null);
					const total = one + other;
					for (let few = Math.max(0, total - 4); few <= Math.min(4, total); few += 1) {
						expect(told(few, total - few)).toEqual(told(one, other));
					}
				}
			),
			{ numRuns: 25 }
		);
	});
});

describe('binomialAtMost', () => {
	test('is the sum of the binomial’s terms', () => {
		expect(binomialAtMost(1, 3, 0.5)).toBeCloseTo(0.5, 12);
		expect(binomialAtMost(3, 120, 1 / 12)).toBeCloseTo(binomialBySums(3, 120, 1 / 12), 12);
		expect(binomialAtMost(5, 5, 0.3)).toBe(1);
		expect(binomialAtMost(20_000, 50_000, 0.41)).toBeGreaterThan(0);
	});
});

/** The plain definition, for small numbers. */
function binomialBySums(k: number, n: number, p: number): number {
	const choose = (m: number): number => (m === 0 ? 1 : (choose(m - 1) * (n - m + 1)) / m);
	let sum = 0;
	for (let hits = 0; hits <= k; hits += 1) sum += choose(hits) * p ** hits * (1 - p) ** (n - hits);
	return sum;
}
