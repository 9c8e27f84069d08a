import type { Question, Questionnaire } from '../questionnaire.ts';
import { mendConditions, type Broken } from './mend-conditions.ts';
import { nameOptions } from './question-fields.ts';

/**
 * Puts a question's new wording in its place, or last when it is not there. Its new options get
 * their ids; conditions that hung on an option that is gone are mended.
 *
 * @param ever every question in every version: their option ids are taken
 */
export function saveQuestion(
	questionnaire: Questionnaire,
	question: Question,
	ever: readonly Question[]
): { questionnaire: Questionnaire; broken: Broken[]; next: string | null } {
	const named = nameOptions(question, ever);
	const { questions: before } = questionnaire;
	const found = before.findIndex(({ id }) => id === question.id);
	const at = found < 0 ? before.length : found;
	const { questions, broken } = mendConditions(before.toSpliced(at, 1, named));
	return {
		questionnaire: { ...questionnaire, questions },
		broken,
		next: questions[at + 1]?.id ?? null
	};
}
