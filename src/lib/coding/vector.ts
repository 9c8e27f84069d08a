import { kindCount, kinds as kindNames, type Features } from './features.ts';

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

/** The row of a feature, -1 when the model does not know it. */
export function rowOf({ hashes, rows }: Vocabulary, hash: number): number {
	const last = hashes.length - 1;
	let slot = hash & last;
	while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & last;
	return hashes[slot] === 0 ? -1 : (rows[slot] ?? -1);
}

/**
 * An answer as a model learns it: the rows of its known features and their values, each kind
 * brought to its length. What two words share counts for both, so that the model can weigh a word
 * once and for all (`learned.ts`), and the length is that of all occurrences.
 */
export function vectorOf(
	words: Vocabulary,
	features: Features
): { rows: number[]; values: number[] } {
	const sums = new Map<number, number>();
	const squares = new Float64Array(kindCount);
	const add = (hash: number, kind: number) => {
		const row = rowOf(words, hash);
		if (row < 0) return;
		const value = words.idf[row] ?? 0;
		squares[kind] = (squares[kind] ?? 0) + value * value;
		sums.set(row, (sums.get(row) ?? 0) + value);
	};
	for (const { known } of features.words) {
		for (const hash of known.words) add(hash, kindNames.word);
		for (const hash of known.letters) add(hash, kindNames.letters);
	}
	for (const [each, hash] of features.hash.entries()) add(hash, features.kind[each] ?? 0);
	const rows = [...sums.keys()];
	const values = rows.map((row) => {
		const kind = words.kinds[row] ?? 0;
		return ((sums.get(row) ?? 0) * (words.scales[kind] ?? 1)) / Math.sqrt(squares[kind] || 1);
	});
	return { rows, values };
}
