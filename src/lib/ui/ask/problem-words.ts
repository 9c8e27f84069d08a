import { longestOther, longestText, type Problem } from '#lib/survey/check-answers.ts';
import type { Question } from '#lib/survey/questionnaire.ts';
import { m } from '#lib/words/compiled/messages.js';

/** A problem's code in words that say what to do. */
export function problemWords(question: Question, reason: Problem['reason']): string {
	if (reason === 'too-long') {
		return m.ask_problem_long({ most: question.kind === 'text' ? longestText : longestOther });
	}
	if (reason === 'not-an-option') return m.ask_problem_option();
	if (reason === 'nothing-answered') return m.ask_problem_nothing();
	return question.kind === 'area' ? m.ask_problem_area() : m.ask_problem_missing();
}
