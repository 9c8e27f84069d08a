import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mayShowNames } from '#lib/survey/who-answered.ts';
import {
	countWorkplaces,
	largeWorkplaces,
	leastAtWorkplace,
	workplaceKeptAs
} from '#lib/survey/workplace.ts';

describe('names of those who have answered', () => {
	test.each([
		[0, 0, false],
		[9, 0, false],
		[10, 0, true],
		[11, 10, false],
		[19, 10, false],
		[20, 10, true]
	])('%i have answered, %i are shown: may be shown now %s', (answered, shown, may) => {
		expect(mayShowNames({ answered, shown })).toBe(may);
	});

	it('come at least ten at a time, however people answer', () => {
		let shown = 0;
		for (let answered = 1; answered <= 100; answered += 1) {
			if (!mayShowNames({ answered, shown })) continue;
			expect(answered - shown).toBeGreaterThanOrEqual(10);
			shown = answered;
		}
		expect(shown).toBe(100);
	});
});

describe('a workplace', () => {
	test('is kept when ten work there, and nobody is small', () => {
		const places = [
			{ id: 'north', size: 10 },
			{ id: 'south', size: 40 }
		];
		expect(largeWorkplaces(places)).toEqual(new Set(['north', 'south']));
	});

	test('that is small takes the smallest of the large along, or it would be found by elimination', () => {
		const places = [
			{ id: 'a', size: 40 },
			{ id: 'b', size: 12 },
			{ id: 'c', size: 4 }
		];
		expect(largeWorkplaces(places)).toEqual(new Set(['a']));
	});

	test('nobody knows the size of is small', () => {
		expect(largeWorkplaces([{ id: 'a', size: null }])).toEqual(new Set());
	});

	test('that is the only one, and small, is kept as none at all', () => {
		expect(workplaceKeptAs([{ id: 'a', size: 4 }], 'a')).toBe('no-workplace');
		const two = [
			{ id: 'a', size: 4 },
			{ id: 'b', size: 30 }
		];
		expect(two.map(({ id }) => workplaceKeptAs(two, id))).toEqual(['a-workplace', 'a-workplace']);
		expect(workplaceKeptAs([{ id: 'b', size: 30 }], 'b')).toBe('itself');
	});

	it('without a link is never alone, nor few', () => {
		const place = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null });
		fc.assert(
			fc.property(fc.array(place, { maxLength: 12 }), (sizes) => {
				const places = sizes.map((size, index) => ({ id: `w${index}`, size }));
				const large = largeWorkplaces(places);
				const merged = places.filter(({ id }) => !large.has(id));
				const people = merged.reduce((sum, { size }) => sum + (size ?? 0), 0);
				for (const { id, size } of places) {
					if (large.has(id)) expect(size).toBeGreaterThanOrEqual(leastAtWorkplace);
				}
				const crowd = merged.length > 1 && people >= leastAtWorkplace;
				expect(merged.length === 0 || crowd || large.size === 0).toBe(true);
			})
		);
	});
});

describe('answers per workplace', () => {
	const places = [
		{ id: 'north', size: 30 },
		{ id: 'south', size: 30 }
	];

	test('are shown from ten, the rest with those who came without a link', () => {
		const byLink = new Map([
			['north', 12],
			['south', 4]
		]);
		expect(countWorkplaces(places, byLink, 40)).toEqual({
			workplaces: [
				{ id: 'north', count: 12 },
				{ id: 'south', count: null }
			],
			others: 28
		});
	});

	test('are not shown when the others could be found by subtraction', () => {
		const byLink = new Map([
			['north', 12],
			['south', 4]
		]);
		expect(countWorkplaces(places, byLink, 16)).toEqual({
			workplaces: [
				{ id: 'north', count: null },
				{ id: 'south', count: null }
			],
			others: 16
		});
		expect(countWorkplaces(places, new Map([['south', 4]]), 4).others).toBeNull();
		expect(countWorkplaces(places, new Map(), 0).others).toBeNull();
	});

	it('never tell of fewer than ten, whatever is subtracted', () => {
		const counts = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(counts, fc.integer({ min: 0, max: 25 }), (linked, without) => {
				const all = linked.map((_, index) => ({ id: `w${index}`, size: 30 }));
				const byLink = new Map(linked.map((count, index) => [`w${index}`, count]));
				const total = linked.reduce((sum, count) => sum + count, without);
				const { workplaces, others } = countWorkplaces(all, byLink, total);
				const shown = workplaces.flatMap(({ count }) => (count === null ? [] : [count]));
				for (const count of shown) expect(count).toBeGreaterThanOrEqual(10);
				const left = total - shown.reduce((sum, count) => sum + count, 0);
				if (shown.length > 0) expect(left === 0 || left >= 10).toBe(true);
				if (others === null) expect(shown).toEqual([]);
				else expect(others).toBe(left);
			})
		);
	});
});
