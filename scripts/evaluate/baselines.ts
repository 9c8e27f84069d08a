import Bayes from 'natural/lib/natural/classifiers/bayes_classifier.js';
import LogisticRegression from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import { detectLanguage } from '#lib/text/language.ts';
import { stem } from '#lib/text/stem.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import type { Gold } from '../read-gold.ts';

/** natural's classifiers read every answer against every word they know: more answers take hours. */
export const baselines = [
	{ name: "natural's Bayes", make: () => new Bayes(), most: 600 },
	{ name: "natural's logistic regression", make: () => new LogisticRegression(), most: 60 }
];

/** A yes-or-no classifier of natural for each theme, over our own stems, on every n-th answer. */
export function naturalCoder(
	{ make, most }: (typeof baselines)[number],
	seen: readonly Gold[],
	themes: readonly string[]
): (text: string) => string[] {
	const step = Math.max(1, Math.ceil(seen.length / most));
	const sample = seen.filter((_, at) => at % step === 0);
	const coders = themes.flatMap((theme) => {
		if (!sample.some(({ codes }) => codes.includes(theme))) return [];
		const coder = make();
		for (const { answer, codes } of sample) {
			coder.addDocument(stems(answer.text), codes.includes(theme) ? 'yes' : 'no');
		}
		coder.train();
		return [{ theme, coder }];
	});
	return (text) => {
		const words = stems(text);
		return coders
			.filter(({ coder }) => words.length > 0 && coder.classify(words) === 'yes')
			.map(({ theme }) => theme);
	};
}

function stems(text: string): string[] {
	const lang = detectLanguage(text);
	return tokenise(text).map(({ word }) => stem(word, lang));
}
