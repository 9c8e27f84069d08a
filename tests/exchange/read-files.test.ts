import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable } from '#lib/server/exchange/read-table.ts';
import { Refused } from '#lib/server/exchange/refusal.ts';
import { runInWorker } from '#lib/server/exchange/run-in-worker.ts';
import { sheetXml, workbookParts, zipOf } from './hostile-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string) => readFileSync(`tests/fixtures/exchange/${name}`);
const read = (name: string, bytes: Uint8Array) => readTable(name, bytes, () => undefined);

/** Why it is refused, or that it is not. */
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
	try {
		await read(name, bytes);
		return 'not refused';
	} catch (problem) {
		if (problem instanceof Refused) return problem.refusal.reason;
		throw problem;
	}
}

describe('a file that a spreadsheet program wrote', () => {
	it.each([
		['answers.xlsx', { kind: 'xlsx', sheet: 'Svar 2026', otherSheets: ['Om'] }],
		['answers-windows-1252.csv', { kind: 'csv', encoding: 'windows-1252', delimiter: ';' }],
		['answers-utf-16.csv', { kind: 'csv', encoding: 'utf-16le', delimiter: '\t' }],
		['answers-utf-8.csv', { kind: 'csv', encoding: 'utf-8', delimiter: ',' }]
	])('%s is read, and how is told', async (name, form) => {
		const table = await read(name, fixture(name));
		expect(table.form).toEqual(form);
		expect(table.header[1]).toBe('Vad är det största problemet där du bor?');
		expect(table.rows).toHaveLength(10);
		expect(table.rows[0]?.row).toBe(2);
		expect(table.rows[0]?.cells.slice(0, 3)).toEqual([
			'2026-11-02',
			name.includes('1252')
				? 'Mörkt vid Åkroken ?, och för fort på Ängsgatan' // Windows-1252 has no such sign.
				: 'Mörkt vid Åkroken 😟, och för fort på Ängsgatan',
			'På kvällen; På natten'
		]);
		expect(table.rows[1]?.cells[1]).toBe('Buset vid "Coop";\nråa skämt');
	});

	it('runs no formula and takes its last value; merged cells have theirs once', async () => {
		const { rows } = await read('answers.xlsx', fixture('answers.xlsx'));
		expect(rows[5]?.cells[3]).toBe('4');
		expect(rows[2]?.cells[1]).toBe('=1+1');
		expect(rows[9]?.cells.slice(0, 4)).toEqual(['Summa', '', '', '8']);
	});

	it.each([
		['answers.ods', 'open-document'],
		['answers.xls', 'old-excel']
	])('%s is refused by what it is', async (name, reason) => {
		expect(await refusal(name, fixture(name))).toBe(reason);
		expect(await refusal('answers.csv', fixture(name))).toBe(reason);
	});
});

describe('encoding and delimiter', () => {
	const text = 'id|svar\n1|åäö\n2|"a|b"\n';
	it.each([
		['utf-8', Buffer.from(text)],
		['utf-8-bom', Buffer.from(`\uFEFF${text}`)],
		['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
		['utf-16le', Buffer.from(text, 'utf16le')],
		['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
		['windows-1252', Buffer.from(text, 'latin1')]
	])('are found out: %s', async (encoding, bytes) => {
		const table = await read('a.csv', bytes);
		expect(table.form).toEqual({ kind: 'csv', encoding, delimiter: '|' });
		expect(table.header).toEqual(['id', 'svar']);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['1', 'åäö'],
			['2', 'a|b']
		]);
	});

	it('commas in sentences do not make columns', async () => {
		const { form } = await read('a.csv', Buffer.from('dag;svar\n1;a, b, c, d\n2;e, f\n'));
		expect(form).toMatchObject({ delimiter: ';' });
	});

	it('a lone quotation mark is a sign like any other', async () => {
		const { rows } = await read('a.csv', Buffer.from('id;svar\n1;5" rör\n'));
		expect(rows[0]?.cells[1]).toBe('5" rör');
	});
});

describe('a file made to harm', () => {
	it('a workbook that tells its true size is refused by what it says', async () => {
		const bomb = zipOf(workbookParts(Buffer.alloc(120_000_000, 32)));
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(await refusal('bomb.xlsx', bomb)).toBe('too-big-inside');
	});

	it('a workbook that lies about its size is stopped while it is unpacked', async () => {
		const parts = workbookParts(Buffer.alloc(120_000_000, 32));
		const liar = zipOf(parts.map((part) => ({ ...part, claims: 1000 })));
		expect(await refusal('bomb.xlsx', liar)).toBe('broken');
	});

	it('many small bombs count together', async () => {
		const parts = [1, 2, 3].map((number) => ({
			name: `xl/worksheets/sheet${number}.xml`,
			bytes: Buffer.alloc(45_000_000, 32)
		}));
		expect(await refusal('bomb.xlsx', zipOf(parts))).toBe('too-big-inside');
	});

	it('a zip with thousands of parts is not unpacked', async () => {
		const parts = Array.from({ length: 2001 }, (_, at) => ({
			name: `xl/worksheets/sheet${at}.xml`,
			bytes: Buffer.from('x')
		}));
		expect(await refusal('many.xlsx', zipOf(parts))).toBe('too-big-inside');
	});

	it('a size in the header that would fill the memory is no allocation', async () => {
		const parts = workbookParts(sheetXml([['a'], ['b']]));
		const liar = zipOf(parts.map((part) => ({ ...part, claims: 0xfffffff0 })));
		expect(await refusal('liar.xlsx', liar)).toBe('too-big-inside');
	});

	it.each([0.1, 0.5, 0.9, 0.99])('cut off at %d it is broken', async (share) => {
		const whole = fixture('answers.xlsx');
		expect(await refusal('cut.xlsx', whole.subarray(0, whole.length * share))).toBe('broken');
	});

	it('a text that calls itself .xlsx is told so, and a picture no table', async () => {
		expect(await refusal('svar.xlsx', Buffer.from('a;b\n1;2\n'))).toBe('not-xlsx');
		const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(400)]);
		expect(await refusal('svar.csv', picture)).toBe('not-a-table');
	});

	it('a zip that is no workbook is told so', async () => {
		const zip = zipOf([{ name: 'svar.csv', bytes: Buffer.from('a;b') }]);
		expect(await refusal('svar.xlsx', zip)).toBe('not-xlsx');
	});

	it('macros, links and outer entities are never unpacked', async () => {
		const sheet = Buffer.from(
			Buffer.from(sheetXml([['svar'], ['&fil;']]))
				.toString()
				.replace('<worksheet', '<!DOCTYPE w [<!ENTITY fil SYSTEM "file:///etc/passwd">]><worksheet')
		);
		const extra = [
			{ name: 'xl/vbaProject.bin', bytes: Buffer.alloc(1000, 7) },
			{ name: 'xl/externalLinks/externalLink1.xml', bytes: Buffer.from('<x/>') },
			{ name: '../../escaped.xml', bytes: Buffer.from('<x/>') }
		];
		expect(await refusal('a.xlsm', zipOf([...workbookParts(sheet), ...extra]))).toBe('broken');
		const { rows } = await read('a.xlsm', zipOf([...workbookParts(sheet), ...extra.slice(0, 2)]));
		expect(rows[0]?.cells[0]).not.toContain('root');
	});

	it('quotes that never close are told with their row', async () => {
		const file = Buffer.from('id;svar\n1;ja\n2;"nej\n3;ja\n');
		await expect(read('a.csv', file)).rejects.toMatchObject({
			refusal: { reason: 'quotes', row: 3 }
		});
	});

	it.each(['a.csv', 'a.xlsx'])('%s: 100 000 rows are read, one more is refused', async (name) => {
		const rows = (count: number) => [['svar'], ...Array.from({ length: count }, () => ['ja'])];
		const file = (count: number) =>
			name === 'a.csv'
				? Buffer.from(rows(count).join('\n'))
				: zipOf(workbookParts(sheetXml(rows(count))));
		expect((await read(name, file(100_000))).rows).toHaveLength(100_000);
		expect(await refusal(name, file(100_001))).toBe('too-many-rows');
	});

	it('more than 10 MB is refused', async () => {
		expect(await refusal('a.csv', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).toBe('too-big');
	});

	it('nothing, and a header alone, are told apart', async () => {
		expect(await refusal('a.csv', new Uint8Array())).toBe('empty');
		expect(await refusal('a.csv', Buffer.from('\n;;\n'))).toBe('empty');
		expect(await refusal('a.csv', Buffer.from('a;b\n'))).toBe('no-rows');
	});
});

describe('the reading thread', () => {
	it('reads a file beside the one that asks, and tells how far it has come', async () => {
		const from = join(folder, 'many.csv');
		writeFileSync(from, `svar\n${'ja\n'.repeat(5000)}`);
		const heard: number[] = [];
		const to = join(folder, 'table');
		const ran = await runInWorker('read-table', { name: 'many.csv', from, to }, (rows) =>
			heard.push(rows)
		);
		expect(ran).toMatchObject({ ok: true, value: { rows: 5000, header: ['svar'] } });
		expect(heard).toEqual([1000, 2000, 3000, 4000, 5000]);
		expect(JSON.parse(readFileSync(to, 'utf8'))).toHaveLength(5000);
	});

	it('answers with a refusal, and goes on to the next file', async () => {
		const from = join(folder, 'broken.xlsx');
		writeFileSync(from, fixture('answers.xlsx').subarray(0, 3000));
		const refused = runInWorker('read-workbook', { name: 'broken.xlsx', from });
		const next = runInWorker('write-workbook', { sheets: [{ name: 'A', rows: [['a']] }] });
		expect(await refused).toEqual({ ok: false, refusal: { reason: 'broken' } });
		expect((await next).ok).toBe(true);
	});
});
