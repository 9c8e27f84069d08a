import type { Fields } from './check-answers.ts';
import type { Question, Questionnaire } from './questionnaire.ts';

/**
 * Whether a question is asked of somebody who has answered so. A question stands or falls with the
 * one its condition points at: what hangs on a hidden question is hidden too.
 *
 * A condition on a question that is not there, or that comes later, hides nothing: rather one
 * question too many than one that nobody can reach.
 */
export function isShown(
	{ questions }: Pick<Questionnaire, 'questions'>,
	{ id, showIf }: Question,
	fields: Fields
): boolean {
	if (!showIf) return true;
	const own = questions.findIndex((question) => question.id === id);
	const at = questions.findIndex((question) => question.id === showIf.questionId);
	const ground = questions[at];
	if (!ground || at >= own) return true;
	const chosen = fields.get(ground.id) ?? [];
	return (
		showIf.options.some((option) => chosen.includes(option)) &&
		isShown({ questions }, ground, fields)
	);
}
