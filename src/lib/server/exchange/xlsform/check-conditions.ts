import { hasOptions, hasOther, otherOption, type Question } from '#lib/survey/questionnaire.ts';
import type { Issue } from './issue.ts';
import type { Draft } from './read-question.ts';

/**
 * The questions with the conditions that can hold: on an option of a question that comes before.
 * Those that cannot are dropped and told, so the question is always shown.
 */
export function checkConditions(drafts: readonly Draft[], issues: Issue[]): Question[] {
	const byName = new Map(drafts.map(({ name, question }) => [name, question]));
	return drafts.map(({ row, question, condition }, at) => {
		if (!condition) return question;
		const ground = byName.get(condition.questionId);
		const before = drafts.slice(0, at).some((draft) => draft.question === ground);
		const options = ground && hasOptions(ground) ? ground.options.map(({ id }) => id) : [];
		if (ground && hasOther(ground)) options.push(otherOption);
		if (!ground || !before || !condition.options.every((option) => options.includes(option))) {
			issues.push({
				...{ sheet: 'survey', row, about: question.id, weight: 'changed' },
				reason: 'relevant-missing',
				detail: condition.questionId
			});
			return question;
		}
		return { ...question, showIf: { questionId: ground.id, options: condition.options } };
	});
}
