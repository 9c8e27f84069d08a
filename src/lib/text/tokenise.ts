import type { Span } from './span.ts';
import { wordTable } from './word-table.ts';

/** A word of an answer: where it stands, and its form in lower case, composed and without odd marks. */
export type Token = Span & { word: string };

/** Marks that people paste in without seeing them: they are no part of a word. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const apostrophes = /['’`´ʼ]/g;

/** 0 not asked yet, 1 part of a word, 2 apart, 3 joins two letters (apostrophe, invisible mark). */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const known = kinds[unit] ?? 0;
	if (known !== 0) return known;
	const char = String.fromCharCode(unit);
	let kind = 2;
	if (/[\p{L}\p{M}\p{N}]/u.test(char)) kind = 1;
	else if (/['’`´ʼ\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/.test(char)) kind = 3;
	kinds[unit] = kind;
	return kind;
}

/**
 * The words of a text in order, with UTF-16 offsets into that very text.
 *
 * A hyphen parts words ("A-traktor" is two), an apostrophe does not ("don't" becomes dont). Letters
 * outside the basic plane and lone surrogates part words. One pass, never throws.
 *
 * @example tokenise('Rån, igen!'); // [{ word: 'rån', start: 0, end: 3 }, { word: 'igen', … }]
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	const length = text.length;
	let at = 0;
	while (at < length) {
		if (kindOf(text.charCodeAt(at)) !== 1) {
			at++;
			continue;
		}
		const start = at;
		let end = at;
		let hash = 0;
		let hashOfWord = 0;
		while (at < length) {
			const unit = text.charCodeAt(at);
			const kind = kindOf(unit);
			if (kind === 2) break;
			at++;
			hash = (Math.imul(hash, 31) + unit) | 0;
			// A mark at the very end ("don'") is no part of the word.
			if (kind === 1) {
				end = at;
				hashOfWord = hash;
			}
		}
		tokens.push({ start, end, word: seen.get(text, start, end, hashOfWord) });
	}
	return tokens;
}

const plain = /^[a-zåäö0-9]*$/;
const seen = wordTable((raw) => {
	const lower = raw.toLowerCase();
	return plain.test(lower) ? lower : tidy(lower);
});

function tidy(lower: string): string {
	return lower.replace(invisible, '').replace(apostrophes, '').normalize('NFC');
}
