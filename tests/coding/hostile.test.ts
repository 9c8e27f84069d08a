import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { weighHits } from '#lib/coding/by-lexicon.ts';
import { code, finderFor } from '#lib/coding/code.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { book } from './small-codebook.ts';

function checkSpans(text: string): void {
	for (const codebook of [book, defaultCodebook]) {
		const coded = code(codebook, { text });
		for (const { spans, why } of coded.themes) {
			expect(why.length).toBeGreaterThan(0);
			let before = -1;
			for (const { start, end } of spans) {
				expect(start).toBeGreaterThan(before);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				before = end;
			}
		}
		expect(code(codebook, { text })).toEqual(coded);
	}
}

describe('whatever is written', () => {
	it.each([
		['nothing', ''],
		['100 000 letters in one word', 'knark'.repeat(20_000)],
		['100 000 letters in words', 'polis inte knark, '.repeat(5556)],
		['one word 10 000 times', 'knark '.repeat(10_000)],
		['emoji', '😀👩‍👩‍👧🚓'.repeat(100)],
		['right to left', 'مخدرات \u202eknark\u202c שלום'],
		['combining marks', `kna${'\u0301'.repeat(5000)}rk`],
		['zero-width marks', 'kn\u200bark \u200b\u200b'],
		['control characters', 'kn\0ark \x07 polis\x1b[31m'],
		['HTML', '<script>alert("knark")</script><b>polis</b>'],
		['lone surrogates', 'knark\ud800polis\udc00'],
		['words that objects have', 'constructor __proto__ toString hasOwnProperty']
	])('codes %s without a fault, the same every time', (_, text) => {
		checkSpans(text);
	});

	it('keeps every span inside the text, in order', () => {
		const pieces = fc.constantFrom(
			...['knark', 'polis', 'inte', 'bra', ' ', ', ', '. ', 'å', '\u030A', '\ud83d', '\u200b', '😀']
		);
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
		);
		fc.assert(fc.property(texts, checkSpans), { numRuns: 300 });
	});

	it('is not changed by the answers that came before', () => {
		const texts = ['drogerna', 'inga droger', 'Polisen syns aldrig', 'drogerna'];
		const first = texts.map((text) => code(book, { text }));
		const again = texts.toReversed().map((text) => code(structuredClone(book), { text }));
		expect(again.toReversed()).toEqual(first);
	});
});

describe('work grows linearly', () => {
	/** How often the text's characters are asked for, and how many hits come of it. */
	function steps(text: string): { hits: number; looks: number } {
		let looks = 0;
		const tokens = tokenise(text);
		const counted = new Proxy(tokens, {
			get(target, key, receiver) {
				looks++;
				return Reflect.get(target, key, receiver) as unknown;
			}
		});
		const answer = { text, tokens: counted, lexicon: 'sv' as const };
		const hits = weighHits(finderFor(book, 'sv'), answer).length;
		return { hits, looks };
	}

	it.each(['knark ', 'ringer ', 'ringer kommer ', 'luktar luktar sött ', 'inte knark, '])(
		'four times the text is at most some four times the steps: %s',
		(piece) => {
			const short = steps(piece.repeat(400));
			const long = steps(piece.repeat(1600));
			expect(long.looks).toBeLessThan(short.looks * 4.5);
			expect(long.hits).toBeLessThanOrEqual(Math.max(20, short.hits * 4.5));
		}
	);
});
