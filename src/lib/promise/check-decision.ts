import type { ThemeId } from '#lib/coding/codebook.ts';

export type Verdict = 'chosen' | 'left-out';
export type DecidedTheme = { theme: ThemeId; verdict: Verdict; reason: string };

export type DecisionProblem = { field: string; reason: 'none-chosen' | 'no-reason' | 'too-long' };

export type CheckedDecision = {
	themes: DecidedTheme[];
	problems: DecisionProblem[];
	/** More than three is allowed, but few promises hold so many. */
	manyChosen: boolean;
};

export const longestReason = 2000;

/** Reads `verdict-<theme>` and `reason-<theme>`. Themes that are neither chosen nor left out fall away. */
export function checkDecision(
	candidates: readonly ThemeId[],
	field: (name: string) => string
): CheckedDecision {
	const themes = candidates.flatMap((theme) => {
		const verdict = field(`verdict-${theme}`);
		if (verdict !== 'chosen' && verdict !== 'left-out') return [];
		return [{ theme, verdict, reason: field(`reason-${theme}`).trim() } as const];
	});
	const chosen = themes.filter(({ verdict }) => verdict === 'chosen');
	const problems: DecisionProblem[] = themes.flatMap(({ theme, reason }): DecisionProblem[] => {
		if (reason === '') return [{ field: `reason-${theme}`, reason: 'no-reason' }];
		return reason.length > longestReason ? [{ field: `reason-${theme}`, reason: 'too-long' }] : [];
	});
	const first = candidates[0];
	if (chosen.length === 0 && first !== undefined)
		problems.unshift({ field: `verdict-${first}`, reason: 'none-chosen' });
	return { themes, problems, manyChosen: chosen.length > 3 };
}
