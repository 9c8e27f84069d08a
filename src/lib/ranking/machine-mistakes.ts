import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Share } from './difference.ts';
import type { Interval } from './ranking.ts';
import { wilson } from './wilson.ts';

export type Measured = Share & { interval: Interval };

export type Mistakes = {
	theme: ThemeId;
	/** Of those the coder gave the theme, how many a person did too. */
	precision: Measured;
	/** Of those a person gave the theme, how many the coder did too. */
	recall: Measured;
};

/**
 * How right the coder is, theme by theme, by people's blind reading of a sample drawn by lot: counted
 * in respondents, as the ranking is.
 */
export function machineMistakes(
	read: readonly { human: ReadonlySet<ThemeId>; machine: ReadonlySet<ThemeId> }[],
	themes: readonly ThemeId[]
): Mistakes[] {
	return themes.map((theme) => {
		const byMachine = read.filter(({ machine }) => machine.has(theme));
		const n = byMachine.filter(({ human }) => human.has(theme)).length;
		const byPerson = read.filter(({ human }) => human.has(theme)).length;
		return {
			theme,
			precision: measured({ n, of: byMachine.length }),
			recall: measured({ n, of: byPerson })
		};
	});
}

const measured = (share: Share): Measured => ({ ...share, interval: wilson(share) });
