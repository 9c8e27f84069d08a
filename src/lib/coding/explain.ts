import type { Why } from './code.ts';
import { themeName, type Codebook } from './codebook.ts';

type Names = Pick<Codebook, 'themes' | 'merged'>;

/**
 * A reason in words, for the person who checks a coding.
 *
 * @param names the codebook whose theme names are used; without it a theme is called by its id
 * @example explain({ because: 'term', theme: 'traffic', about: 'Mopeder', term: 'moppe*', word: 'moppe' }, 'sv', book);
 *   // "'moppe' är ett sökord för Trafiksäkerhet (Mopeder)"
 */
export function explain(why: Why, locale: 'sv' | 'en', names?: Names): string {
	const own = ({ id }: { id: string }) => id === why.theme;
	const theme = names?.themes.find(own) ?? names?.merged?.find(own);
	const name = theme ? themeName(theme, locale) : why.theme;
	const swedish = locale === 'sv';
	switch (why.because) {
		case 'term': {
			const meant = why.repaired
				? swedish
					? `, läst som '${why.term}'`
					: `, read as '${why.term}'`
				: '';
			const word = why.parts ? `'${why.word}' (${why.parts})` : `'${why.word}'`;
			return swedish
				? `${word} är ett sökord för ${name} (${why.about})${meant}`
				: `${word} is a search word for ${name} (${why.about})${meant}`;
		}
		case 'place-asked-for':
			return swedish
				? `En plats som svar på frågan om otrygga platser: ${name}`
				: `A place, in answer to the question about unsafe places: ${name}`;
		case 'learned': {
			const words = why.words.map((word) => `'${word}'`).join(', ');
			if (why.alike === undefined) {
				return swedish
					? `Liknar svar som kodats som ${name}: ${words}`
					: `Resembles answers coded as ${name}: ${words}`;
			}
			return swedish
				? `Liknar ${why.alike} övningssvar som kodats som ${name}: ${words}`
				: `Resembles ${why.alike} practice answers coded as ${name}: ${words}`;
		}
	}
}
