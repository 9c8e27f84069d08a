import { readBra } from '#lib/promise/statistics/read-bra.ts';
import { readJson } from '#lib/promise/statistics/read-json.ts';
import { readPlain } from '#lib/promise/statistics/read-plain.ts';
import type { ReadSeries } from '#lib/promise/statistics/series.ts';
import { decodeText } from './decode-text.ts';
import { readTable, readWorkbook } from './read-table.ts';

/** Figures from Brå's workbook, Kolada, JSON-stat or a table of one's own. @throws Refused */
export async function readStatistics(name: string, bytes: Uint8Array): Promise<ReadSeries> {
	const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
	if (head.startsWith('PK\x03\x04')) {
		const read = readBra(await readWorkbook(name, bytes));
		return read.ok ? read : readPlain(await readTable(name, bytes, () => undefined));
	}
	// After a byte order mark and blanks.
	if (/^(?:\xef\xbb\xbf)?\s*[{[]/.test(head)) return readJson(decodeText(bytes).text);
	return readPlain(await readTable(name, bytes, () => undefined));
}
