import { eachFeature, kindCount, type Features } from './features.ts';

/** The features a model knows: the row of each hash, its kind, and how telling it is (idf). */
export type Vocabulary = {
	/** Ascending; their place is their row. */
	hashes: Int32Array;
	/** The first row of those whose hash begins with each 16 bits: one or two rows follow. */
	firstRow: Int32Array;
	idf: Float32Array;
	kinds: Uint8Array;
	/** The length that the features of each kind have together. */
	scales: readonly number[];
};

/** @param hashes in ascending order */
export function vocabulary(
	hashes: Int32Array,
	idf: Float32Array,
	kinds: Uint8Array,
	scales: readonly number[]
): Vocabulary {
	const firstRow = new Int32Array(0x10001);
	let row = 0;
	for (let start = 0; start < firstRow.length; start++) {
		while (row < hashes.length && startOf(hashes[row] ?? 0) < start) row++;
		firstRow[start] = row;
	}
	return { hashes, firstRow, idf, kinds, scales };
}

function startOf(hash: number): number {
	return (hash >> 16) + 0x8000;
}

/** The row of a feature, -1 when the model does not know it. */
export function rowOf({ hashes, firstRow }: Vocabulary, hash: number): number {
	const start = startOf(hash);
	const end = firstRow[start + 1] ?? 0;
	for (let row = firstRow[start] ?? 0; row < end; row++) if (hashes[row] === hash) return row;
	return -1;
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
	eachFeature(features, add);
	const rows = [...sums.keys()];
	const values = rows.map((row) => {
		const kind = words.kinds[row] ?? 0;
		return ((sums.get(row) ?? 0) * (words.scales[kind] ?? 1)) / Math.sqrt(squares[kind] || 1);
	});
	return { rows, values };
}
