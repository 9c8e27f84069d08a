import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '#lib/text/tokenise.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);
const cut = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
	it('finds words in lower case, with their places in the text', () => {
		expect(tokenise('Rån, igen!')).toEqual([
			{ word: 'rån', start: 0, end: 3 },
			{ word: 'igen', start: 5, end: 9 }
		]);
	});

	it('keeps é, à, å, ä and ö in their words', () => {
		expect(words('Kafé à la Öarna, pölänny på ÅÄÖ')).toEqual(
			'kafé à la öarna pölänny på åäö'.split(' ')
		);
	});

	it('composes combining marks, and still points at the letters as they were written', () => {
		const text = 'pa\u030A vega A\u030Angest';
		expect(words(text)).toEqual(['på', 'vega', 'ångest']);
		expect(cut(text)).toEqual(['pa\u030A', 'vega', 'A\u030Angest']);
	});

	it('counts emoji as they are stored, two units or more', () => {
		const text = '👩‍👩‍👧 hej 🚓polis🚓';
		expect(words(text)).toEqual(['hej', 'polis']);
		expect(cut(text)).toEqual(['hej', 'polis']);
	});

	it('lets a lone surrogate part words', () => {
		expect(words('a\ud800b\udc00')).toEqual(['a', 'b']);
	});

	it('keeps an apostrophe inside a word, and not around one', () => {
		expect(words("don't DON’T 'hej' boys'")).toEqual(['dont', 'dont', 'hej', 'boys']);
	});

	it('parts words at hyphens, slashes and tags', () => {
		expect(words('A-traktor polis/kommun <b>EPA</b>')).toEqual(
			'a traktor polis kommun b epa b'.split(' ')
		);
	});

	it('reads over soft hyphens and zero-width marks inside a word', () => {
		expect(words('nar\u00adkotika zero\u200bwidth \u202eabc')).toEqual([
			'narkotika',
			'zerowidth',
			'abc'
		]);
	});

	it('gives the same word for a form it has seen before, wherever it stands', () => {
		const text = 'Knark knark KNARK '.repeat(50);
		expect(new Set(words(text))).toEqual(new Set(['knark']));
		expect(tokenise(text)).toHaveLength(150);
	});

	it('finds nothing in nothing', () => {
		for (const text of ['', '   ', '!?…', '😀😀', '\u200b\u200b'])
			expect(tokenise(text)).toEqual([]);
	});

	it('stays inside any text, in order, and gives the words that stand there', () => {
		const folded = (raw: string) =>
			raw
				.toLowerCase()
				.replace(/['’`´ʼ\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
				.normalize('NFC');
		const anyText = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc
				.array(fc.constantFrom('å', 'A', '\u030A', '\ud83d', "'", '\u200b', ' ', '-', 'knark'))
				.map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(anyText, (text) => {
				let before = 0;
				for (const { start, end, word } of tokenise(text)) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(word).toBe(folded(text.slice(start, end)));
					before = end;
				}
			}),
			{ numRuns: 500 }
		);
	});
});
