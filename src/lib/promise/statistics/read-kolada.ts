import { isRecord } from './read-json-stat.ts';
import { bounded, type ReadSeries, type Series } from './series.ts';

const genders: Record<string, string> = { T: '', K: 'kvinnor', M: 'män' };

/**
 * Kolada v2: `{"values":[{"kpi","municipality","period","values":[{"gender":"T|K|M","value"}]}]}`.
 * It names key figures and municipalities by number alone: people write what they stand for.
 */
export function readKolada(values: readonly unknown[]): ReadSeries {
	const found = new Map<string, Series>();
	for (const each of values) {
		if (!isRecord(each) || !Array.isArray(each['values'])) continue;
		const [kpi, place, period] = [
			said(each['kpi']),
			said(each['municipality']),
			said(each['period'])
		];
		if (kpi === '' || period === '') continue;
		for (const one of each['values'] as unknown[]) {
			if (!isRecord(one)) continue;
			const gender = genders[said(one['gender'])] ?? '';
			const value = typeof one['value'] === 'number' ? one['value'] : null;
			const key = JSON.stringify([kpi, place, gender]);
			const series = found.get(key) ?? {
				...{ name: kpi, of: [place, gender].filter(Boolean).join(', '), unit: '' },
				points: []
			};
			series.points.push({ period, value });
			found.set(key, series);
		}
	}
	return bounded([...found.values()]);
}

const said = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';
