import { alias, draw } from './alias.ts';
import { poisson } from './poisson.ts';
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
	const dice = diceFor(counts.map((count) => (count * most) / n));
	return (random, into) => {
		let sum: number;
		do sum = dice(random, into);
		while (sum > n);
		fillUp(random, into, n - sum);
	};
}

/**
 * A Poisson number for each mean, and their sum. This is the innermost loop of every ranking (10
 * million draws for 50 000 people): the tables lie in a row, and most groups of a real round hold one or
 * two people and share theirs.
 */
function diceFor(means: readonly number[]): (random: Random, into: Uint32Array) => number {
	const tables = new Map([...new Set(means)].map((mean) => [mean, poisson(mean)] as const));
	const starts = new Map<number, number>();
	let length = 0;
	for (const [mean, { table }] of tables) {
		starts.set(mean, length);
		length += table.threshold.length;
	}
	const threshold = new Float64Array(length);
	const value = new Int32Array(length);
	const otherValue = new Int32Array(length);
	for (const [mean, { from, table }] of tables) {
		const start = starts.get(mean) ?? 0;
		threshold.set(table.threshold, start);
		value.set(
			table.other.map((_, side) => from + side),
			start
		);
		otherValue.set(
			table.other.map((side) => from + side),
			start
		);
	}
	const start = Int32Array.from(means, (mean) => starts.get(mean) ?? 0);
	const scale = Float64Array.from(
		means,
		(mean) => (tables.get(mean)?.table.threshold.length ?? 1) / 2 ** 32
	);
	return ({ next32 }, into) => {
		let sum = 0;
		for (let at = 0; at < start.length; at += 1) {
			const place = next32() * (scale[at] ?? 0);
			const side = Math.trunc(place);
			const cell = (start[at] ?? 0) + side;
			const drawn = (place - side < (threshold[cell] ?? 1) ? value[cell] : otherValue[cell]) ?? 0;
			into[at] = drawn;
			sum += drawn;
		}
		return sum;
	};
}
