import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import snowball from 'snowball-stemmers';
import { boundedMap } from './bounded-map.ts';
import { dictionary } from './dictionary.ts';
import type { Lang } from './language.ts';

const finnish = snowball.newStemmer('finnish');
const known = { sv: boundedMap<string>(), fi: boundedMap<string>(), en: boundedMap<string>() };

/** No stemmer is asked about longer words: nobody writes them, and stemmers were not made for them. */
const longest = 60;

/**
 * The stem of a lower-case word: Swedish and English by natural, Finnish and Meänkieli by Snowball,
 * with the endings these leave taken off as well. An unknown language is read as Swedish. Remembers
 * what it has seen, within bounds.
 *
 * @example stem('poliserna', 'sv'); // 'polis'
 * @example stem('rånet', 'sv'); // 'rån'
 */
export function stem(word: string, lang: Lang): string {
	const key = lang === 'fi' || lang === 'fit' ? 'fi' : lang === 'en' ? 'en' : 'sv';
	if (word.length > longest) return word;
	return known[key].get(word, (fresh) => {
		if (key === 'fi') return withoutLastVowel(finnish.stem(finnishBase(fresh)));
		if (key === 'en') return english.stem(fresh).toLowerCase();
		return swedish.stem(swedishBase(fresh)).toLowerCase();
	});
}

/**
 * Takes off what the Swedish stemmer leaves: rånet, fyllona, traktorerna. Words that the dictionary
 * has in that very form are left: staket, person, torn.
 */
function swedishBase(word: string): string {
	if (word.length < 5) return word;
	const [, neuter] = /^(.{3,})ets?$/.exec(word) ?? [];
	const [, onO] = /^(.{2,}o)n(?:s|a|as)?$/.exec(word) ?? [];
	const [, onOr] = /^(.+[st]or)(?:ns?|ers?|ernas?)$/.exec(word) ?? [];
	const base = neuter ?? onO ?? onOr;
	if (base === undefined || dictionary().has(word)) return word;
	if (!neuter) return base;
	// klottret is klotter, numret nummer.
	const full = `${base.slice(0, -1)}e${base.at(-1) ?? ''}`;
	return /[^aeiouyåäö][lr]$/.test(base) && dictionary().has(full) ? full : base;
}

/** Snowball takes poliisi and poliisia for forms of poli, but knows poliisin. */
function finnishBase(word: string): string {
	return word.replace(/iisia?$/, 'iisin');
}

/** poliisi, poliisia and poliisin must meet. */
function withoutLastVowel(stemmed: string): string {
	return stemmed.length > 4 && /[aäei]$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed;
}
