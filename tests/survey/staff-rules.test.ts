import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mayShowNames } from '#lib/survey/who-answered.ts';
import { largeWorkplaces, leastAtWorkplace } from '#lib/survey/workplace.ts';

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
