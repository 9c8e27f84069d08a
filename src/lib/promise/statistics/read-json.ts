import { isRecord, readJsonStat } from './read-json-stat.ts';
import { readKolada } from './read-kolada.ts';
import type { ReadSeries } from './series.ts';

/** A JSON file: Kolada's answer or a JSON-stat 2 dataset, told apart by what they hold. */
export function readJson(text: string): ReadSeries {
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return { ok: false, reason: 'not-json' };
	}
	if (!isRecord(data)) return { ok: false, reason: 'not-known' };
	if (Array.isArray(data['values'])) return readKolada(data['values']);
	if (data['class'] === 'dataset' || Array.isArray(data['id'])) return readJsonStat(data);
	return { ok: false, reason: 'not-known' };
}
