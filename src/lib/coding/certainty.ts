import { languageOfTokens } from '#lib/text/language.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { byLexicon, weighHits } from './by-lexicon.ts';
import { finderFor, lexiconOf, type Answer } from './code.ts';
import type { Codebook, ThemeId } from './codebook.ts';
import { featuresOf } from './features.ts';
import { scores, type Learned } from './learned.ts';

/** The theme that the coder came nearest to deciding the other way, and how far it was from it. */
export type Nearest = { theme: ThemeId; distance: number };

/**
 * Where the coder was least sure about an answer, in log odds from the line that `code` draws: a theme
 * found by the codebook's words is let go at a lower score than one found by what was learnt.
 *
 * @returns null when the model knows none of the codebook's themes, or the answer has no words
 */
export function leastSure(codebook: Codebook, answer: Answer, learned: Learned): Nearest | null {
	const tokens = tokenise(answer.text);
	if (tokens.length === 0) return null;
	const lang = answer.lang ?? languageOfTokens(tokens);
	const read = { ...answer, tokens, lang, lexicon: lexiconOf(lang) };
	const weighed = weighHits(finderFor(codebook, read.lexicon, learned), read);
	const said = new Set(byLexicon(codebook, read, weighed).map(({ theme }) => theme));
	const { scores: scored } = scores(learned, featuresOf(read, weighed));
	let nearest: Nearest | null = null;
	for (const { id } of codebook.themes) {
		const score = scored[learned.themes.indexOf(id)];
		if (score === undefined) continue;
		const distance = Math.abs(said.has(id) ? score + learned.slack : score);
		if (nearest === null || distance < nearest.distance) nearest = { theme: id, distance };
	}
	return nearest;
}
