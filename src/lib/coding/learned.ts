import type { Span } from '#lib/text/span.ts';
import type { Alike } from './alike.ts';
import type { Weighed } from './by-lexicon.ts';
import type { Why } from './code.ts';
import type { Compiled } from './compile.ts';
import { kindCount, kinds, type Bundle, type Features } from './features.ts';
import type { ReadAnswer } from './by-lexicon.ts';
import type { Lexicon } from './patterns.ts';
import { addRow, placeOf, sayingsOf } from './sayings.ts';
import { rowOf, type Vocabulary } from './vector.ts';

/** What has been learnt from coded answers: a linear model for each theme, and one for "any theme". */
export type Learned = {
	featureVersion: number;
	/** Names the answers it was made from. */
	trainedOn: string;
	themes: readonly string[];
	words: Vocabulary;
	/** For each row of the vocabulary one weight a theme, and last that of "any theme". */
	weights: Int8Array;
	/** A weight of 1 in `weights`, and what the score begins with; per theme, and last "any theme". */
	units: readonly number[];
	bias: readonly number[];
	/** A theme is found above its threshold. */
	thresholds: readonly number[];
	/** How much lower it may be where the codebook's words say the theme as well. */
	slack: number;
	/** Where "any theme" is below `sure`, every score is lowered by `weight` times the lack. */
	doubt: { sure: number; weight: number };
	/** Keys of the codebook's groups that it has seen. A group it has not seen decides by itself. */
	groups: ReadonlySet<string>;
	/** For reasons: how many of the answers it was made from are alike. */
	alike?: Alike;
	/** The words of the codebook that it was made with, ready for use. */
	compiled?: (lexicon: Lexicon) => Compiled;
};

/** An answer's scores, theme by theme in the model's order, and how each kind of feature was scaled. */
export type Scored = { features: Features; factors: readonly number[]; scores: readonly number[] };

/** What one whole answer says: added up anew for each in the same place. */
let whole = new Float64Array(0);

/**
 * How much an answer looks like those that have each theme, in log odds over the theme's threshold:
 * above 0 means found. The same sum as a model's weights times `vectorOf` (vector.ts), but a bundle of
 * features is looked up once a model.
 */
export function scores(model: Learned, features: Features): Scored {
	const { words, units, bias, thresholds, doubt } = model;
	const width = units.length;
	const stride = width + 1;
	if (whole.length === stride * kindCount) whole.fill(0);
	else whole = new Float64Array(stride * kindCount);
	const sums = whole;
	const sayings = sayingsOf(model);
	const add = (bundle: Bundle, count: number) => {
		const from = placeOf(sayings, bundle);
		const said = sayings.sums;
		const start = bundle.kind * stride;
		for (let at = 0; at < count; at++) {
			sums[start + at] = (sums[start + at] ?? 0) + (said[from + at] ?? 0);
		}
	};
	for (const word of features.words) add(word, 2 * stride);
	for (const hash of features.pairs) addRow(model, hash, sums, kinds.word * stride);
	for (const hit of features.hits) add(hit, stride);
	add(features.setting, stride);

	const factors = words.scales.map(
		(scale, kind) => scale / Math.sqrt(sums[kind * stride + width] || 1)
	);
	const scored = units.map((unit, theme) => {
		let score = 0;
		for (let kind = 0; kind < kindCount; kind++) {
			score += (sums[kind * stride + theme] ?? 0) * (factors[kind] ?? 0);
		}
		return score * unit + (bias[theme] ?? 0);
	});
	const lack = Math.min(0, (scored[width - 1] ?? 0) - doubt.sure) * doubt.weight;
	for (let theme = 0; theme < width - 1; theme++) {
		scored[theme] = (scored[theme] ?? 0) + lack - (thresholds[theme] ?? 0);
	}
	return { features, factors, scores: scored };
}

/** Whether a theme that the codebook's words found stands, given what has been learnt. */
export function stands(
	model: Learned,
	{ scores: scored }: Scored,
	theme: string,
	hits: readonly Weighed[]
): boolean {
	const which = model.themes.indexOf(theme);
	if (which < 0 || (scored[which] ?? 0) > -model.slack) return true;
	return hits.some(
		({ group, meaning }) =>
			group.theme === theme && group.sure && meaning === 'said' && !model.groups.has(group.key)
	);
}

const mostWords = 3;

/** The words that weigh most for a theme, and where they stand. The whole answer when none does. */
export function reasonFor(
	model: Learned,
	{ features, factors }: Scored,
	theme: string,
	{ text, tokens }: ReadAnswer
): { spans: Span[]; why: Why } {
	const which = model.themes.indexOf(theme);
	const width = model.units.length;
	const speaks = new Map<number, number>();
	const add = (at: number, sum: number) => speaks.set(at, (speaks.get(at) ?? 0) + sum);
	const sayings = sayingsOf(model);
	const addSaid = (bundle: Bundle, at: number) => {
		const from = placeOf(sayings, bundle) + which;
		for (const more of bundle.hashes.keys()) {
			const said = sayings.sums[from + more * (width + 1)] ?? 0;
			add(at, said * (factors[bundle.kind + more] ?? 0));
		}
	};
	for (const [each, word] of features.words.entries()) addSaid(word, features.wordAt[each] ?? 0);
	for (const [each, hash] of features.pairs.entries()) {
		const row = rowOf(model.words, hash);
		if (row < 0) continue;
		const weight = model.weights[row * width + which] ?? 0;
		add(
			features.pairAt[each] ?? 0,
			weight * (model.words.idf[row] ?? 0) * (factors[kinds.word] ?? 0)
		);
	}
	for (const [each, hit] of features.hits.entries()) addSaid(hit, features.hitAt[each] ?? 0);
	const ranked = [...speaks]
		.filter(([, sum]) => sum > 0)
		.toSorted((one, other) => other[1] - one[1]);
	const least = (ranked[0]?.[1] ?? 0) * 0.4;
	const told = ranked.slice(0, mostWords).filter(([, sum]) => sum >= least);
	const spans = told
		.map(([at]) => ({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 }))
		.toSorted((one, other) => one.start - other.start);
	if (spans.length === 0 && tokens.length > 0) {
		spans.push({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
	}
	const words = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 40)));
	const first = features.words[features.wordAt.indexOf(told[0]?.[0] ?? -1)];
	const alike = (first && model.alike?.(first.stem, which)) ?? 0;
	return { spans, why: { because: 'learned', theme, words, ...(alike > 0 && { alike }) } };
}
