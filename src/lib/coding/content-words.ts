import { splitCompound } from '#lib/text/compounds.ts';
import { withoutDots, withoutStretch } from '#lib/text/fold.ts';
import { languageOfTokens } from '#lib/text/language.ts';
import { smallWords } from '#lib/text/small-words.ts';
import { stem } from '#lib/text/stem.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { finderFor, lexiconOf } from './code.ts';
import type { Codebook } from './codebook.ts';
import { rolesOf } from './meaning-words.ts';
import type { Lexicon } from './patterns.ts';

/** The codebook's own context says nothing new: no answer, praise, times and places. */
export const saysNothing: ReadonlySet<string> = new Set([
	'context/Inget svar',
	'context/Allt fungerar och beröm',
	'context/Tid på dygnet och året',
	'context/Platser'
]);

/** A word that could name something: `key` is the same for its forms. */
export type ContentWord = { key: string; word: string; lexicon: Lexicon };

/** Words of an answer that could name something, each once. Nothing from an answer that says nothing. */
export function contentWords(codebook: Codebook, text: string): Iterable<ContentWord> {
	const tokens = tokenise(text);
	const lexicon = lexiconOf(languageOfTokens(tokens));
	const finder = finderFor(codebook, lexicon);
	const empty = new Set<number>();
	for (const { pattern, first, last } of finder.hits(tokens)) {
		if (!saysNothing.has(finder.groups[pattern.group]?.key ?? '')) continue;
		for (let at = first; at <= last; at++) empty.add(at);
	}
	const found = new Map<string, ContentWord>();
	for (const [at, { word: raw }] of tokens.entries()) {
		const word = withoutStretch(raw.slice(0, 40));
		if (empty.has(at) || word.length < 3 || /\d/.test(word)) continue;
		if (rolesOf[lexicon].has(word) || smallWords[lexicon].has(word)) continue;
		for (const key of keysOf(word, lexicon)) {
			if (!found.has(key)) found.set(key, { key, word, lexicon });
		}
	}
	return found.values();
}

/** A word's key, and those of the parts of a Swedish compound. */
export function keysOf(word: string, lexicon: Lexicon): string[] {
	const parts = lexicon === 'sv' ? splitCompound(word).filter((each) => each.length > 2) : [];
	return [word, ...parts].map((part) => `${lexicon} ${withoutDots(stem(part, lexicon))}`);
}

/** The form that most have written; of equals the first by the alphabet. */
export function commonest(forms: ReadonlyMap<string, number>): string {
	return [...forms].reduce(
		(best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] < best[0]) ? each : best),
		['', 0]
	)[0];
}
