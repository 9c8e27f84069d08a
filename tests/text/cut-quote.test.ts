import { describe, expect, it } from 'vitest';
import { cutQuote } from '#lib/text/cut-quote.ts';

const answer =
	'Jag är inte orädd längre.\r\nKalle Svensson säljer knark vid torget, ring 070-174 06 31!';

describe('a quote', () => {
	it.each([
		['inte orädd längre.', 'inte orädd längre.'],
		[
			'Jag är inte orädd  längre.\n[...] säljer knark',
			'Jag är inte orädd längre. […] säljer knark'
		],
		['[ … ] säljer knark vid torget[…]!', '[…] säljer knark vid torget […]!']
	])('is a passage, with what is left out marked: «%s»', (written, text) => {
		expect(cutQuote(answer, written)).toEqual({ ok: true, text });
	});
	it.each([
		['säljer droger vid torget', 'not-in-answer'],
		['rädd längre', 'not-in-answer'],
		['säljer knark […] Jag är', 'not-in-answer'],
		['Jag är orädd', 'not-in-answer'],
		['[…]', 'empty'],
		['  ', 'empty'],
		['', 'empty']
	])('is refused when it is not: «%s»', (written, reason) => {
		expect(cutQuote(answer, written)).toEqual({ ok: false, reason });
	});
	it('is refused with what tells who somebody is, and says what', () => {
		expect(cutQuote(answer, 'Kalle Svensson säljer knark vid torget, ring 070-174 06 31!')).toEqual(
			{
				ok: false,
				reason: 'personal',
				found: ['Kalle Svensson', '070-174 06 31']
			}
		);
	});
	it('is refused when it is long', () => {
		const long = 'ord '.repeat(200);
		expect(cutQuote(long, long)).toEqual({ ok: false, reason: 'too-long' });
	});
});
