import type { Answer } from '#lib/coding/code.ts';

const questions = ['problems', 'wishes', 'unsafe-places'] as const;
const languages = ['sv', 'fi', 'fit', 'en', 'und'] as const;

/** One line of a file of answers: what the coder may know of it, or what is wrong, in words. */
export function readAnswerLine(
	line: string
): { id: string | number | undefined; answer: Answer } | { wrong: string } {
	let read: unknown;
	try {
		read = JSON.parse(line);
	} catch {
		return { wrong: 'this is not JSON.' };
	}
	if (typeof read !== 'object' || read === null || Array.isArray(read)) {
		return { wrong: 'this is no object with an id and a text.' };
	}
	const { id, text, question, lang } = read as Record<string, unknown>;
	if (typeof text !== 'string') return { wrong: '"text" is missing or is no string.' };
	if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
		return { wrong: '"id" is neither a string nor a number.' };
	}
	const answer: Answer = { text };
	if (question !== undefined && question !== null) {
		const known = questions.find((each) => each === question);
		if (!known) return { wrong: `"question" is none of ${questions.join(', ')}.` };
		answer.question = known;
	}
	if (lang !== undefined && lang !== null) {
		const known = languages.find((each) => each === lang);
		if (!known) return { wrong: `"lang" is none of ${languages.join(', ')}.` };
		answer.lang = known;
	}
	return { id, answer };
}
