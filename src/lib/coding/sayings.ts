import type { Bundle } from './features.ts';
import type { Learned } from './learned.ts';
import { rowOf } from './vector.ts';

/**
 * What bundles of features say to a model, worked out once, one after the other in one list: for each
 * kind in a bundle a sum for each theme, and then the squared length of its features. Close together,
 * since looking at memory is what takes time.
 */
export type Sayings = { model: Learned; sums: Float64Array; used: number };

/** Some fifty thousand words; then all is forgotten and worked out anew. */
const most = 1 << 21;
const remembered = new WeakMap<Learned, Sayings>();

/** To be asked for anew for each answer. */
export function sayingsOf(model: Learned): Sayings {
	const known = remembered.get(model);
	if (known && known.used < most) return known;
	const fresh: Sayings = { model, sums: new Float64Array(1 << 14), used: 0 };
	remembered.set(model, fresh);
	return fresh;
}

/** Where in the list stands what a bundle says. */
export function placeOf(sayings: Sayings, bundle: Bundle): number {
	return bundle.saidIn === sayings ? bundle.saidAt : remember(sayings, bundle);
}

function remember(sayings: Sayings, bundle: Bundle): number {
	const { model, used } = sayings;
	const stride = model.units.length + 1;
	const sums = new Float64Array(bundle.hashes.length * stride);
	for (const [more, list] of bundle.hashes.entries()) {
		for (const hash of list) addRow(model, hash, sums, more * stride);
	}
	if (used + sums.length > sayings.sums.length) {
		const larger = new Float64Array((used + sums.length) * 2);
		larger.set(sayings.sums);
		sayings.sums = larger;
	}
	sayings.sums.set(sums, used);
	sayings.used = used + sums.length;
	bundle.saidIn = sayings;
	return (bundle.saidAt = used);
}

/** Adds one feature's weights for every theme and its squared length; nothing when it is unknown. */
export function addRow(model: Learned, hash: number, into: Float64Array, start: number): void {
	const { words, weights, units } = model;
	const row = rowOf(words, hash);
	if (row < 0) return;
	const value = words.idf[row] ?? 0;
	const width = units.length;
	const from = row * width;
	for (let theme = 0; theme < width; theme++) {
		into[start + theme] = (into[start + theme] ?? 0) + (weights[from + theme] ?? 0) * value;
	}
	into[start + width] = (into[start + width] ?? 0) + value * value;
}
