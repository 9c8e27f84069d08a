import { boundedMap } from './bounded-map.ts';
import { bytesOf } from './base64.ts';
import packed from './words-sv.json' with { type: 'json' };

/** Letters by their number in an edge. */
export const letters = 'abcdefghijklmnopqrstuvwxyzåäöé';

/** Whether a word stands in the dictionary in that very form. */
export type Dictionary = { has(word: string): boolean };

let unpacked: Dictionary | null = null;

/** The dictionary's words, unpacked when first asked for. */
export function dictionary(): Dictionary {
	return (unpacked ??= read(packed.swedishWords));
}

/**
 * Words as a graph that shares beginnings and ends: some 137 000 words in so little that a process
 * has them at once. An edge is 32 bits, little-endian: letter (5), a word ends with it (1), last of
 * its node (1), and the first edge of the node it leads to. Edge 0 holds the first edge of all.
 */
function read(base64: string): Dictionary {
	const edges = new Int32Array(bytesOf(base64).buffer);
	const numbers = new Uint8Array(256).fill(31);
	for (const [number, letter] of [...letters].entries()) numbers[letter.charCodeAt(0)] = number;

	const has = (word: string): boolean => {
		let node = edges[0] ?? 0;
		let edge = 0;
		for (let at = 0; at < word.length; at++) {
			if (node === 0) return false;
			const letter = numbers[word.charCodeAt(at)] ?? 31;
			for (edge = edges[node] ?? 0; (edge & 31) !== letter; edge = edges[++node] ?? 0) {
				if ((edge & 64) !== 0) return false;
			}
			node = edge >> 7;
		}
		return (edge & 32) !== 0;
	};
	return { has };
}

/** Endings that Swedish inflection adds; longer first. */
const endings =
	'arnas ernas ornas arna erna orna ande ende aste ades ens ets are ade dde ste ast nas en et er ar or na an de te at ad ts ns t n s a e r'.split(
		' '
	);
const known = boundedMap<{ is: boolean }>();

/**
 * Whether a lower-case word is ordinary Swedish, in its base form or inflected. Says yes rather too
 * often than too seldom: it keeps ordinary words from being taken for misspelt search words.
 */
export function isOrdinarySwedish(word: string): boolean {
	return known.get(word, (fresh) => ({ is: look(fresh) })).is;
}

function look(word: string): boolean {
	const words = dictionary();
	if (words.has(word)) return true;
	for (const ending of endings) {
		if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
		const base = word.slice(0, -ending.length);
		if (words.has(base) || words.has(`${base}a`) || words.has(`${base}e`)) return true;
		const last = base.at(-1);
		if (last === base.at(-2) && words.has(base.slice(0, -1))) return true;
		// nyckel → nycklar, öken → öknar, vinter → vintrar
		if (last && 'lnr'.includes(last) && words.has(`${base.slice(0, -1)}e${last}`)) return true;
	}
	return false;
}
