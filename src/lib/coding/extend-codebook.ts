import type { Codebook, TermGroup, Theme } from './codebook.ts';
import type { Word } from './discover.ts';
import type { Lexicon } from './patterns.ts';

/** What the group calls its new theme and what belongs to it. */
export type NewTheme = {
	name: string;
	include: string;
	trouble: NonNullable<Theme['trouble']>;
	words: readonly Word[];
};

/**
 * The codebook with one theme more, last. The one it was made from stays as it was.
 *
 * @returns also the new theme's id, made of its name and like no other's
 */
export function withTheme(
	codebook: Codebook,
	{ name, include, trouble, words }: NewTheme
): { codebook: Codebook; theme: string } {
	const taken = takenIds(codebook);
	const plain = idOf(name) || 'theme';
	let id = plain;
	for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
	const theme: Theme = {
		...{ id, names: { sv: name }, include, exclude: '', trouble },
		terms: [{ about: 'Ur svaren', ...byLanguage(words) }]
	};
	return { codebook: { ...codebook, themes: [...codebook.themes, theme] }, theme: id };
}

/**
 * The codebook with words added to one theme, as a group of their own: what has been learnt about
 * the theme's other words is not unsettled, and the new ones count at once.
 */
export function withWords(codebook: Codebook, theme: string, words: readonly Word[]): Codebook {
	const themes = codebook.themes.map((each) => {
		if (each.id !== theme) return each;
		const taken = new Set(each.terms.map(({ about }) => about));
		let about = 'Ur svaren';
		for (let number = 2; taken.has(about); number++) about = `Ur svaren ${number}`;
		return { ...each, terms: [...each.terms, { about, ...byLanguage(words) }] };
	});
	return { ...codebook, themes };
}

/** Ids that a new theme may not have: those of themes, also merged ones, and the pages beside a theme's. */
function takenIds({ themes, merged = [] }: Codebook): ReadonlySet<string> {
	const ids = [...themes, ...merged].map(({ id }) => id);
	return new Set([...ids, 'new', 'versions', 'exchange', 'export']);
}

/** A name for addresses and tables: `Snöröjning och halka` is `snorojning-och-halka`. */
function idOf(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 40);
}

function byLanguage(words: readonly Word[]): Pick<TermGroup, Lexicon> {
	const terms: Pick<TermGroup, Lexicon> = {};
	for (const lexicon of ['sv', 'fi', 'en'] as const) {
		const own = words.filter((each) => each.lexicon === lexicon).map(({ word }) => word);
		if (own.length > 0) terms[lexicon] = own.join(', ');
	}
	return terms;
}
