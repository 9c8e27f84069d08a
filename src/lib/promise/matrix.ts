import type { ThemeId } from '#lib/coding/codebook.ts';

/**
 * What Brå's comparison matrix asks of every problem, as ground for «prioritering, och
 * bortprioritering». Each is answered yes, no or unknown, with a note: never a number, never a sum.
 */
export const criteria = [
	'common',
	'growing',
	'differs',
	'places',
	'influence',
	'costly',
	'many',
	'harm'
] as const;
export type Criterion = (typeof criteria)[number];

export const criterionAnswers = ['yes', 'no', 'unknown'] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];

/** One cell. A note may stand without an answer: somebody knew something, but not that. */
export type MatrixCell = {
	theme: ThemeId;
	criterion: Criterion;
	answer: CriterionAnswer | null;
	note: string;
};

/** Brå's four questions to document with every decision. */
export const documentationQuestions = ['why', 'sources', 'limits', 'meaning'] as const;
export type DocumentationQuestion = (typeof documentationQuestions)[number];

/** What a form's fields are called, here and nowhere else. */
export const fieldOf = {
	verdict: (theme: ThemeId) => `verdict-${theme}`,
	reason: (theme: ThemeId) => `reason-${theme}`,
	answer: (theme: ThemeId, criterion: Criterion) => `matrix-${theme}-${criterion}`,
	note: (theme: ThemeId, criterion: Criterion) => `note-${theme}-${criterion}`,
	question: (question: DocumentationQuestion) => `question-${question}`
};

/** Every cell that holds something, theme by theme. */
export function readMatrix(
	themes: readonly ThemeId[],
	field: (name: string) => string
): MatrixCell[] {
	return themes.flatMap((theme) =>
		criteria.flatMap((criterion) => {
			const sent = field(fieldOf.answer(theme, criterion));
			const answer = criterionAnswers.find((each) => each === sent) ?? null;
			const note = field(fieldOf.note(theme, criterion)).trim();
			return answer || note !== '' ? [{ theme, criterion, answer, note }] : [];
		})
	);
}
