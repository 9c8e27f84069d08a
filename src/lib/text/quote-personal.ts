import { hasOther, otherField, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { findPersonalData } from './personal-data.ts';

/** A few words to recognise one's own text by; more would be a wall of warnings. */
const mostQuotes = 3;

/** What in a text seems to be personal data, as it was written, each bit once. */
export function quotePersonal(text: string): string[] {
	const quotes = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
	return [...new Set(quotes)].slice(0, mostQuotes);
}

/**
 * For each question with something that seems to be personal data, what it is: in the free text and
 * beside «Annat». Questions without are not there.
 */
export function quotePersonalIn(
	{ questions }: Pick<Questionnaire, 'questions'>,
	written: Readonly<Record<string, readonly string[]>>
): Record<string, string[]> {
	const quoted: Record<string, string[]> = {};
	for (const question of questions) {
		const field = hasOther(question) ? otherField(question.id) : question.id;
		if (question.kind !== 'text' && !hasOther(question)) continue;
		const quotes = quotePersonal((written[field] ?? []).join('\n'));
		if (quotes.length > 0) quoted[question.id] = quotes;
	}
	return quoted;
}
