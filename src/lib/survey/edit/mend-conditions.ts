import {
	hasOptions,
	hasOther,
	otherOption,
	type ChoiceQuestion,
	type Condition,
	type Question
} from '../questionnaire.ts';

/** A condition that could not stand as it was; `now` is what is left of it, null when nothing is. */
export type Broken = { questionId: string; was: Condition; now: Condition | null };

/**
 * Lets every condition point at an earlier question with options, and at options that are there.
 *
 * A condition that cannot stand is taken away: the question is then asked of everyone. One that
 * has lost some of its options keeps the others.
 */
export function mendConditions(questions: readonly Question[]): {
	questions: Question[];
	broken: Broken[];
} {
	const broken: Broken[] = [];
	const mended = questions.map((question, index) => {
		const { showIf, ...everyone } = question;
		if (!showIf) return question;
		const now = standing(showIf, questions.slice(0, index));
		if (now && now.options.length === showIf.options.length) return question;
		broken.push({ questionId: question.id, was: showIf, now });
		return now ? { ...question, showIf: now } : everyone;
	});
	return { questions: mended, broken };
}

/** What can stand of a condition after these earlier questions. */
function standing(showIf: Condition, earlier: readonly Question[]): Condition | null {
	const ground = earlier.find(({ id }) => id === showIf.questionId);
	if (!ground || !hasOptions(ground)) return null;
	const known = optionIds(ground);
	const options = showIf.options.filter((option) => known.includes(option));
	return options.length > 0 ? { questionId: ground.id, options } : null;
}

/** What can be chosen in a question, «Annat» included. */
export function optionIds(question: ChoiceQuestion): string[] {
	const ids = question.options.map(({ id }) => id);
	return hasOther(question) ? [...ids, otherOption] : ids;
}

/** The earlier questions that a question's condition may point at. */
export function possibleGrounds(questions: readonly Question[], id: string): ChoiceQuestion[] {
	const own = questions.findIndex((question) => question.id === id);
	return questions.slice(0, own < 0 ? questions.length : own).filter(hasOptions);
}
