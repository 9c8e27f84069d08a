import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '#lib/text/personal-data.ts';
import { isFinnishNumber, isSwedishNumber } from '#lib/text/personal-numbers.ts';

const foundIn = (text: string) =>
	findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('personal data is found', () => {
	test.each([
		['Mannen är 811228-9874', 'personal-number: 811228-9874'],
		['hetu 131052-308T', 'personal-number: 131052-308T'],
		['RING MIG 070-174 06 31!', 'phone: 070-174 06 31'],
		['Växeln är 0922-120 00.', 'phone: 0922-120 00'],
		['ring +46 70 174 06 31', 'phone: +46 70 174 06 31'],
		['saa kiinni 040 000 12 34.', 'phone: 040 000 12 34'],
		['mejla anna.b@example.se nu', 'email: anna.b@example.se'],
		['den svarta bilen ABC 12D kör', 'plate: ABC 12D'],
		['rekisteri CBA-123 ajoi', 'plate: CBA-123'],
		['Det var grannen Kalle Svensson', 'name: Kalle Svensson'],
		['en kille som heter Zoran', 'name: Zoran'],
		['Annika från föreningen säger', 'name: Annika'],
		['Hilmalta menit säästöt', 'name: Hilmalta'],
		['Kalles moped', 'name: Kalles'],
		['naapurin Pirkon koira', 'name: Pirkon'],
		['Pirkko-vainajan korut', 'name: Pirkko'],
		['De lurade Sven-Erik', 'name: Sven-Erik'],
		['Vi är för få i köket /Marita', 'name: Marita']
	])('%s', (text, expected) => {
		expect(foundIn(text)).toContain(expected);
	});
});

describe('everyday words and figures are left alone', () => {
	test.each([
		'Ring 112 eller 114 14. SOS 112 svarade.',
		'E4 123 km från Luleå, IKEA 200 meter bort, BMW 320 utan plåtar',
		'Öppet kl 08.00-16.00 och 0800-1600, från 2024-2025',
		'953 31 Haparanda, 1 000 000 kronor, 70 procent',
		'Den 09-12-2025 hände det igen',
		'Eriks gata, Karl Johans torg och Sankt Olofs kyrka',
		'Svenska Kyrkan och Röda Korset i Norra Karlsberg',
		'Inga problem. Björn såg vi också. Hans bil. Stig på!',
		'Ainoa ongelma. Ovelle tuli miehiä.',
		'gatan heter Storgatan och appen heter Swish',
		'Mannen är 811228-9873' // The check digit is wrong.
	])('%s', (text) => {
		const allowed = /Björn/; // A bear or a man: nobody can tell.
		expect(foundIn(text).filter((each) => !allowed.test(each))).toEqual([]);
	});
});

test('a Swedish number needs its day and its check digit, also with 60 added to the day', () => {
	expect(isSwedishNumber('19811228-9874')).toBe(true);
	expect(isSwedishNumber('811228-9875')).toBe(false);
	expect(isSwedishNumber('701063-2391')).toBe(true); // The Tax Agency's coordination number.
	expect(isSwedishNumber('811328-9874')).toBe(false);
});

test('a Finnish number needs its check sign', () => {
	expect(isFinnishNumber('131052-308T')).toBe(true);
	expect(isFinnishNumber('131052-308U')).toBe(false);
});

test('spans lie in the text, in order and apart, whatever is written', () => {
	const pieces = fc.constantFrom(
		'Kalle ',
		'070-174 06 31',
		'ABC 123',
		'a@b.se',
		'811228-9874',
		'.'
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), pieces)), (parts) => {
			const text = parts.join('');
			let at = 0;
			for (const { start, end } of findPersonalData(text)) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				at = end;
			}
			expect(at).toBeLessThanOrEqual(text.length);
		})
	);
});

test('five thousand characters of anything are read at once', () => {
	for (const each of ['0', 'A', 'Aa ', 'a@', '0 1', 'Kalle-', '1-', '+4 ']) {
		const text = each.repeat(5000 / each.length);
		const started = performance.now();
		findPersonalData(text);
		expect(performance.now() - started, each).toBeLessThan(2000);
	}
});

/** How the marked answers of a file are met: spans found, and answers without any that are warned of. */
function measure(file: string) {
	const answers = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { text: string; pii?: string[] });
	const sum = { marked: 0, found: 0, right: 0, all: 0, clean: 0, falseAlarms: 0 };
	for (const { text, pii = [] } of answers) {
		const spans = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
		const meets = (a: string, b: string) => a.includes(b) || b.includes(a);
		sum.marked += pii.length;
		sum.found += pii.filter((each) => spans.some((span) => meets(span, each))).length;
		sum.all += spans.length;
		sum.right += spans.filter((span) => pii.some((each) => meets(span, each))).length;
		if (pii.length > 0) continue;
		sum.clean += 1;
		if (spans.length > 0) sum.falseAlarms += 1;
	}
	const { found, marked, right, all, clean, falseAlarms } = sum;
	return { recall: found / marked, precision: right / all, marked, clean, falseAlarms };
}

describe('measured on constructed answers with marked spans (the lists were made looking at them)', () => {
	test('the example: 15 spans in 490 answers', () => {
		const { recall, precision, marked, clean, falseAlarms } = measure('db/example/answers.jsonl');
		expect({ marked, clean }).toEqual({ marked: 15, clean: 475 });
		expect(recall).toBeGreaterThanOrEqual(1);
		expect(precision).toBeGreaterThanOrEqual(1);
		expect(falseAlarms).toBe(0);
	});

	test('the coder’s learning answers: 165 spans in 4 806 answers', () => {
		const measured = measure('db/codebooks/training/train.jsonl');
		expect(measured.marked).toBe(165);
		expect(measured.recall).toBeGreaterThanOrEqual(0.9);
		expect(measured.precision).toBeGreaterThanOrEqual(0.96);
		expect(measured.falseAlarms).toBeLessThanOrEqual(4);
	});
});

test('529 held-back answers without marks raise one alarm at most', () => {
	expect(measure('tests/fixtures/coding/held-back.jsonl').falseAlarms).toBeLessThanOrEqual(1);
});
