import type { ThemeId } from '#lib/coding/codebook.ts';
import { criteria, documentationQuestions, fieldOf } from './matrix.ts';

/** The unfinished record: the form's fields as they were written, empty ones left out. */
export type DecisionFields = Record<string, string>;

/** Every field the meeting's form can hold. */
export function decisionFieldNames(themes: readonly ThemeId[]): string[] {
	return [
		'heldOn',
		'present',
		...documentationQuestions.map(fieldOf.question),
		...themes.flatMap(themeFieldNames)
	];
}

/** The fields that are about one theme. */
export function themeFieldNames(theme: ThemeId): string[] {
	return [
		fieldOf.verdict(theme),
		fieldOf.reason(theme),
		...criteria.flatMap((criterion) => [
			fieldOf.answer(theme, criterion),
			fieldOf.note(theme, criterion)
		])
	];
}

/** What was sent of these fields; anything else in the form is nobody's. */
export function readFields(
	names: readonly string[],
	field: (name: string) => string
): DecisionFields {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = field(name).replaceAll('\r\n', '\n').trim();
			return value === '' ? [] : [[name, value]];
		})
	);
}

/**
 * Two have written since the same draft. Where only one of them changed a field, the change holds;
 * where both did, differently, nobody's text is thrown away: the field is named for people to choose.
 *
 * @returns `merged` with mine where both wrote
 */
export function mergeDecisionFields(
	base: DecisionFields,
	theirs: DecisionFields,
	mine: DecisionFields
): { merged: DecisionFields; conflicts: string[] } {
	const names = new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)]);
	const merged: DecisionFields = {};
	const conflicts: string[] = [];
	for (const name of names) {
		const [was, their, my] = [base[name] ?? '', theirs[name] ?? '', mine[name] ?? ''];
		const holds = my === was ? their : my;
		if (holds !== '') merged[name] = holds;
		if (my !== was && their !== was && my !== their) conflicts.push(name);
	}
	return { merged, conflicts };
}

/** Whether two drafts say the same. */
export function isSameDraft(a: DecisionFields, b: DecisionFields): boolean {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
