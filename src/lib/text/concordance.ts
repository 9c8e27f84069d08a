import type { Token } from './tokenise.ts';

/** A word where it stands, with what is written before and after it. */
export type InContext = { left: string; word: string; right: string };

/** Letters of context on each side, before it is cut back to whole words. */
const usualReach = 48;

/**
 * A word in its contexts (KWIC): every place where `isWord` holds, with text to the left and right
 * cut at word borders. «…» tells that the answer goes on; white space is read as one space.
 *
 * @example concordance('Mycket fylleri vid torget.', tokens, ({ word }) => word === 'fylleri');
 * // [{ left: 'Mycket', word: 'fylleri', right: 'vid torget.' }]
 */
export function concordance(
	text: string,
	tokens: readonly Token[],
	isWord: (token: Token) => boolean,
	reach = usualReach
): InContext[] {
	return tokens.flatMap((token, at) => {
		if (!isWord(token)) return [];
		// The first and last whole words within reach; at the answer's ends also what is no word: «(», «!».
		let first = at;
		while (first > 0 && token.start - (tokens[first - 1]?.start ?? 0) <= reach) first -= 1;
		let last = at;
		while (last < tokens.length - 1 && (tokens[last + 1]?.end ?? 0) - token.end <= reach) last += 1;
		const from = first === 0 ? 0 : (tokens[first]?.start ?? 0);
		const to = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? 0);
		const left = oneLine(text.slice(from, token.start));
		const right = oneLine(text.slice(token.end, to));
		return {
			left: from > 0 ? `… ${left}` : left,
			word: text.slice(token.start, token.end),
			right: to < text.length ? `${right} …` : right
		};
	});
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
