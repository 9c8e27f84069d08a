import { hasOptions, otherOption, type Question } from '#lib/survey/questionnaire.ts';
import { m } from '#lib/words/compiled/messages.js';

/** A question's text as the builder shows it: Swedish, or that there is none yet. */
export const questionText = ({ label }: Pick<Question, 'label'>): string =>
	label.sv || m.builder_no_text();

/** A text cut to fit a list to choose from. */
export const shortened = (text: string): string =>
	text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;

/** What somebody must have answered to get this question, in a sentence; null when all get it. */
export function conditionWords({ showIf }: Question, all: readonly Question[]): string | null {
	const ground = showIf && all.find(({ id }) => id === showIf.questionId);
	if (!ground || !hasOptions(ground)) return null;
	const names = showIf.options.map((id) =>
		id === otherOption && !ground.options.some((option) => option.id === id)
			? m.ask_other()
			: (ground.options.find((option) => option.id === id)?.label.sv ?? id)
	);
	return m.builder_shown_if({
		options: names.join(m.builder_or()),
		question: questionText(ground)
	});
}

/** The number respondents see beside each question; information between them has none. */
export function numberOf(question: Pick<Question, 'id'>, all: readonly Question[]): number | null {
	const asked = all.filter(({ kind }) => kind !== 'info');
	const at = asked.findIndex(({ id }) => id === question.id);
	return at < 0 ? null : at + 1;
}
