import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import snowball from 'snowball-stemmers';
import { boundedMap } from './bounded-map.ts';
import type { Lang } from './language.ts';

const finnish = snowball.newStemmer('finnish');
const known = { sv: boundedMap<string>(), fi: boundedMap<string>(), en: boundedMap<string>() };

/** No stemmer is asked about longer words: nobody writes them, and stemmers were not made for them. */
const longest = 60;

/**
 * The stem of a lower-case word: Swedish and English by natural, Finnish and Meänkieli by Snowball.
 * An unknown language is read as Swedish. Remembers what it has seen, within bounds.
 *
 * @example stem('poliserna', 'sv'); // 'polis'
 */
export function stem(word: string, lang: Lang): string {
	const key = lang === 'fi' || lang === 'fit' ? 'fi' : lang === 'en' ? 'en' : 'sv';
	if (word.length > longest) return word;
	return known[key].get(word, (fresh) => {
		if (key === 'fi') return finnish.stem(fresh);
		return (key === 'en' ? english : swedish).stem(fresh).toLowerCase();
	});
}
