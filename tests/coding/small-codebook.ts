import { code, type Answer } from '#lib/coding/code.ts';
import type { Codebook, TermGroup, Theme } from '#lib/coding/codebook.ts';

const theme = (id: string, sv: string, terms: TermGroup[]): Theme => ({
	id,
	names: { sv, en: id },
	include: '',
	exclude: '',
	terms
});

/** A codebook that these tests own: nobody's work on the real one can break them. */
export const book: Codebook = {
	id: 'small',
	name: 'Liten kodbok',
	version: 1,
	themes: [
		theme('police-presence', 'Polisiär närvaro', [
			{
				about: 'Polisen',
				sv: 'polis, poliser, polisen, polisstation*, fotpatrull*',
				fi: 'poliisi, partio*',
				en: 'police, officer'
			},
			{ about: 'Väntan', sv: 'ringer … kommer, polis + väntar', en: 'never answer' }
		]),
		theme('narcotics', 'Narkotika', [
			{
				about: 'Ämnen',
				sv: 'knark*, drog, narkotika*, spice, *langare, *missbruk*, behandlingshem*, !drogeri*',
				fi: 'huume*, piri',
				en: 'drug, dealer'
			},
			{ about: 'Lukt', sv: 'luktar sött' }
		]),
		theme('traffic', 'Trafik', [
			{ about: 'Fordon', sv: 'moped, moppe, epa*, a-traktor, kör fort', fi: 'mopo', en: 'moped' }
		]),
		theme('public-violence', 'Våld', [
			{
				about: 'Våld',
				sv: 'rån, slagsmål, *misshandel*, bråk',
				fi: 'tappelu*',
				en: 'fight, robbery'
			}
		]),
		theme('unsafe-places', 'Otrygga platser', [
			{ about: 'Mörker', sv: 'mörkt, gräsbrand, belysning*', fi: 'pimeä', en: 'dark' }
		]),
		theme('alcohol', 'Alkohol', [
			{ about: 'Fylla', sv: 'fyllo, fylleri, full', fi: 'humala*', en: 'drunk' },
			{ about: 'Svag', strength: 'hint', sv: 'öl' }
		])
	],
	context: [{ about: 'Inget svar', sv: 'vet ej, vet inte' }]
};

/** The themes' ids, for an answer in Swedish unless told otherwise. */
export function themesOf(text: string, rest: Omit<Answer, 'text'> = { lang: 'sv' }): string[] {
	return code(book, { text, ...rest }).themes.map((found) => found.theme);
}

/** The pieces of the answer that show a theme. */
export function shownFor(text: string, wanted: string): string[] {
	const found = code(book, { text, lang: 'sv' }).themes.find((each) => each.theme === wanted);
	return found?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];
}
