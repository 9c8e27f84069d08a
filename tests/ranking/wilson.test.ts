import { describe, expect, it } from 'vitest';
import { wilson } from '#lib/ranking/wilson.ts';

describe('wilson', () => {
	// Newcombe (1998), Statistics in Medicine 17, table I, method 3 (score, no continuity correction).
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('gives Newcombe’s published limits for %i of %i', (n, of, low, high) => {
		const interval = wilson({ n, of });
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('knows nothing about a group nobody answered for', () => {
		expect(wilson({ n: 0, of: 0 })).toEqual({ low: 0, high: 1 });
	});

	it('never leaves 0 to 1, and holds the share', () => {
		for (let of = 1; of <= 60; of += 1) {
			for (let n = 0; n <= of; n += 1) {
				const { low, high } = wilson({ n, of });
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(n / of);
				expect(high).toBeGreaterThanOrEqual(n / of);
			}
		}
	});
});
