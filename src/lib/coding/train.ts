import { eachFeature, kinds as kindNames, type Features } from './features.ts';
import { vectorOf, vocabulary, type Vocabulary } from './vector.ts';

export type Settings = {
	/** How far the weights may follow the examples: the C of a logistic regression. */
	cost: number;
	/** How much more a positive example weighs than a negative one, as a power of their ratio. */
	balance: number;
	/** A word or letter group must be in this many answers. */
	least: number;
	/** The length of each kind of feature: words, letters, hits, setting. */
	scales: readonly number[];
	rounds: number;
	/** A model of more features is large to ship, and the lightest of them say nothing. */
	mostRows: number;
};

export const settings: Settings = {
	cost: 10,
	balance: 1,
	least: 2,
	scales: [0.7, 1, 0.4, 0.5],
	rounds: 8,
	mostRows: 75_000
};

/** Weights of one linear model per theme: `weights[theme][row]`, and what each begins with. */
export type Linear = {
	words: Vocabulary;
	hashes: Int32Array;
	weights: Float64Array[];
	bias: number[];
};

/** Which features are known, from the answers that may be learnt from. */
export function learnVocabulary(
	all: readonly Features[],
	{ least, scales }: Settings
): { words: Vocabulary; hashes: Int32Array } {
	const counts = new Map<number, { kind: number; count: number }>();
	for (const features of all) {
		const seen = new Set<number>();
		eachFeature(features, (hash, kind) => {
			if (seen.has(hash)) return;
			seen.add(hash);
			const known = counts.get(hash);
			if (known) known.count++;
			else counts.set(hash, { kind, count: 1 });
		});
	}
	const kept = [...counts].filter(([, { count }]) => count >= least);
	kept.sort(([one], [other]) => one - other);
	const hashes = Int32Array.from(kept, ([hash]) => hash);
	const idf = Float32Array.from(kept, ([, { kind, count }]) =>
		kind === kindNames.setting ? 1 : Math.log((1 + all.length) / (1 + count)) + 1
	);
	const kinds = Uint8Array.from(kept, ([, { kind }]) => kind);
	return { words: vocabulary(hashes, idf, kinds, scales), hashes };
}

/** Answers as rows of one table, for speed: answer i has its features at `from[i]` to `from[i + 1]`. */
export type Rows = { from: Int32Array; row: Int32Array; value: Float64Array; width: number };

export function rowsOf(words: Vocabulary, all: readonly Features[]): Rows {
	const vectors = all.map((features) => vectorOf(words, features));
	return packed(
		vectors.map(({ rows }) => rows),
		vectors.map(({ values }) => values),
		words.idf.length
	);
}

export function packed(
	rows: readonly (readonly number[])[],
	values: readonly (readonly number[])[],
	width: number
): Rows {
	const from = new Int32Array(rows.length + 1);
	for (const [each, list] of rows.entries()) from[each + 1] = (from[each] ?? 0) + list.length;
	const row = new Int32Array(from[rows.length] ?? 0);
	const value = new Float64Array(row.length);
	for (const [each, list] of rows.entries()) {
		row.set(list, from[each] ?? 0);
		value.set(values[each] ?? [], from[each] ?? 0);
	}
	return { from, row, value, width };
}

/**
 * Logistic regression with an L2 penalty, by coordinate descent on its dual.
 *
 * Method: Yu, Huang & Lin (2011), "Dual coordinate descent methods for logistic regression",
 * algorithm 5, as in LIBLINEAR. The order of the answers is drawn from a fixed seed.
 */
export function fit(
	table: Rows,
	positive: Uint8Array,
	{ cost, balance, rounds }: Pick<Settings, 'cost' | 'balance' | 'rounds'>
): { weights: Float64Array; bias: number } {
	const { from, row, value, width } = table;
	const count = positive.length;
	let yes = 0;
	for (const each of positive) yes += each;
	const more = Math.pow(Math.max(1, (count - yes) / Math.max(1, yes)), balance);
	const weights = new Float64Array(width);
	let bias = 0;
	const alpha = new Float64Array(count);
	const squares = new Float64Array(count);
	for (let each = 0; each < count; each++) {
		const most = positive[each] ? cost * more : cost;
		const first = Math.min(0.001 * most, 1e-8);
		alpha[each] = first;
		const sign = positive[each] ? first : -first;
		let square = 1;
		for (let at = from[each] ?? 0; at < (from[each + 1] ?? 0); at++) {
			const x = value[at] ?? 0;
			square += x * x;
			const here = row[at] ?? 0;
			weights[here] = (weights[here] ?? 0) + sign * x;
		}
		squares[each] = square;
		bias += sign;
	}
	const order = Int32Array.from({ length: count }, (_, each) => each);
	let seed = 12345;
	for (let round = 0; round < rounds; round++) {
		for (let each = count - 1; each > 0; each--) {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			const other = seed % (each + 1);
			const kept = order[each] ?? 0;
			order[each] = order[other] ?? 0;
			order[other] = kept;
		}
		for (const each of order) {
			const sign = positive[each] ? 1 : -1;
			const most = positive[each] ? cost * more : cost;
			const start = from[each] ?? 0;
			const end = from[each + 1] ?? 0;
			let score = bias;
			for (let at = start; at < end; at++) {
				score += (weights[row[at] ?? 0] ?? 0) * (value[at] ?? 0);
			}
			const old = alpha[each] ?? 0;
			const fresh = newton(squares[each] ?? 1, sign * score, old, most);
			const step = sign * (fresh - old);
			if (Math.abs(step) < 1e-9) continue;
			alpha[each] = fresh;
			bias += step;
			for (let at = start; at < end; at++) {
				const here = row[at] ?? 0;
				weights[here] = (weights[here] ?? 0) + step * (value[at] ?? 0);
			}
		}
	}
	return { weights, bias };
}

/** The best alpha for one answer while all others stand still: a few Newton steps. */
function newton(a: number, b: number, old: number, most: number): number {
	// Work on the nearer end of [0, most], where the logarithm does not lose its digits.
	const rises = a * (0.5 * most - old) + b < 0;
	const shift = rises ? most - old : old;
	const slope = rises ? -b : b;
	let z = shift;
	if (most - z < 0.5 * most) z *= 0.1;
	let gradient = a * (z - shift) + slope + Math.log(z / (most - z));
	for (let turn = 0; turn < 20 && Math.abs(gradient) > 1e-3; turn++) {
		const bend = a + most / (most - z) / z;
		const next = z - gradient / bend;
		z = next <= 0 ? z * 0.1 : Math.min(next, most * (1 - 1e-12));
		gradient = a * (z - shift) + slope + Math.log(z / (most - z));
	}
	return rises ? most - z : z;
}

export function scoresOf({ from, row, value }: Rows, weights: Float64Array, bias: number) {
	const scores = new Float64Array(from.length - 1);
	for (let each = 0; each < scores.length; each++) {
		let score = bias;
		for (let at = from[each] ?? 0; at < (from[each + 1] ?? 0); at++) {
			score += (weights[row[at] ?? 0] ?? 0) * (value[at] ?? 0);
		}
		scores[each] = score;
	}
	return scores;
}
