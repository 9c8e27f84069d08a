import { kindCount, type Features } from './features.ts';

/** The features a model knows: the row of each hash, its kind, and how telling it is (idf). */
export type Vocabulary = {
	/** Open addressing: `rows[slot]` belongs to `hashes[slot]`; a hash of 0 is an empty slot. */
	hashes: Int32Array;
	rows: Int32Array;
	idf: Float32Array;
	kinds: Uint8Array;
	/** The length that the features of each kind have together. */
	scales: readonly number[];
};

/** An answer as the model reads it: rows, their values, and the word each was first seen in. */
export type Vector = { rows: number[]; values: number[]; at: number[] };

export function vocabulary(
	hashes: ArrayLike<number>,
	idf: Float32Array,
	kinds: Uint8Array,
	scales: readonly number[]
): Vocabulary {
	let size = 1024;
	while (size < hashes.length * 2) size *= 2;
	const slots = new Int32Array(size);
	const rows = new Int32Array(size);
	for (let row = 0; row < hashes.length; row++) {
		const hash = hashes[row] ?? 0;
		let slot = hash & (size - 1);
		while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
		slots[slot] = hash;
		rows[slot] = row;
	}
	return { hashes: slots, rows, idf, kinds, scales };
}

/** The known features of an answer, once each, each kind brought to its length. */
export function vectorOf(words: Vocabulary, features: Features): Vector {
	const { hashes, rows: rowOf, idf, kinds, scales } = words;
	const last = hashes.length - 1;
	const rows: number[] = [];
	const values: number[] = [];
	const at: number[] = [];
	const seen = new Set<number>();
	const sums = new Float64Array(kindCount);
	for (let each = 0; each < features.hash.length; each++) {
		const hash = features.hash[each] ?? 0;
		let slot = hash & last;
		while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & last;
		if (hashes[slot] === 0) continue;
		const row = rowOf[slot] ?? 0;
		if (seen.has(row)) continue;
		seen.add(row);
		const value = idf[row] ?? 0;
		const kind = kinds[row] ?? 0;
		sums[kind] = (sums[kind] ?? 0) + value * value;
		rows.push(row);
		values.push(value);
		at.push(features.at[each] ?? -1);
	}
	for (let each = 0; each < rows.length; each++) {
		const kind = kinds[rows[each] ?? 0] ?? 0;
		values[each] = ((values[each] ?? 0) * (scales[kind] ?? 1)) / Math.sqrt(sums[kind] ?? 1);
	}
	return { rows, values, at };
}
