import type { ThemeId } from '#lib/coding/codebook.ts';
import { alpha } from './alpha.ts';

/** An answer as each of its readers coded it. */
export type ReadAnswer = { readings: readonly { themes: readonly ThemeId[] }[] };

export type Agreement = {
	/** How many answers at least two people have read. */
	answers: number;
	/** Over every theme of every answer: has it or not. */
	overall: number | null;
	themes: {
		theme: ThemeId;
		alpha: number | null;
		/** Answers that some reader gave the theme, and those where the readers differ. */
		given: number;
		differ: number;
	}[];
};

/** How well readers agree who have coded the same answers without seeing each other's codes. */
export function agreement(answers: readonly ReadAnswer[], themes: readonly ThemeId[]): Agreement {
	const both = answers.filter(({ readings }) => readings.length > 1);
	const of = (theme: ThemeId) =>
		both.map(({ readings }) => readings.map((each) => (each.themes.includes(theme) ? 'has' : '')));
	return {
		answers: both.length,
		overall: alpha(themes.flatMap(of)),
		themes: themes.map((theme) => {
			const units = of(theme);
			const given = units.filter((values) => values.includes('has'));
			return {
				theme,
				alpha: alpha(units),
				given: given.length,
				differ: given.filter((values) => values.includes('')).length
			};
		})
	};
}

/** Whether an answer's readers gave it different themes. */
export function differs({ readings }: ReadAnswer): boolean {
	const [first, ...others] = readings.map(({ themes }) => [...themes].sort().join(' '));
	return others.some((other) => other !== first);
}
