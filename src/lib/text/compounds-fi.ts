import { boundedMap } from './bounded-map.ts';
import { firstParts, lastParts, wholeWords } from './compound-parts-fi.ts';
import { stem } from './stem.ts';

const known = boundedMap<readonly string[]>();
const first = new Set(firstParts);
const shortest = 3;
const longest = 40;

/** A form and its case, plural, owner and clitic, where the stem does not tell: tie|llä, valvonta|a. */
const endings =
	/^(?:i?(?:n|[aä]|tt?[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|den|en)|t|j[aä]|jen|i?hin|h?[aäeiouyö]{1,2}n)?(?:n[ia]|si|mme|nne|ns[aä]|[aäeiouyö]n)?(?:kin|k[aä]{2}n|k[oö])?$/;

/** Ends of other words that look like a form of a last part: -lainen, -ton, -ille. */
const notLast = /^(?:lainen|lais|ill[eä]|sill[eä]|silla$|lattu|linta|ainen|tell|tulla$|ton$)/;

type Last = { stems: Set<string>; byStart: Map<string, string[]> };
let made: Last | null = null;

/**
 * The parts of a Finnish compound, joined as they stand; the word alone when it is none, or when
 * one of its parts is not in the small vocabulary here. The last part may be inflected. Fewest
 * parts win, then the longest last part, since that says what the thing is.
 *
 * @example splitFinnishCompound('huumekaupan'); // ['huume', 'kaupan']
 * @example splitFinnishCompound('kevytmoottoripyörä'); // ['kevyt', 'moottori', 'pyörä']
 */
export function splitFinnishCompound(word: string): readonly string[] {
	if (word.length < 6 || word.length > longest || !/^[a-zåäöšž]+$/.test(word)) return [word];
	return known.get(word, split);
}

function split(word: string): readonly string[] {
	if (isLast(word) || wholeWords.some((each) => word.startsWith(each))) return [word];
	/** The best way to the word's end from every place in it, from the back. */
	const ways: (readonly string[] | undefined)[] = [];
	for (let at = word.length - shortest; at >= 0; at--) {
		const rest = word.slice(at);
		let best = at > 0 && isLast(rest) ? [rest] : undefined;
		for (let end = at + 2; end <= word.length - shortest; end++) {
			const way = ways[end];
			if (!way || !first.has(word.slice(at, end))) continue;
			if (!best || way.length + 1 < best.length) best = [word.slice(at, end), ...way];
		}
		ways[at] = best;
	}
	return ways[0] ?? [word];
}

/** Whether a word is one that stands last, in any of its forms. */
function isLast(word: string): boolean {
	if (notLast.test(word)) return false;
	const { stems, byStart } = (made ??= readLast());
	const alike = byStart.get(word.slice(0, 2)) ?? [];
	return stems.has(keyOf(word)) || alike.some((form) => isFormOf(word, form));
}

function readLast(): Last {
	const byStart = new Map<string, string[]>();
	for (const form of lastParts) {
		const start = form.slice(0, 2);
		byStart.set(start, [...(byStart.get(start) ?? []), form]);
	}
	return { stems: new Set(lastParts.map(keyOf)), byStart };
}

function isFormOf(word: string, form: string): boolean {
	return word.startsWith(form) && endings.test(word.slice(form.length));
}

/** A stem without the vowel that its plural changes: vartija, vartijoita. */
function keyOf(word: string): string {
	const stemmed = stem(word, 'fi');
	return stemmed.length > 4 ? stemmed.replace(/[aäeioö]$/, '') : stemmed;
}
