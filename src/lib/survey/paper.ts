import type { Fields } from './check-answers.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Most characters in the name of a pile. */
export const longestBatch = 40;

/** Fields of the page for typing in that are no questions: no question's id begins with an underscore. */
export const paperFields = { key: '_key', batch: '_batch', language: '_language' } as const;

/** The keys that pick a question's options, in their order. With more options than keys, no key. */
const keys = '123456789abcdefghijklmnopqrstuvwxyz';

/** What stands beside an option on the paper, and picks it on the keyboard. */
export const keyOf = (index: number): string => keys.charAt(index);

/** The key that says that a question was left empty. */
export const noneKey = '0';

/**
 * The questionnaire as paper is read: what was left empty was left empty, and cannot be asked again.
 */
export function asOnPaper(questionnaire: Questionnaire): Questionnaire {
	return {
		...questionnaire,
		questions: questionnaire.questions.map((question) => ({ ...question, required: false }))
	};
}

/** The pile's name, tidied; null when it is too long. */
export function readBatch(fields: Fields): string | null {
	const batch = (fields.get(paperFields.batch)?.[0] ?? '')
		.toWellFormed()
		.normalize('NFC')
		.replace(/\p{Cc}/gu, ' ')
		.trim();
	return batch.length > longestBatch ? null : batch;
}
