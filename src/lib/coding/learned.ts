import type { Span } from '#lib/text/span.ts';
import type { Weighed } from './by-lexicon.ts';
import type { Why } from './code.ts';
import type { Features } from './features.ts';
import type { ReadAnswer } from './by-lexicon.ts';
import { vectorOf, type Vector, type Vocabulary } from './vector.ts';

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

/** An answer's scores, theme by theme in the model's order, and the vector they came from. */
export type Scored = { vector: Vector; scores: Float64Array };

/**
 * How much an answer looks like those that have each theme, in log odds over the theme's threshold:
 * above 0 means found.
 */
export function scores(model: Learned, features: Features): Scored {
	const { weights, units, bias, thresholds, doubt } = model;
	const vector = vectorOf(model.words, features);
	const width = units.length;
	const scored = new Float64Array(width);
	const { rows, values } = vector;
	for (let each = 0; each < rows.length; each++) {
		const start = (rows[each] ?? 0) * width;
		const value = values[each] ?? 0;
		for (let theme = 0; theme < width; theme++) {
			scored[theme] = (scored[theme] ?? 0) + (weights[start + theme] ?? 0) * value;
		}
	}
	for (let theme = 0; theme < width; theme++) {
		scored[theme] = (scored[theme] ?? 0) * (units[theme] ?? 0) + (bias[theme] ?? 0);
	}
	const lack = Math.min(0, (scored[width - 1] ?? 0) - doubt.sure) * doubt.weight;
	for (let theme = 0; theme < width - 1; theme++) {
		scored[theme] = (scored[theme] ?? 0) + lack - (thresholds[theme] ?? 0);
	}
	return { vector, scores: scored };
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
	{ vector }: Scored,
	theme: string,
	{ text, tokens }: ReadAnswer
): { spans: Span[]; why: Why } {
	const which = model.themes.indexOf(theme);
	const width = model.units.length;
	const sums = new Map<number, number>();
	for (const [each, at] of vector.at.entries()) {
		const weight = model.weights[(vector.rows[each] ?? 0) * width + which] ?? 0;
		if (at >= 0) sums.set(at, (sums.get(at) ?? 0) + weight * (vector.values[each] ?? 0));
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
