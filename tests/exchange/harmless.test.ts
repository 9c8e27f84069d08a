import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#lib/server/exchange/export/write-file.ts';
import { asWritten, harmless } from '#lib/server/exchange/harmless.ts';
import { readTable } from '#lib/server/exchange/read-table.ts';
import { writeWorkbook } from '#lib/server/exchange/write-workbook.ts';
import { likeNumbers, oddRows, oddTexts } from '../../scripts/spreadsheets/odd-rows.ts';

const textsIn = async (name: string, bytes: Uint8Array) => {
	const { rows } = await readTable(name, bytes, () => undefined);
	return rows.map(({ cells }) => asWritten(cells[1] ?? ''));
};

describe('a cell that might be run', () => {
	it.each(['=1+1', '+46', '-5', '@a', '\tx', '\rx', '＝1', "'a", '* a'])('%j is text', (cell) => {
		expect(harmless(cell)).toBe(`'${cell}`);
		expect(asWritten(harmless(cell))).toBe(cell);
	});

	it('any text comes back as it was written', () => {
		fc.assert(fc.property(fc.string(), (text) => asWritten(harmless(text)) === text));
	});

	it('no cell of a CSV begins with what a spreadsheet runs', () => {
		const text = new TextDecoder().decode(csv(oddRows(oddTexts)).bytes);
		expect(text).not.toMatch(/(^|;|\n)"?[=+\-@\t]/m);
	});
});

describe('out and in again', () => {
	it('as CSV, whatever is written', async () => {
		const written = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 });
		await fc.assert(
			fc.asyncProperty(written, async (texts) => {
				const tidy = texts.filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text));
				if (tidy.length === 0) return;
				expect(await textsIn('a.csv', csv(oddRows(tidy)).bytes)).toEqual(tidy);
			}),
			{ numRuns: 50 }
		);
	});

	it('as CSV and as .xlsx, the odd ones', async () => {
		expect(await textsIn('a.csv', csv(oddRows(oddTexts)).bytes)).toEqual(oddTexts);
		const rows = oddRows(oddTexts).map((cells) => cells.map(harmless));
		const book = writeWorkbook([{ name: 'Svar', rows }]);
		expect(await textsIn('a.xlsx', book)).toEqual(oddTexts);
	});

	it('through a spreadsheet program that opened and saved it', async () => {
		const fixture = (name: string) => readFileSync(`tests/fixtures/exchange/${name}`);
		expect(await textsIn('a.csv', fixture('odd-resaved.csv'))).toEqual(oddTexts);
		// What looks like a number a program makes one in a CSV; a workbook says that it is text.
		const both = [...oddTexts, ...likeNumbers];
		expect(await textsIn('a.xlsx', fixture('odd-resaved.xlsx'))).toEqual(both);
	});
});
