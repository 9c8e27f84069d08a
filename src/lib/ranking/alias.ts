import type { Random } from './random.ts';

/** A loaded die: one draw takes one number of chance, however many sides it has. */
export type Alias = { threshold: Float64Array; other: Uint32Array };

/**
 * A table to draw whole numbers from 0 by given weights.
 *
 * Alias method: Walker (1977), built as Vose (1991).
 *
 * @param weights not negative, not all nought
 * @example draw(alias([1, 3]), random); // 0 in a quarter of the draws, else 1
 */
export function alias(weights: ArrayLike<number>): Alias {
	const size = weights.length;
	let total = 0;
	for (let at = 0; at < size; at += 1) total += weights[at] ?? 0;
	const scaled = Float64Array.from(
		{ length: size },
		(_, at) => ((weights[at] ?? 0) * size) / total
	);
	const threshold = new Float64Array(size).fill(1);
	const other = Uint32Array.from({ length: size }, (_, at) => at);
	const small: number[] = [];
	const large: number[] = [];
	scaled.forEach((each, at) => (each < 1 ? small : large).push(at));
	while (small.length > 0 && large.length > 0) {
		const [low, high] = [small.pop() ?? 0, large.pop() ?? 0];
		threshold[low] = scaled[low] ?? 0;
		other[low] = high;
		const left = (scaled[high] ?? 0) + (scaled[low] ?? 0) - 1;
		scaled[high] = left;
		(left < 1 ? small : large).push(high);
	}
	return { threshold, other };
}

/** One number serves twice: its whole part chooses the side, what is left weighs the coin. */
export function draw({ threshold, other }: Alias, random: Random): number {
	const at = (random.next32() / 2 ** 32) * threshold.length;
	const side = Math.floor(at);
	return at - side < (threshold[side] ?? 1) ? side : (other[side] ?? side);
}
