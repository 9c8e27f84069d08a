import type { Learned } from './learned.ts';
import { vocabulary } from './vector.ts';

/** A model as text: a line of JSON, then base64 of hashes, idf and weights, row by row. */
export type Parts = Omit<Learned, 'words' | 'groups'> & {
	hashes: Int32Array;
	/** In steps of `idfUnit`. */
	idf: Uint8Array;
	kinds: Uint8Array;
	scales: readonly number[];
	groups: readonly string[];
};

/** One step of a stored idf: 255 of them reach the idf of a word in one answer of many millions. */
export const idfUnit = 0.07;

/** The bytes of a model, laid out for `unpack`. */
export function pack({ hashes, idf, kinds, weights, ...head }: Parts): {
	head: string;
	bytes: Uint8Array;
} {
	const bytes = new Uint8Array(hashes.length * 6 + weights.length);
	const view = new DataView(bytes.buffer);
	for (const [row, hash] of hashes.entries()) view.setInt32(row * 4, hash, true);
	bytes.set(idf, hashes.length * 4);
	bytes.set(kinds, hashes.length * 5);
	bytes.set(new Uint8Array(weights.buffer), hashes.length * 6);
	return { head: JSON.stringify({ ...head, rows: hashes.length }), bytes };
}

/** Reads what `pack` wrote. `bytes` is kept, not copied. */
export function unpack(head: string, bytes: Uint8Array): Learned {
	const { rows, scales, groups, ...rest } = JSON.parse(head) as Omit<
		Parts,
		'hashes' | 'idf' | 'kinds' | 'weights'
	> & { rows: number };
	// A copy begins where numbers of 32 bits may begin.
	const hashes = new Int32Array(bytes.slice(0, rows * 4).buffer);
	const idf = new Float32Array(rows);
	for (let row = 0; row < rows; row++) idf[row] = (bytes[rows * 4 + row] ?? 0) * idfUnit;
	const kinds = bytes.subarray(rows * 5, rows * 6);
	const weights = new Int8Array(
		bytes.buffer,
		bytes.byteOffset + rows * 6,
		rows * rest.units.length
	);
	return {
		...rest,
		words: vocabulary(hashes, idf, kinds, scales),
		weights,
		groups: new Set(groups)
	};
}
