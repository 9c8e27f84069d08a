import type { Pattern } from './patterns.ts';
import type { Random } from './random.ts';
import { resampler } from './resample.ts';

/** The themes' scores as they are, and as they came out each time chance chose whom to ask. */
export type Scores = {
	/** One number a theme. */
	observed: Float64Array;
	/** Resample by resample, theme by theme. */
	draws: Float64Array;
	resamples: number;
	/** Standard error of the difference between two themes, were they raised equally often. */
	error: Float64Array;
};

/**
 * Bootstrap over people, each stratum (such as those who were read by a person, and the others)
 * resampled to its own size.
 *
 * The same people stand behind both themes of a pair, so the error counts only those who raise one and
 * not the other, as McNemar’s test does: √(b + c) in a plain count.
 */
export function resampledScores(
	strata: readonly (readonly Pattern[])[],
	themes: number,
	random: Random,
	resamples: number
): Scores {
	const observed = new Float64Array(themes);
	const draws = new Float64Array(themes * resamples);
	for (const patterns of strata) {
		const add = adder(patterns);
		add(
			Uint32Array.from(patterns, ({ count }) => count),
			observed,
			0
		);
		const resample = resampler(patterns.map(({ count }) => count));
		const counts = new Uint32Array(patterns.length);
		for (let run = 0; run < resamples; run += 1) {
			resample(random, counts);
			add(counts, draws, run * themes);
		}
	}
	return { observed, draws, resamples, error: errors(strata.flat(), themes) };
}

/** Adds what so many of each pattern add to the scores. Every pattern's themes lie in one row, for speed. */
function adder(
	patterns: readonly Pattern[]
): (counts: Uint32Array, scores: Float64Array, from: number) => void {
	const theme = Int32Array.from(patterns.flatMap(({ themes }) => themes));
	const value = Float64Array.from(patterns.flatMap(({ values }) => values));
	let length = 0;
	const end = Int32Array.from(patterns, ({ themes }) => (length += themes.length));
	return (counts, scores, from) => {
		let at = 0;
		for (let pattern = 0; pattern < end.length; pattern += 1) {
			const count = counts[pattern] ?? 0;
			const until = end[pattern] ?? 0;
			if (count === 0) at = until;
			for (; at < until; at += 1) {
				const place = from + (theme[at] ?? 0);
				scores[place] = (scores[place] ?? 0) + count * (value[at] ?? 0);
			}
		}
	};
}

/** The square root of Σ (what a person adds to one theme − what they add to the other)², for each pair. */
function errors(patterns: readonly Pattern[], themes: number): Float64Array {
	const squares = new Float64Array(themes);
	const products = new Float64Array(themes * themes);
	for (const { count, themes: own, values } of patterns) {
		own.forEach((theme, at) => {
			const value = count * (values[at] ?? 0);
			squares[theme] = (squares[theme] ?? 0) + value * (values[at] ?? 0);
			own.forEach((other, place) => {
				const cell = theme * themes + other;
				products[cell] = (products[cell] ?? 0) + value * (values[place] ?? 0);
			});
		});
	}
	return products.map((product, cell) => {
		const [one, other] = [Math.floor(cell / themes), cell % themes];
		return Math.sqrt(Math.max(0, (squares[one] ?? 0) + (squares[other] ?? 0) - 2 * product));
	});
}
