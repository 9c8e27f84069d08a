import { boundedMap } from './bounded-map.ts';
import { swedishWords } from './words-sv.ts';

let unpacked: Set<string> | null = null;

/** The dictionary's words, unpacked when first asked for (some ten milliseconds). */
export function dictionary(): Set<string> {
	if (unpacked) return unpacked;
	const words = new Set<string>();
	let before = '';
	for (const [, shared, rest] of swedishWords.matchAll(/(\d)(\D*)/g)) {
		before = before.slice(0, Number(shared)) + (rest ?? '');
		words.add(before);
	}
	unpacked = words;
	return words;
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
