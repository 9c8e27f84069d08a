import type { Verdict } from '#lib/promise/check-decision.ts';
import { themeFieldNames, type DecisionFields } from '#lib/promise/decision-draft.ts';
import { fieldOf, type MatrixCell } from '#lib/promise/matrix.ts';

/** Which themes any of these fields is about. */
export function themesOf(themes: readonly string[], names: readonly string[]): Set<string> {
	const wanted = new Set(names);
	return new Set(themes.filter((theme) => themeFieldNames(theme).some((name) => wanted.has(name))));
}

/** The themes to show side by side: those with a verdict, or with anything in the matrix. */
export function comparedThemes(
	themes: readonly string[],
	fields: DecisionFields,
	matrix: readonly MatrixCell[]
): { theme: string; verdict: Verdict | null }[] {
	return themes.flatMap((theme) => {
		const sent = fields[fieldOf.verdict(theme)];
		const verdict = sent === 'chosen' || sent === 'left-out' ? sent : null;
		const hasCells = matrix.some((cell) => cell.theme === theme);
		return verdict || hasCells ? [{ theme, verdict }] : [];
	});
}
