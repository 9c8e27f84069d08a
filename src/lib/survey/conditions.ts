import type { Fields } from './check-answers.ts';
import type { Condition, Question } from './questionnaire.ts';

/** What a condition needs to know of a question: the page's script has no more of it. */
export type Conditional = { id: string; showIf?: Condition };

/**
 * Whether a question is asked of somebody who has answered so. A question stands or falls with the
 * one its condition points at: what hangs on a hidden question is hidden too.
 *
 * A condition on a question that is not there, or that comes later, hides nothing: rather one
 * question too many than one that nobody can reach.
 */
export function isShown(
	{ questions }: { questions: readonly Conditional[] },
	question: Conditional,
	fields: Fields
): boolean {
	const ground = groundOf(questions, question);
	if (!ground || !question.showIf) return true;
	const chosen = fields.get(ground.id) ?? [];
	return (
		question.showIf.options.some((option) => chosen.includes(option)) &&
		isShown({ questions }, ground, fields)
	);
}

/** The earlier question that this one hangs on, when its condition points at one. */
export function groundOf<Q extends Conditional>(
	questions: readonly Q[],
	{ id, showIf }: Conditional
): Q | null {
	if (!showIf) return null;
	const own = questions.findIndex((question) => question.id === id);
	const at = questions.findIndex((question) => question.id === showIf.questionId);
	return at < own ? (questions[at] ?? null) : null;
}

/** The condition's options with their words, in the order they are asked; unknown ones left out. */
export function conditionOptions(ground: Question, { options }: Condition) {
	if (ground.kind === 'text' || ground.kind === 'info') return [];
	return ground.options.filter(({ id }) => options.includes(id));
}
