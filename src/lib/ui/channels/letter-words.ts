import { m } from '#lib/words/compiled/messages.js';

/** What may be wrong with a letter's code, as src/lib/server/letters.ts names it. */
export type LetterProblem = 'missing' | 'wrong' | 'used' | 'wait';

/** A letter's code as it was typed, and what is wrong with it. */
export type ShownLetter = { typed: string; problem: LetterProblem | null };

export function letterWords(problem: LetterProblem): string {
	if (problem === 'missing') return m.channels_letter_missing();
	if (problem === 'wrong') return m.channels_letter_wrong();
	return problem === 'used' ? m.channels_letter_used() : m.channels_letter_wait();
}
