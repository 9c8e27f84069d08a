import type { Interval } from './ranking.ts';
import { wilson } from './wilson.ts';
import { twoSided } from './normal.ts';

/** So many raised it, of so many who could have. */
export type Share = { n: number; of: number };

export type Difference = {
	/** The first share minus the second. */
	points: number;
	/** Newcombe’s hybrid score, 95 %. */
	interval: Interval;
};

/**
 * How much larger the first share is than the second, of two different groups of people.
 *
 * Method: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10: the two Wilson intervals
 * squared and added. Like them it neither collapses near 0 nor leaves −1 to 1.
 *
 * @returns points 0, interval −1 to 1 when nobody could answer in one of them
 * @example difference({ n: 56, of: 70 }, { n: 48, of: 80 }); // 0.2, from 0.0524 to 0.3339
 */
export function difference(one: Share, other: Share): Difference {
	if (one.of === 0 || other.of === 0) return { points: 0, interval: { low: -1, high: 1 } };
	const [p, q] = [one.n / one.of, other.n / other.of];
	const [first, second] = [wilson(one), wilson(other)];
	return {
		points: p - q,
		interval: {
			low: p - q - Math.hypot(p - first.low, second.high - q),
			high: p - q + Math.hypot(first.high - p, q - second.low)
		}
	};
}

/**
 * How often chance alone makes two equal shares differ by at least so much: the «N − 1» chi-square
 * test, two-sided, which holds its level down to an expected count of one (Campbell 2007, Statistics
 * in Medicine 26, 3661–3675).
 */
export function chanceOfDifference(one: Share, other: Share): number {
	const all = one.of + other.of;
	const raised = one.n + other.n;
	if (one.of === 0 || other.of === 0 || raised === 0 || raised === all) return 1;
	const cross = one.n * (other.of - other.n) - other.n * (one.of - one.n);
	const square = ((all - 1) * cross ** 2) / (raised * (all - raised) * one.of * other.of);
	return twoSided(Math.sqrt(square));
}
