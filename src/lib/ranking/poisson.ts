import { alias, draw, type Alias } from './alias.ts';
import type { Random } from './random.ts';

/** A Poisson variable, ready to be drawn: the table begins at `from`. */
export type Poisson = { from: number; table: Alias };

/** What is so rare that it does not come in 10¹² draws is left out. */
const negligible = 1e-14;

/**
 * A table of the Poisson distribution with a mean, so that a draw costs the same whatever the mean.
 *
 * @example drawPoisson(poisson(3.2), random);
 */
export function poisson(mean: number): Poisson {
	if (mean <= 0) return { from: 0, table: alias([1]) };
	const mode = Math.floor(mean);
	const atMode = Math.exp(mode * Math.log(mean) - mean - logFactorial(mode));
	const below: number[] = [];
	for (let k = mode, p = atMode; k > 0 && p > negligible; k -= 1) {
		p *= k / mean;
		below.push(p);
	}
	const above: number[] = [];
	for (let k = mode + 1, p = atMode; p > negligible; k += 1) {
		p *= mean / k;
		above.push(p);
	}
	return { from: mode - below.length, table: alias([...below.reverse(), atMode, ...above]) };
}

export const drawPoisson = ({ from, table }: Poisson, random: Random): number =>
	from + draw(table, random);

/** Summed up to 255, then Stirling's series, whose error there is under 10⁻¹⁵. */
function logFactorial(k: number): number {
	if (k > 255) {
		const half = (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI);
		return half + 1 / (12 * k) - 1 / (360 * k ** 3);
	}
	let sum = 0;
	for (let factor = 2; factor <= k; factor += 1) sum += Math.log(factor);
	return sum;
}
