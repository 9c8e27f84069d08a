import { usualAges, type PartnershipSettings } from '../partnership-settings.ts';
import type { Question, QuestionKind } from '../questionnaire.ts';
import { ageQuestionOf, genderQuestion, homeAreaQuestion } from '../templates/background.ts';

/** The kinds in the order they are offered. */
export const kinds: readonly QuestionKind[] = [
	'text',
	'single',
	'multiple',
	'scale',
	'info',
	'area',
	'age',
	'gender'
];

/**
 * A new question to fill in. Background questions come filled in with the partnership's own areas
 * and age bands, or the usual ones.
 */
export function blankQuestion(
	kind: QuestionKind,
	id: string,
	{ areas = [], ages = usualAges }: Pick<Partial<PartnershipSettings>, 'areas'> & { ages?: Ages }
): Question {
	const blank = { id, label: { sv: '' }, required: false };
	if (kind === 'area') return { ...homeAreaQuestion(areas), id };
	if (kind === 'age') return { ...ageQuestionOf(ages.length > 0 ? ages : usualAges), id };
	if (kind === 'gender') return { ...genderQuestion, id };
	if (kind === 'text') return { ...blank, kind, asks: 'problems' };
	if (kind === 'info') return { ...blank, kind };
	return { ...blank, kind, options: [] };
}

type Ages = readonly PartnershipSettings['ages'][number][];

/** Where a new question usually goes: after the questions themselves, before the background. */
export function usualPlace(questions: readonly Question[]): number {
	return questions.findLastIndex(({ kind }) => !['area', 'age', 'gender'].includes(kind)) + 1;
}
