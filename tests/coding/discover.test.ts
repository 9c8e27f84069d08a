import { describe, expect, it } from 'vitest';
import { saysNothing } from '#lib/coding/content-words.ts';
import { discover, type Heard } from '#lib/coding/discover.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { withTheme, withWords } from '#lib/coding/extend-codebook.ts';
import { code } from '#lib/coding/code.ts';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { readPatterns } from '#lib/coding/patterns.ts';
import { book } from './small-codebook.ts';

const heard = (texts: readonly string[], coded: boolean): Heard[] =>
	texts.map((text, at) => {
		const id = `${coded ? 'coded' : 'left'}-${at}`;
		return { id, person: id, text, coded };
	});

/** Constructed: what people say of snow, which the small codebook has no theme for. */
const snow = heard(
	[
		'snöröjningen är under all kritik',
		'plogbilen kommer aldrig till vår gata',
		'plogbilen lägger vallar framför infarten',
		'dålig snöröjning vid skolan, plogbilen syns inte',
		'ingen snöröjning på gångvägen, plogbilen kör förbi',
		'halkade vid vallarna, plogbilen hann inte'
	],
	false
);
const others = heard(
	Array.from({ length: 60 }, (_, at) => `mopeder kör på gångvägen vid hus ${at}`),
	true
);
const silent = heard(
	['vet ej', 'inget', 'bra', 'bra som det är', 'inga problem', 'vet inte'],
	false
);

describe('what the codebook lacks', () => {
	it('is told by words that people without a theme use more than others, with their answers', () => {
		const [first] = discover(book, [...snow, ...others, ...silent]);
		const words = first?.words.map(({ word }) => word) ?? [];
		expect(words).toContain('plogbilen');
		expect(words.join(' ')).toMatch(/snöröjning/);
		expect(words).not.toContain('gångvägen');
		expect(first?.people).toBe(first?.answers.length);
		for (const id of first?.answers ?? []) expect(snow.map((each) => each.id)).toContain(id);
	});

	it('counts people, not answers: one person cannot propose a theme alone', () => {
		const one = snow.map((answer) => ({ ...answer, person: 'the same' }));
		expect(discover(book, [...one, ...others])).toEqual([]);
	});

	it('proposes nothing under the threshold, and nothing from answers that say nothing', () => {
		expect(discover(book, [...snow.slice(0, 4), ...others])).toEqual([]);
		const many = Array.from({ length: 5 }, (_, round) =>
			silent.map((each) => ({ ...each, id: `${each.id}-${round}`, person: `${each.id}-${round}` }))
		).flat();
		expect(discover(book, [...many, ...others])).toEqual([]);
	});

	it('does not come back with words that were dismissed', () => {
		const all = [...snow, ...others, ...silent];
		const dismissed = new Set(discover(book, all).flatMap(({ words }) => words.map((w) => w.word)));
		expect(dismissed.size).toBeGreaterThan(0);
		for (const { words } of discover(book, all, dismissed)) {
			for (const { word } of words) expect(dismissed).not.toContain(word);
		}
	});

	it('is the same in whatever order the answers come', () => {
		const all = [...snow, ...others, ...silent];
		expect(discover(book, all.toReversed())).toEqual(discover(book, all));
	});
});

describe('what says nothing', () => {
	it('names groups that the default codebook has', () => {
		const keys = readPatterns(defaultCodebook, 'sv').groups.map(({ key }) => key);
		expect(keys).toEqual(expect.arrayContaining([...saysNothing]));
	});
});

describe('a codebook that takes up words', () => {
	const words = [
		{ word: 'plogbilen', lexicon: 'sv' as const, people: 3, keyness: 9 },
		{ word: 'auraus', lexicon: 'fi' as const, people: 2, keyness: 7 }
	];

	it('finds the new theme in either language, and leaves the old codebook alone', () => {
		const before = JSON.stringify(book);
		const { codebook, theme } = withTheme(book, {
			...{ name: 'Snö & halka', include: '', words },
			trouble: 'there'
		});
		expect(theme).toBe('sno-halka');
		const of = (text: string, lang: 'sv' | 'fi') =>
			code(codebook, { text, lang }).themes.map((found) => found.theme);
		expect(of('plogbilarna kommer aldrig', 'sv')).toEqual(['sno-halka']);
		expect(of('auraus jää tekemättä', 'fi')).toEqual(['sno-halka']);
		expect(JSON.stringify(book)).toBe(before);
	});

	it('counts what is missing when the new theme is about a lack, and only then', () => {
		const snow = [
			{ word: 'snöröjning', lexicon: 'sv' as const },
			{ word: 'katuvalo', lexicon: 'fi' as const }
		];
		const found = (trouble: 'there' | 'missing', text: string, lang: 'sv' | 'fi' = 'sv') => {
			const { codebook } = withTheme(book, { name: 'Snö', include: '', trouble, words: snow });
			// Kept as JSON, version by version.
			const kept = JSON.parse(JSON.stringify(codebook)) as Codebook;
			return code(kept, { text, lang }).themes.map(({ theme }) => theme);
		};
		expect(found('missing', 'ingen snöröjning på vår gata')).toEqual(['sno']);
		expect(found('missing', 'ei katuvaloja meidän tiellä', 'fi')).toEqual(['sno']);
		expect(found('missing', 'inga problem med snöröjning')).toEqual([]);
		expect(found('missing', 'snöröjningen är bra')).toEqual([]);
		expect(found('there', 'ingen snöröjning på vår gata')).toEqual([]);
		expect(found('there', 'dålig snöröjning på vår gata')).toEqual(['sno']);
	});

	it('gives a second theme of the same name another id', () => {
		const once = withTheme(book, { name: 'Trafik', include: '', trouble: 'there', words });
		const twice = withTheme(once.codebook, {
			name: 'Trafik',
			include: '',
			trouble: 'there',
			words
		});
		expect(twice.theme).not.toBe(once.theme);
	});

	it('adds words to a theme as a group of their own, each time', () => {
		const once = withWords(book, 'traffic', words);
		const twice = withWords(once, 'traffic', words);
		const groups = twice.themes.find(({ id }) => id === 'traffic')?.terms.map((g) => g.about) ?? [];
		expect(new Set(groups).size).toBe(groups.length);
		const found = code(twice, { text: 'plogbilen', lang: 'sv' }).themes;
		expect(found.map(({ theme }) => theme)).toEqual(['traffic']);
	});
});
