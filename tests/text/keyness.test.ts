import { describe, expect, it } from 'vitest';
import { logLikelihood, timesAsCommon } from '#lib/text/keyness.ts';

describe('logLikelihood', () => {
	it.each([
		// Lancaster's course in corpus linguistics, with UCREL's calculator: LL 2.65, overused.
		{ a: 52, ofA: 50_000, b: 57, ofB: 75_000, g: 2.65 },
		// Rayson & Garside's formula by hand: 2 * (10 ln 2 + 0).
		{ a: 10, ofA: 100, b: 0, ofB: 100, g: 20 * Math.log(2) },
		{ a: 10, ofA: 100, b: 10, ofB: 100, g: 0 },
		{ a: 5, ofA: 100, b: 10, ofB: 100, g: 0 },
		{ a: 0, ofA: 100, b: 0, ofB: 100, g: 0 }
	])('of $a in $ofA beside $b in $ofB', ({ a, ofA, b, ofB, g }) => {
		expect(logLikelihood(a, ofA, b, ofB)).toBeCloseTo(g, 2);
	});
});

describe('timesAsCommon', () => {
	it('is the ratio of the shares', () => {
		expect(timesAsCommon(52, 50_000, 57, 75_000)).toBeCloseTo(1.368, 3);
		expect(timesAsCommon(3, 10, 0, 10)).toBe(Infinity);
	});
});
