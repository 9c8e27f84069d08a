import { conditionOptions, groundOf } from '#lib/survey/conditions.ts';
import { hasOther, otherOption, textIn, type Question } from '#lib/survey/questionnaire.ts';
import { m } from '#lib/words/compiled/messages.js';
import { getLocale } from '#lib/words/compiled/runtime.js';

/**
 * For whom a question is, to be read where every question is there (on paper, without script):
 * «Svara bara om du valde ”Ja” i fråga 2.» Nothing for a question that is everybody's.
 *
 * @param numberOf the number of a question as it stands on the page
 */
export function conditionWords(
	questions: readonly Question[],
	question: Question,
	numberOf: (question: Question) => number
): string | undefined {
	const ground = groundOf(questions, question);
	if (!ground || !question.showIf) return undefined;
	const named = conditionOptions(ground, question.showIf).map(({ label }) =>
		textIn(label, getLocale())
	);
	if (hasOther(ground) && question.showIf.options.includes(otherOption)) named.push(m.ask_other());
	const options = named
		.map((option) => m.answer_only_if_quoted({ option }))
		.reduce((first, second) => (first ? m.answer_only_if_or({ first, second }) : second), '');
	return options === '' ? undefined : m.answer_only_if({ options, n: numberOf(ground) });
}
