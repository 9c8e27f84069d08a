import type { Codebook, Entry, Theme, ThemeId } from './codebook.ts';
import { entriesIn, isOwn, lexicons, type OwnWords, withoutEntries } from './entries.ts';
import { type EditedTheme, withNewTheme } from './edit-theme.ts';

/**
 * The codebook with one theme made part of another. Its words stay as they are, under the theme's
 * old id: what has been learnt about them still counts, and they now find the other theme.
 */
export function withMerged(codebook: Codebook, from: ThemeId, into: ThemeId): Codebook {
	const theme = codebook.themes.find(({ id }) => id === from);
	if (!theme || from === into || !codebook.themes.some(({ id }) => id === into)) return codebook;
	const before = (codebook.merged ?? []).map((each) =>
		each.into === from ? { ...each, into } : each
	);
	return {
		...codebook,
		themes: codebook.themes.filter(({ id }) => id !== from),
		merged: [...before, { ...theme, into }]
	};
}

/** The codebook with some of a theme's entries moved to a new theme, last. */
export function withSplit(
	codebook: Codebook,
	from: ThemeId,
	{ entries, ...rest }: Omit<EditedTheme, 'own' | 'off'> & { entries: readonly Entry[] }
): { codebook: Codebook; theme: ThemeId } {
	const own: OwnWords = { sv: [], fi: [], en: [] };
	for (const { lexicon, entry } of entries) {
		if (!own[lexicon].includes(entry)) own[lexicon].push(entry);
	}
	const themes = codebook.themes.map((theme) =>
		theme.id === from ? { ...theme, terms: withoutEntries(theme.terms, entries) } : theme
	);
	return withNewTheme({ ...codebook, themes }, { ...rest, own, off: [] });
}

/** Every entry of a theme that can be moved away: people's own first, then what came with it. */
export function movable({ terms }: Pick<Theme, 'terms'>): Entry[] {
	const own = terms.filter(isOwn);
	const others = terms.filter((group) => !isOwn(group) && group.strength !== 'hint');
	return [...own, ...others].flatMap((group) =>
		lexicons.flatMap((lexicon) =>
			entriesIn(group[lexicon] ?? '').map((entry) => ({ about: group.about, lexicon, entry }))
		)
	);
}
