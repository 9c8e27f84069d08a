import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	leastForWords,
	mayBeSaid,
	quantifierFor,
	quantifiers,
	quantifiersIn
} from '#lib/ranking/quantifier.ts';
import { wilson } from '#lib/ranking/wilson.ts';

describe('a word for a share', () => {
	it.each([
		[97, 100, 'nearly-all'],
		[61, 100, 'most'],
		[57, 100, 'many'],
		[500, 1000, 'about-half'],
		[29, 100, 'many'],
		[6, 300, 'isolated'],
		[6, 250, 'some'],
		[12, 120, 'some'],
		[24, 100, null],
		[400, 5000, null],
		[0, 100, null],
		[19, 19, null]
	])('for %i of %i is %s', (n, of, word) => {
		expect(quantifierFor({ n, of })).toBe(word);
	});

	const anyShare = fc
		.tuple(fc.nat(3000), fc.integer({ min: 1, max: 3000 }))
		.map(([n, of]) => ({ n: Math.min(n, of), of }));

	it('is never said when chance could have made it wrong', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				const { low, high } = wilson(share);
				if (mayBeSaid('most', share)) expect(low).toBeGreaterThan(0.5);
				if (mayBeSaid('about-half', share)) expect(low >= 0.4 && high <= 0.6).toBe(true);
				if (mayBeSaid('many', share)) expect(mayBeSaid('some', share)).toBe(false);
				if (share.of < leastForWords) {
					expect(quantifiers.some((word) => mayBeSaid(word, share))).toBe(false);
				}
				const best = quantifierFor(share);
				if (best) expect(mayBeSaid(best, share)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('that is large does not become false when more people raise it', () => {
		fc.assert(
			fc.property(anyShare, fc.constantFrom('most' as const, 'many' as const), (share, word) => {
				const more = { n: Math.min(share.of, share.n + 1), of: share.of };
				if (mayBeSaid(word, share)) expect(mayBeSaid(word, more)).toBe(true);
			})
		);
	});
});

describe('the words in a text', () => {
	it('are found as wholes, with their places', () => {
		const text =
			'De flesta svarande nämner mörker. Ungefär hälften tar upp fart; mångas svar gör det inte.';
		const found = quantifiersIn(text);
		expect(found.map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
			['most', 'De flesta'],
			['about-half', 'Ungefär hälften']
		]);
	});

	// The seed document says «den största delen av de svarande», without n or share.
	it('are also the seed document’s', () => {
		expect(quantifiersIn('Den största delen av de svarande').map(({ word }) => word)).toEqual([
			'most'
		]);
	});
});
