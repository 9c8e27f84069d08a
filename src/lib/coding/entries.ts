import type { Entry, TermGroup, Theme } from './codebook.ts';
import { patternsOf, type Lexicon } from './patterns.ts';

export const lexicons = ['sv', 'fi', 'en'] as const satisfies readonly Lexicon[];

/** What the group itself has added to a theme, entry by entry. */
export type OwnWords = Record<Lexicon, string[]>;

/** Groups of terms that people made: out of the answers, or by writing them. */
const madeHere = /^(Ur svaren|Egna ord)( \d+)?$/;

export const isOwn = ({ about }: Pick<TermGroup, 'about'>): boolean => madeHere.test(about);

/** The entries of a group's text, as they are written, each once. */
export function entriesIn(text: string): string[] {
	const entries = text.split(/[,\n]/).map((entry) => entry.trim().replace(/\s+/g, ' '));
	return [...new Set(entries.filter((entry) => entry !== ''))];
}

export function ownWords(theme: Pick<Theme, 'terms'>): OwnWords {
	const own = theme.terms.filter(isOwn);
	const inLexicon = (lexicon: Lexicon) => [
		...new Set(own.flatMap((group) => entriesIn(group[lexicon] ?? '')))
	];
	return { sv: inLexicon('sv'), fi: inLexicon('fi'), en: inLexicon('en') };
}

/** The entries that came with the codebook and are in use. */
export function builtIn({ terms }: Pick<Theme, 'terms'>): Entry[] {
	return terms
		.filter((group) => !isOwn(group))
		.flatMap(({ about, ...group }) =>
			lexicons.flatMap((lexicon) =>
				entriesIn(group[lexicon] ?? '').map((entry) => ({ about, lexicon, entry }))
			)
		);
}

export const sameEntry = (one: Entry, other: Entry): boolean =>
	one.lexicon === other.lexicon && one.about === other.about && one.entry === other.entry;

/** The entries that hold what was looked for, or are held by it: `knarkare` finds `knark*`. */
export function findEntries(
	entries: readonly Entry[],
	sought: string,
	most: number
): { found: Entry[]; more: number } {
	const text = bare(sought);
	if (text === '') return { found: [], more: 0 };
	const found = entries.filter(({ entry }) => {
		const own = bare(entry);
		return own.includes(text) || (own.length > 2 && text.includes(own));
	});
	return { found: found.slice(0, most), more: Math.max(0, found.length - most) };
}

const bare = (text: string) => text.toLowerCase().replace(/[*=!]/g, '').trim();

/** Why an entry cannot be used; null when it can. `*a*` would find almost every word there is. */
export function wrongWith(entry: string): 'empty' | 'too-short' | 'too-long' | null {
	if (entry.length > 80) return 'too-long';
	const [pattern] = patternsOf(entry, 0);
	if (!pattern) return 'empty';
	const open = pattern.elements.filter(({ how }) => how !== 'stem' && how !== 'form');
	return open.some(({ text }) => text.length < 3) ? 'too-short' : null;
}

/** The groups with a theme's own words as given: one group, named as the first was. */
export function withOwnWords(terms: readonly TermGroup[], own: OwnWords): TermGroup[] {
	if (sameWords(ownWords({ terms: [...terms] }), own)) return [...terms];
	const others = terms.filter((group) => !isOwn(group));
	const about =
		terms.find((each) => isOwn(each) && Object.keys(each).length > 1)?.about ?? 'Egna ord';
	const group: TermGroup = { about };
	for (const lexicon of lexicons) {
		if (own[lexicon].length > 0) group[lexicon] = own[lexicon].join(', ');
	}
	return Object.keys(group).length === 1 ? others : [...others, group];
}

const sameWords = (one: OwnWords, other: OwnWords) =>
	lexicons.every((lexicon) => one[lexicon].join(',') === other[lexicon].join(','));

/** The groups without some entries. */
export function withoutEntries(terms: readonly TermGroup[], out: readonly Entry[]): TermGroup[] {
	return terms.map((group) => {
		const own = out.filter(({ about }) => about === group.about);
		if (own.length === 0) return group;
		const left = { ...group };
		for (const lexicon of lexicons) {
			const gone = new Set(
				own.filter((each) => each.lexicon === lexicon).map(({ entry }) => entry)
			);
			if (gone.size === 0) continue;
			const stay = entriesIn(group[lexicon] ?? '').filter((entry) => !gone.has(entry));
			left[lexicon] = stay.join(', ');
		}
		return left;
	});
}

/** The groups with entries put back where they were taken from. */
export function withEntries(terms: readonly TermGroup[], back: readonly Entry[]): TermGroup[] {
	return terms.map((group) => {
		const own = back.filter(({ about }) => about === group.about);
		if (own.length === 0) return group;
		const whole = { ...group };
		for (const { lexicon, entry } of own) {
			whole[lexicon] = [...entriesIn(whole[lexicon] ?? ''), entry].join(', ');
		}
		return whole;
	});
}
