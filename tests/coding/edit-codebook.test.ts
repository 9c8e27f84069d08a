import { describe, expect, it } from 'vitest';
import { carried } from '#lib/coding/carry-decisions.ts';
import { code } from '#lib/coding/code.ts';
import type { Codebook, Theme } from '#lib/coding/codebook.ts';
import { compareCodebooks, isSame } from '#lib/coding/compare-codebooks.ts';
import { type EditedTheme, withEdited, withNewTheme } from '#lib/coding/edit-theme.ts';
import { builtIn, findEntries, ownWords, wrongWith } from '#lib/coding/entries.ts';
import { explain } from '#lib/coding/explain.ts';
import { withWords } from '#lib/coding/extend-codebook.ts';
import { movable, withMerged, withSplit } from '#lib/coding/merge-themes.ts';
import { book } from './small-codebook.ts';

const themeOf = (codebook: Codebook, id: string): Theme => {
	const found = codebook.themes.find((theme) => theme.id === id);
	if (!found) throw new Error(`No theme ${id}.`);
	return found;
};
const found = (codebook: Codebook, text: string) =>
	code(codebook, { text, lang: 'sv' }).themes.map(({ theme }) => theme);
const asIs = (theme: Theme): EditedTheme => ({
	...{ names: theme.names, include: theme.include, exclude: theme.exclude, examples: [] },
	...{ lack: theme.id === 'police-presence', own: ownWords(theme), off: theme.off ?? [] }
});
const written = { names: { sv: 'Lukter' }, include: '', exclude: '', examples: [], lack: false };

describe('editing a theme', () => {
	it('changes nothing when nothing was changed', () => {
		const narcotics = themeOf(book, 'narcotics');
		const same = withEdited(book, 'narcotics', asIs(narcotics));
		expect(isSame(compareCodebooks(book, same))).toBe(true);
		expect(themeOf(same, 'narcotics')).toEqual(narcotics);
	});

	it('adds own words, which find the theme, and tells them apart from those that came with it', () => {
		const theme = themeOf(
			withWords(book, 'traffic', [{ word: 'lastbil', lexicon: 'sv' }]),
			'traffic'
		);
		const edited = { ...asIs(theme), own: { sv: ['lastbil', 'plog*'], fi: [], en: [] } };
		const after = withEdited(book, 'traffic', edited);
		expect(found(after, 'plogbilen kom aldrig')).toEqual(['traffic']);
		expect(ownWords(themeOf(after, 'traffic')).sv).toEqual(['lastbil', 'plog*']);
		expect(builtIn(themeOf(after, 'traffic'))).toEqual(builtIn(themeOf(book, 'traffic')));
		expect(compareCodebooks(book, after).changed).toEqual([
			expect.objectContaining({ theme: 'traffic', termsAdded: ['lastbil', 'plog*'], fields: [] })
		]);
	});

	it('switches a built-in word off, and on again', () => {
		const theme = themeOf(book, 'narcotics');
		const off = builtIn(theme).filter(({ entry }) => entry === 'spice');
		const without = withEdited(book, 'narcotics', { ...asIs(theme), off });
		expect(found(book, 'de säljer spice')).toEqual(['narcotics']);
		expect(found(without, 'de säljer spice')).toEqual([]);
		const again = withEdited(without, 'narcotics', { ...asIs(theme), off: [] });
		expect(found(again, 'de säljer spice')).toEqual(['narcotics']);
		expect(isSame(compareCodebooks(book, again))).toBe(true);
	});

	it('finds built-in words by a form of them, and refuses words that would find everything', () => {
		const entries = builtIn(themeOf(book, 'narcotics'));
		const hits = findEntries(entries, 'huumeet', 5).found.map(({ entry }) => entry);
		expect(hits).toEqual(['huume*']);
		expect(findEntries(entries, '', 5).found).toEqual([]);
		expect(['*a*', '*', '+', 'x'.repeat(81)].map(wrongWith)).toEqual([
			...['too-short', 'empty', 'empty', 'too-long']
		]);
		expect(['moped', 'a-traktor', 'plog*', 'polis + väntar'].map(wrongWith)).toEqual([
			...[null, null, null, null]
		]);
	});

	it('gives a new theme an id that no page beside a theme’s has', () => {
		const own = { sv: ['snö'], fi: [], en: [] };
		const { theme } = withNewTheme(book, { ...written, names: { sv: 'Versions' }, own, off: [] });
		expect(theme).toBe('versions-2');
	});
});

describe('merging', () => {
	const merged = withMerged(book, 'alcohol', 'narcotics');

	it('lets the words of one theme find the other, once, and says why', () => {
		expect(merged.themes.map(({ id }) => id)).not.toContain('alcohol');
		const coded = code(merged, { text: 'fyllo och knark', lang: 'sv' }).themes;
		expect(coded.map(({ theme }) => theme)).toEqual(['narcotics']);
		expect(coded[0]?.spans).toHaveLength(2);
		const why = code(merged, { text: 'fylleri', lang: 'sv' }).themes[0]?.why[0];
		expect(why && explain(why, 'sv', merged)).toContain('Alkohol');
		expect(compareCodebooks(book, merged).merged).toEqual([{ name: 'Alkohol', into: 'Narkotika' }]);
	});

	it('follows on when the other theme is merged in its turn', () => {
		expect(found(withMerged(merged, 'narcotics', 'public-violence'), 'fylleri')).toEqual([
			'public-violence'
		]);
	});
});

it('splits a theme by its words', () => {
	const entries = movable(themeOf(book, 'narcotics')).filter(({ about }) => about === 'Lukt');
	const split = withSplit(book, 'narcotics', { ...written, entries });
	expect(split.theme).toBe('lukter');
	expect(found(split.codebook, 'det luktar sött här')).toEqual(['lukter']);
	expect(found(split.codebook, 'knark i parken')).toEqual(['narcotics']);
});

describe('what people decided', () => {
	type Said = [theme: string, verdict: 'has' | 'has-not'][];
	const verdict = (how: 'merge' | 'split', decided: Said, holds: string[], hit = false) =>
		carried(
			{ how, from: 'a', into: 'b' },
			{ decided: new Map(decided), holds: new Set(holds) },
			hit
		);

	it.each<[Said, string[], 'has' | 'has-not' | null]>([
		[[['a', 'has']], ['a'], 'has'],
		[[['a', 'has-not']], [], 'has-not'],
		// The coder finds the other theme there: what was said of the first does not take it away.
		[[['a', 'has-not']], ['b'], null],
		// «Not b» was said when b did not hold a.
		[[['b', 'has-not']], ['a'], 'has'],
		[[['b', 'has']], ['a', 'b'], null],
		[[], ['a'], null]
	])('goes along when themes are merged: %j, holding %j', (decided, holds, expected) => {
		expect(verdict('merge', decided, holds)).toBe(expected);
	});

	it('goes along to a part where its words stand; what is not about the whole is not about it', () => {
		expect(verdict('split', [['a', 'has']], ['a'], true)).toBe('has');
		expect(verdict('split', [['a', 'has']], ['a'], false)).toBe(null);
		expect(verdict('split', [['a', 'has-not']], [], true)).toBe('has-not');
	});
});
