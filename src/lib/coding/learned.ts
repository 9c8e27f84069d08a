import type { Span } from '#lib/text/span.ts';
import type { Weighed } from './by-lexicon.ts';
import type { Why } from './code.ts';
import { kindCount, kinds, type Features, type WordFeatures } from './features.ts';
import type { ReadAnswer } from './by-lexicon.ts';
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
};

/** An answer's scores, theme by theme in the model's order, and how each kind of feature was scaled. */
export type Scored = { features: Features; factors: Float64Array; scores: Float64Array };

/** What one word says for each theme, by its stem and parts and by its letters, and their squared lengths. */
type Said = {
	words: Float64Array;
	letters: Float64Array;
	wordsSquare: number;
	lettersSquare: number;
};

/** A word is weighed once a model; forgotten with the word's features. */
const weighed = new WeakMap<Learned, WeakMap<WordFeatures, Said>>();

/**
 * How much an answer looks like those that have each theme, in log odds over the theme's threshold:
 * above 0 means found. The same sum as a model's weights times `vectorOf` (vector.ts), word by word.
 */
export function scores(model: Learned, features: Features): Scored {
	const { words, units, bias, thresholds, doubt } = model;
	const width = units.length;
	const sums = Array.from({ length: kindCount }, () => new Float64Array(width));
	const squares = new Float64Array(kindCount);
	const bySaid = saidBy(model);
	const [ofWords = noSum, ofLetters = noSum] = sums;
	for (const { known } of features.words) {
		const said = sayingOf(model, bySaid, known);
		squares[kinds.word] = (squares[kinds.word] ?? 0) + said.wordsSquare;
		squares[kinds.letters] = (squares[kinds.letters] ?? 0) + said.lettersSquare;
		for (let theme = 0; theme < width; theme++) {
			ofWords[theme] = (ofWords[theme] ?? 0) + (said.words[theme] ?? 0);
			ofLetters[theme] = (ofLetters[theme] ?? 0) + (said.letters[theme] ?? 0);
		}
	}
	for (let each = 0; each < features.hash.length; each++) {
		const kind = features.kind[each] ?? 0;
		const square = addRow(model, features.hash[each] ?? 0, sums[kind] ?? noSum);
		squares[kind] = (squares[kind] ?? 0) + square;
	}
	const factors = squares.map((square, kind) => (words.scales[kind] ?? 1) / Math.sqrt(square || 1));
	const scored = new Float64Array(width);
	for (let theme = 0; theme < width; theme++) {
		let score = 0;
		for (let kind = 0; kind < kindCount; kind++) {
			score += (sums[kind]?.[theme] ?? 0) * (factors[kind] ?? 0);
		}
		scored[theme] = score * (units[theme] ?? 0) + (bias[theme] ?? 0);
	}
	const lack = Math.min(0, (scored[width - 1] ?? 0) - doubt.sure) * doubt.weight;
	for (let theme = 0; theme < width - 1; theme++) {
		scored[theme] = (scored[theme] ?? 0) + lack - (thresholds[theme] ?? 0);
	}
	return { features, factors, scores: scored };
}

const noSum = new Float64Array(0);

/** Adds one feature's weights for every theme; gives the square of its value, 0 when unknown. */
function addRow({ words, weights, units }: Learned, hash: number, sum: Float64Array): number {
	const row = rowOf(words, hash);
	if (row < 0) return 0;
	const value = words.idf[row] ?? 0;
	const start = row * units.length;
	for (let theme = 0; theme < sum.length; theme++) {
		sum[theme] = (sum[theme] ?? 0) + (weights[start + theme] ?? 0) * value;
	}
	return value * value;
}

function saidBy(model: Learned): WeakMap<WordFeatures, Said> {
	const known = weighed.get(model) ?? new WeakMap<WordFeatures, Said>();
	weighed.set(model, known);
	return known;
}

function sayingOf(model: Learned, bySaid: WeakMap<WordFeatures, Said>, word: WordFeatures): Said {
	const known = bySaid.get(word);
	if (known) return known;
	const said = {
		words: new Float64Array(model.units.length),
		letters: new Float64Array(model.units.length),
		wordsSquare: 0,
		lettersSquare: 0
	};
	for (const hash of word.words) said.wordsSquare += addRow(model, hash, said.words);
	for (const hash of word.letters) said.lettersSquare += addRow(model, hash, said.letters);
	bySaid.set(word, said);
	return said;
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
	const bySaid = saidBy(model);
	const sums = new Map<number, number>();
	const add = (at: number, sum: number) => sums.set(at, (sums.get(at) ?? 0) + sum);
	for (const { known, at } of features.words) {
		const { words, letters } = sayingOf(model, bySaid, known);
		add(at, (words[which] ?? 0) * (factors[kinds.word] ?? 0));
		add(at, (letters[which] ?? 0) * (factors[kinds.letters] ?? 0));
	}
	for (const [each, hash] of features.hash.entries()) {
		const at = features.at[each] ?? -1;
		const row = rowOf(model.words, hash);
		if (at < 0 || row < 0) continue;
		const weight = model.weights[row * model.units.length + which] ?? 0;
		const value = (model.words.idf[row] ?? 0) * (factors[features.kind[each] ?? 0] ?? 0);
		add(at, weight * value);
	}
	const ranked = [...sums].filter(([, sum]) => sum > 0).toSorted((one, other) => other[1] - one[1]);
	const least = (ranked[0]?.[1] ?? 0) * 0.4;
	const told = ranked.slice(0, mostWords).filter(([, sum]) => sum >= least);
	const spans = told
		.map(([at]) => ({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 }))
		.toSorted((one, other) => one.start - other.start);
	if (spans.length === 0 && tokens.length > 0) {
		spans.push({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
	}
	const words = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 40)));
	return { spans, why: { because: 'learned', theme, words } };
}
