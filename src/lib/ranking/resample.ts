import { alias, draw } from './alias.ts';
import { drawPoisson, poisson } from './poisson.ts';
import type { Random } from './random.ts';

/**
 * Draws as many as there are, with replacement, from people who stand in groups of equals: the
 * multinomial distribution, exactly, at a cost by groups and not by people.
 *
 * Every group draws a Poisson number with a mean just under its own; the few that are then missing
 * are drawn one by one. Independent Poisson numbers, given their sum, are multinomial, and so are
 * more draws by the same chances. A sum that is too large (three standard deviations) is drawn anew.
 *
 * @param counts how many equals stand in each group
 * @returns a function that fills `into`, one number a group
 * @example resampler([40, 1, 1])(random, into); // into: such as 41, 0, 1
 */
export function resampler(counts: readonly number[]): (random: Random, into: Uint32Array) => void {
	const n = counts.reduce((sum, count) => sum + count, 0);
	if (n === 0) return (_, into) => void into.fill(0);
	const one = alias(counts);
	const fillUp = (random: Random, into: Uint32Array, missing: number) => {
		for (let left = missing; left > 0; left -= 1) {
			const at = draw(one, random);
			into[at] = (into[at] ?? 0) + 1;
		}
	};
	const most = n - 3 * Math.sqrt(n);
	if (counts.length + n - most >= n) {
		return (random, into) => {
			into.fill(0);
			fillUp(random, into, n);
		};
	}
	// Most groups of a real round hold one or two people: one table a size serves them all.
	const tables = new Map(
		[...new Set(counts)].map((count) => [count, poisson((count * most) / n)] as const)
	);
	const groups = counts.map((count) => tables.get(count) ?? poisson(0));
	return (random, into) => {
		let sum: number;
		do {
			sum = 0;
			for (let at = 0; at < groups.length; at += 1) {
				const group = groups[at];
				const drawn = group ? drawPoisson(group, random) : 0;
				into[at] = drawn;
				sum += drawn;
			}
		} while (sum > n);
		fillUp(random, into, n - sum);
	};
}
