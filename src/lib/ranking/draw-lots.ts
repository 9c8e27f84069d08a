import { seeded } from './random.ts';

/**
 * A sample drawn by lot, the same for the same seed: everyone draws a number of their own, and the
 * lowest are chosen. Neither the order they come in nor who else is there changes anyone's number, so a
 * larger sample holds the smaller one, and those who answer later can be drawn too.
 *
 * @returns at most `size` ids, in the order of the ids (which for answers tells nothing)
 * @example drawLots(['a', 'b', 'c'], 2, 2019).length; // 2
 */
export function drawLots(ids: Iterable<string>, size: number, seed: number): string[] {
	return [...new Set(ids)]
		.map((id) => ({ id, lot: seeded(seed, `lot ${id}`).next32() }))
		.sort((one, other) => one.lot - other.lot || (one.id < other.id ? -1 : 1))
		.slice(0, Math.max(0, size))
		.map(({ id }) => id)
		.sort();
}
