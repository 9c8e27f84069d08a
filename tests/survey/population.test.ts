import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualAges } from '#lib/survey/partnership-settings.ts';
import {
	checkFigures,
	figureField,
	readPeople,
	readPopulation,
	sumFigures
} from '#lib/survey/set-up-population.ts';

const town = {
	areas: [
		{ id: 'Norr', label: { sv: 'Norra byn', fi: 'Pohjoiskylä' } },
		{ id: 'Söder', label: { sv: 'Söder' } }
	],
	ages: [...usualAges]
};
const read = (text: string) => readPopulation(text, town);

describe('figures pasted from a spreadsheet', () => {
	test.each([
		['tabs', 'Område\tÅlder\tKvinnor\tMän\nNorra byn\t16–24\t120\t131'],
		['semicolons', 'område;ålder;kvinnor;män\r\nNorr;16-24 år;120;131\r\n'],
		['commas and quotes', 'area,age,women,men\n"Norra byn","16-24","120","131"'],
		['no heading', 'norra  BYN;16-24;120;131'],
		['Finnish names', 'Alue;Ikä;Naiset;Miehet\nPohjoiskylä;16–24 vuotta;120;131'],
		['columns in another order', 'Män;Ålder;Totalt;Kvinnor;Område\n131;16-24;251;120;Norr'],
		['a column for gender', 'Område;Ålder;Kön;Antal\nNorr;16-24;kvinnor;120\nNorr;16-24;Män;131'],
		['no heading, a column for gender', 'Norr;16-24;K;120\nNorr;16-24;M;131'],
		['a byte order mark', '\uFEFFområde;ålder;kvinnor;män\nNorr;16-24;120;131'],
		['single years', 'Norr;16;20;31\nNorr;17;50;50\nNorr;18-24;50;50']
	])('are read: %s', (_, text) => {
		const { figures, problems } = read(text);
		expect(problems).toEqual([]);
		expect(figures).toEqual([
			{ area: 'Norr', age: '16-24', gender: 'woman', people: 120 },
			{ area: 'Norr', age: '16-24', gender: 'man', people: 131 }
		]);
	});

	test.each([
		['1234', 1234],
		['1 234', 1234],
		['1\u00a0234', 1234],
		['1.234', 1234],
		['1,234', 1234],
		['1.234,0', 1234],
		['12,0', 12],
		['12.5', 12.5],
		['0', 0],
		['', null],
		['..', null],
		['tolv', Number.NaN],
		['-5', Number.NaN]
	])('«%s» is %s people', (text, people) => {
		expect(readPeople(text)).toEqual(people);
	});

	test('what cannot be read is told with its lines, and the rest is read', () => {
		const { figures, problems, used } = read(
			[
				'område;ålder;kvinnor;män',
				'Norr;16-24;120;131',
				'Öster;16-24;1;1',
				'Öster;65+;1;1',
				'Norr;20-30;1;1',
				'Norr;vuxna;1;1',
				'Söder;65+;många;7',
				'Norr;20-24;9;9'
			].join('\n')
		);
		expect(problems).toEqual([
			{ reason: 'unknown-area', value: 'Öster', lines: [3, 4] },
			{ reason: 'age-over-bands', value: '20-30', lines: [5] },
			{ reason: 'unknown-age', value: 'vuxna', lines: [6] },
			{ reason: 'not-a-number', value: 'många', lines: [7] },
			{ reason: 'counted-twice', value: 'Norra byn, 20-24', lines: [8] }
		]);
		expect(figures.map(({ people }) => people)).toEqual([120, 131, 7]);
		expect(used).toBe(2);
	});

	test('columns that nothing tells apart are asked about, not guessed', () => {
		expect(read('a;b;c\n1;2;3').problems[0]?.reason).toBe('no-columns');
		expect(read('').problems[0]?.reason).toBe('empty');
	});

	test('hostile text never throws', () => {
		const pieces = fc.constantFrom('Norr', ';', '\t', '"', '\n', '16-24', '65+', '9', '=1+1', ',');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
				for (const { people } of read(parts.join('')).figures) {
					expect(Number.isInteger(people) && people >= 0).toBe(true);
				}
			})
		);
	});
});

describe('figures typed in', () => {
	test('an empty field is nothing, not zero', () => {
		const fields = new Map([
			[figureField(0, 1, 'woman'), ['1 200']],
			[figureField(0, 1, 'man'), ['']],
			[figureField(1, 4, 'man'), ['0']]
		]);
		expect(checkFigures(fields, town)).toEqual({
			ok: true,
			figures: [
				{ area: 'Norr', age: '16-24', gender: 'woman', people: 1200 },
				{ area: 'Söder', age: '65+', gender: 'man', people: 0 }
			]
		});
	});
	test('what is no number is named', () => {
		const fields = new Map([[figureField(1, 0, 'man'), ['cirka 9']]]);
		expect(checkFigures(fields, town)).toEqual({ ok: false, wrong: ['man-1-0'] });
	});
});

test('sums by area and by age agree', () => {
	const { figures } = read('Norr;16-24;120;131\nNorr;65+;10;20\nSöder;65+;1;2');
	expect(sumFigures(figures, 'area', ['Norr', 'Söder'])).toEqual([
		{ name: 'Norr', women: 130, men: 151, total: 281 },
		{ name: 'Söder', women: 1, men: 2, total: 3 }
	]);
	expect(sumFigures(figures, 'area', ['Öster'])).toEqual([
		{ name: 'Öster', women: null, men: null, total: null }
	]);
	expect(sumFigures(figures, 'age', ['16-24', '65+']).map(({ total }) => total)).toEqual([251, 33]);
});
