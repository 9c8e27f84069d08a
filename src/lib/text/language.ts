import { boundedMap } from './bounded-map.ts';
import { languageWeights } from './language-weights.ts';
import { tokenise, type Token } from './tokenise.ts';

/** Languages an answer can be written in. `fit` is Meänkieli; `und` when too little is said to know. */
export type Lang = 'sv' | 'fi' | 'fit' | 'en' | 'und';

const places = readPlaces(languageWeights);
const known = boundedMap<Float64Array>();

/** What an answer must be ahead by, in log odds, before it is read as Meänkieli and not Finnish. */
const leadOfMeankieli = 6;

/**
 * The language of an answer, by the letter groups in its words (naive Bayes over trigrams).
 *
 * Mixed answers get the language most of their letters speak. `und` when there are no letters, or
 * none that any of the four languages uses.
 */
export function detectLanguage(text: string): Lang {
	return languageOfTokens(tokenise(text));
}

/** The same for tokens that somebody has already. */
export function languageOfTokens(tokens: readonly Token[]): Lang {
	let sv = 0;
	let fi = 0;
	let fit = 0;
	let en = 0;
	let seen = 0;
	const most = Math.min(tokens.length, 200);
	for (let at = 0; at < most; at++) {
		const odds = known.get(tokens[at]?.word ?? '', oddsOfWord);
		sv += odds[0] ?? 0;
		fi += odds[1] ?? 0;
		fit += odds[2] ?? 0;
		en += odds[3] ?? 0;
		seen += odds[4] ?? 0;
	}
	if (seen === 0) return 'und';
	if (sv >= fi && sv >= en && sv >= fit - leadOfMeankieli) return 'sv';
	if (en >= fi && en >= fit - leadOfMeankieli) return 'en';
	return fit > fi + leadOfMeankieli ? 'fit' : 'fi';
}

/** Log weights of the four languages, and how many known letter groups they rest on. */
function oddsOfWord(word: string): Float64Array {
	const odds = new Float64Array(5);
	const padded = ` ${word.slice(0, 40)} `;
	for (let at = 0; at + 2 < padded.length; at++) {
		const found = places.get(padded.slice(at, at + 3));
		if (found === undefined) continue;
		for (let each = 0; each < 4; each++) {
			const weight = (languageWeights.charCodeAt(found + each) - 77) * 0.3;
			odds[each] = (odds[each] ?? 0) + weight;
		}
		odds[4] = (odds[4] ?? 0) + 1;
	}
	return odds;
}

/**
 * Where the weights of each letter group stand. It is followed by four letters, A (rare) to Z
 * (common), for sv, fi, fit and en.
 */
function readPlaces(packed: string): Map<string, number> {
	const read = new Map<string, number>();
	for (let at = 0; at + 7 <= packed.length; at += 7) read.set(packed.slice(at, at + 3), at + 3);
	return read;
}
