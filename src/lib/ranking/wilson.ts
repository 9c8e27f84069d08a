import type { Interval } from './ranking.ts';

/** The 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const z = 1.959964;

/**
 * 95 % Wilson score interval for a share of respondents.
 *
 * Not p ± 1.96·se: our groups are small and many shares lie near 0, where that interval collapses.
 * Method: Wilson (1927); Newcombe (1998), method 3, whose table I the tests hold it to.
 *
 * @param n how many raised it; @param of how many could have
 * @returns fractions from 0 to 1; 0–1 when `of` is 0: nothing is known of a group nobody answered for
 * @example wilson({ n: 0, of: 10 }); // { low: 0, high: 0.278 }
 */
export function wilson({ n, of }: { n: number; of: number }): Interval {
	if (of === 0) return { low: 0, high: 1 };
	const share = n / of;
	const centre = share + (z * z) / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const scale = 1 + (z * z) / of;
	return {
		// At the ends the formula is exact; rounding errors must not say −0,0 or above one.
		low: n === 0 ? 0 : Math.max(0, (centre - half) / scale),
		high: n === of ? 1 : Math.min(1, (centre + half) / scale)
	};
}
