import { findPersonalData } from './personal-data.ts';

/** Longer is an answer, not a quote. */
export const longestQuote = 400;

export type CutQuote =
	| { ok: true; text: string }
	| { ok: false; reason: 'empty' | 'too-long' | 'not-in-answer' }
	/** What seems to tell who somebody is, as written. */
	| { ok: false; reason: 'personal'; found: string[] };

/** What stands for something left out, as people type it. */
const omission = /\[\s*(?:…|\.{2,3})\s*\]/;

/**
 * Whether a quote is the answer's own words: a passage of it, whole words in their order, where
 * «[…]» stands for what is left out. White space may differ. A quote with what seems to be personal
 * data is not taken: that is to be replaced by «[…]» as well.
 *
 * @example cutQuote('Kalle säljer knark vid torget', '[…] säljer knark vid torget');
 * // { ok: true, text: '[…] säljer knark vid torget' }
 */
export function cutQuote(answer: string, written: string): CutQuote {
	const parts = oneLine(written)
		.split(omission)
		.map((part) => part.trim());
	const text = parts
		.join(' […] ')
		.replace(/\[…\] ([.,!?;:])/g, '[…]$1')
		.trim();
	if (!/\p{L}/u.test(text)) return { ok: false, reason: 'empty' };
	if (text.length > longestQuote) return { ok: false, reason: 'too-long' };
	const whole = oneLine(answer);
	let from = 0;
	for (const part of parts) {
		const at = placeOf(part, whole, from);
		if (at < 0) return { ok: false, reason: 'not-in-answer' };
		from = at + part.length;
	}
	const found = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
	if (found.length > 0) return { ok: false, reason: 'personal', found: [...new Set(found)] };
	return { ok: true, text };
}

/** Where a part stands as whole words: «rädd» is not a part of «orädd». */
function placeOf(part: string, whole: string, from: number): number {
	for (let at = whole.indexOf(part, from); at >= 0; at = whole.indexOf(part, at + 1)) {
		const goesOn = (index: number) => isLetter(whole[index - 1]) && isLetter(whole[index]);
		if (part === '' || (!goesOn(at) && !goesOn(at + part.length))) return at;
	}
	return -1;
}

const isLetter = (char: string | undefined) =>
	char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
