import { describe, expect, it } from 'vitest';
import { readBra } from '#lib/promise/statistics/read-bra.ts';
import { readJson } from '#lib/promise/statistics/read-json.ts';
import { readPlain } from '#lib/promise/statistics/read-plain.ts';
import { figure, type ReadSeries } from '#lib/promise/statistics/series.ts';

/** The formats are the sources' own; every figure here is constructed. */
const seriesOf = (read: ReadSeries) => (read.ok ? read.series : read.reason);

describe('Brå’s workbook', () => {
	it('reads sheets of reported crimes: a column for each unit and year', () => {
		const rows = [
			['Anmälda narkotikabrott'],
			['', 'Antal 2023', 'Antal 2024', 'Per 100 000 inv. 2023', 'Per 100 000 inv. 2024'],
			['Haparanda', '41', '..', '421,5', '430'],
			['Riket', '1 000', '1 100', '9,5', '10']
		];
		const read = seriesOf(readBra([{ name: 'Narkotika (anmälda)', rows }]));
		expect(read).toHaveLength(4);
		expect(read[0]).toEqual({
			...{ name: 'Anmälda narkotikabrott', of: 'Haparanda', unit: 'Antal' },
			points: [
				{ period: '2023', value: 41 },
				{ period: '2024', value: null }
			]
		});
		expect(read[1]).toMatchObject({ unit: 'Per 100 000 inv.', points: [{ value: 421.5 }, {}] });
	});

	it('reads sheets of the safety survey: geography over share and its interval, years down', () => {
		const rows = [
			['Otrygghet utomhus sen kväll'],
			[],
			['', 'Haparanda', '', '', 'Riket', '', ''],
			['År', 'Andel', 'KI undre', 'KI övre', 'Andel', 'KI undre', 'KI övre'],
			['2023', '28,1', '24', '32,5', '26', '25,5', '26,5'],
			['2024', '..', '..', '..', '25', '24,5', '25,5'],
			['Källa: konstruerad']
		];
		const read = seriesOf(readBra([{ name: 'Otrygghet', rows }]));
		expect(read).toHaveLength(2);
		expect(read[0]).toEqual({
			...{ name: 'Otrygghet utomhus sen kväll', of: 'Haparanda', unit: 'andel' },
			points: [
				{ period: '2023', value: 28.1, low: 24, high: 32.5 },
				{ period: '2024', value: null, low: null, high: null }
			]
		});
	});
});

describe('JSON', () => {
	it('reads Kolada, women and men apart', () => {
		const at = (period: number, value: number | null) => ({
			...{ kpi: 'N07403', municipality: '2583', period },
			values: [
				{ gender: 'K', value, count: 1, status: '' },
				{ gender: 'T', value: 12 }
			]
		});
		const read = seriesOf(readJson(JSON.stringify({ values: [at(2024, null), at(2023, 9.5)] })));
		expect(read).toEqual([
			{
				...{ name: 'N07403', of: '2583, kvinnor', unit: '' },
				points: [
					{ period: '2023', value: 9.5 },
					{ period: '2024', value: null }
				]
			},
			expect.objectContaining({ of: '2583' })
		]);
	});

	it('reads JSON-stat 2: row-major, values as a list or as an object', () => {
		const dataset = {
			...{ version: '2.0', class: 'dataset', label: 'Folkmängd', id: ['Region', 'Kon', 'Tid'] },
			...{ size: [1, 2, 2], role: { time: ['Tid'] } },
			dimension: {
				Region: { label: 'region', category: { index: ['2583'], label: { 2583: 'Haparanda' } } },
				Kon: { category: { index: { 2: 1, 1: 0 }, label: { 1: 'män', 2: 'kvinnor' } } },
				Tid: { category: { index: { 2023: 0, 2024: 1 }, label: { 2023: '2023', 2024: '2024' } } }
			}
		};
		const list = seriesOf(readJson(JSON.stringify({ ...dataset, value: [1, 2, 3, null] })));
		expect(list).toMatchObject([
			{ name: 'Folkmängd', of: 'män', points: [{ value: 1 }, { value: 2 }] },
			{ of: 'kvinnor', points: [{ period: '2023', value: 3 }, { value: null }] }
		]);
		const sparse = { ...dataset, value: { 0: 1, 1: 2, 2: 3 } };
		expect(seriesOf(readJson(JSON.stringify(sparse)))).toEqual(list);
	});

	it.each([
		['{', 'not-json'],
		['[1]', 'not-known'],
		['{"values":[{"values":7}]}', 'no-figures'],
		['{"class":"dataset","id":["__proto__"],"dimension":{}}', 'not-known'],
		[
			JSON.stringify({
				...{ class: 'dataset', id: ['a', 'b'] },
				dimension: Object.fromEntries(
					['a', 'b'].map((id) => [
						id,
						{ category: { index: Array.from({ length: 400 }, (_, at) => `${at}`) } }
					])
				)
			}),
			'too-many'
		]
	])('refuses what it is not: %.40s', (text, reason) => {
		expect(readJson(text)).toEqual({ ok: false, reason });
	});
});

it('a plain table has its periods first; what is no figure is missing, not nought', () => {
	const rows = [
		['2023', '1 234,5', '–'],
		['2024', '7', '3 %'],
		['Summa', '8', '9']
	];
	const read = readPlain({
		header: ['År', 'Notiser', 'Andel'],
		rows: rows.map((cells) => ({ cells }))
	});
	expect(seriesOf(read)).toMatchObject([
		{ name: 'Notiser', points: [{ period: '2023', value: 1234.5 }, { value: 7 }] },
		{ name: 'Andel', points: [{ value: null }, { value: 3 }] }
	]);
	expect(figure('=1+1')).toBeNull();
	expect(readPlain({ header: ['Namn'], rows: [{ cells: ['Anna'] }] })).toMatchObject({ ok: false });
});
