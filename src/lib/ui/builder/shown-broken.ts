import type { Broken } from '#lib/survey/edit/mend-conditions.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';

/** A condition that could not stand, as the page tells of it. */
export type ShownBroken = { questionId: string; question: string; all: boolean };

/** The questions whose conditions could not stand, by name, and whether everyone gets them now. */
export function brokenIn({ questions }: Questionnaire, broken: readonly Broken[]): ShownBroken[] {
	return broken.map(({ questionId, now }) => ({
		questionId,
		question: questions.find(({ id }) => id === questionId)?.label.sv ?? '',
		all: now === null
	}));
}
