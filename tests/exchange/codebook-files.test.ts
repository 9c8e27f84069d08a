import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '#db/codebooks/default.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { compareCodebooks, isSame } from '#lib/coding/compare-codebooks.ts';
import { ownWords } from '#lib/coding/entries.ts';
import { withEdited, withNewTheme } from '#lib/coding/edit-theme.ts';
import { writeCodebookCsv } from '#lib/server/codebook/codebook-csv.ts';
import { withImported } from '#lib/server/codebook/imported-theme.ts';
import { writeQdc } from '#lib/server/codebook/qdc.ts';
import { themesIn } from '#lib/server/codebook/read-file.ts';

const own = { sv: ['snö*', 'polis + väntar'], fi: ['lumi'], en: ['=snow'] };
const edited = {
	names: { sv: '=Snö & "is" <halt>', fi: 'Lumi' },
	include: 'Plogning\noch sandning',
	exclude: '-inte is på vatten',
	examples: ['@plogen kom aldrig', 'halt; mycket halt'],
	...{ lack: true, own, off: [] }
};
/** The default codebook as a group may have made it. */
const ours: Codebook = withEdited(withNewTheme(defaultCodebook, edited).codebook, 'traffic', {
	...edited,
	names: { sv: 'Trafik', fi: 'Liikenne', en: 'Traffic' }
});

function imported(into: Codebook, text: string): Codebook {
	const read = themesIn(text);
	if ('problem' in read) throw new Error(read.problem);
	const made = withImported(into, read.themes);
	if ('wrong' in made) throw new Error(JSON.stringify(made.wrong));
	return made.codebook;
}
const csvText = new TextDecoder().decode(writeCodebookCsv(ours));
const code = (attributes: string, inner = '') =>
	`<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="7a1f" ${attributes}>${inner}</Code></Codes></CodeBook>`;

describe.each([
	['REFI-QDA', writeQdc(ours)],
	['CSV', csvText]
])('a codebook as %s', (_, text) => {
	it('changes nothing when it comes back', () => {
		expect(isSame(compareCodebooks(ours, imported(ours, text)))).toBe(true);
	});

	it('gives another town the same themes', () => {
		const there = imported(defaultCodebook, text);
		expect(there.themes.map(({ id }) => id)).toEqual(ours.themes.map(({ id }) => id));
		const last = there.themes.at(-1);
		expect(last?.names).toEqual(edited.names);
		expect(last?.examples).toEqual(edited.examples);
		expect(last?.trouble).toBe('missing');
		const change = compareCodebooks(ours, there);
		// Only a .qdc's line of what does not belong may lose its line ends.
		expect(change.changed).toEqual([]);
	});
});

it('writes no cell that a spreadsheet would run', () => {
	expect(csvText).toMatch(/;'=Snö|;"'=Snö/);
	expect(csvText).toContain("'-inte is på vatten");
});

describe('a file from elsewhere', () => {
	it('may nest its codes, and says little of them', () => {
		const nested = code(
			'name="Vägar" isCodable="false"',
			'<Code guid="8" name="Hål" isCodable="true"/>'
		);
		expect(themesIn(nested)).toEqual({ themes: [{ id: '8', names: { sv: 'Hål' }, own: {} }] });
		const known = imported(
			ours,
			code('name="trafik" isCodable="true"', '<Description>Allt</Description>')
		);
		expect(known.themes).toHaveLength(ours.themes.length);
		expect(known.themes.find(({ id }) => id === 'traffic')?.include).toBe('Allt');
	});

	it('takes away no words in a language it says nothing of', () => {
		const known = imported(ours, 'name-sv;words-sv\nTrafik;moped');
		const theme = known.themes.find(({ id }) => id === 'traffic');
		if (!theme) throw new Error('The theme is gone.');
		expect(ownWords(theme)).toEqual({ ...own, sv: ['moped'] });
	});

	it('may write its letters as numbers', () => {
		expect(themesIn(code('name="G&#229;rdar" isCodable="true"'))).toMatchObject({
			themes: [{ names: { sv: 'Gårdar' } }]
		});
	});

	it.each([
		['a well that closes', `${'<a>'.repeat(150)}${'</a>'.repeat(150)}`],
		['an entity', `<!DOCTYPE x [<!ENTITY e "ha">]>${code('name="&e;"')}`],
		['a well', '<a>'.repeat(20_000)],
		['half a tag', '<a'.repeat(200_000)],
		['another kind', '<html><body>Hej</body></html>'],
		['broken', code('name="x"').slice(0, -5)],
		['no names', 'a;b\n1;2']
	])('is refused: %s', (_, text) => {
		expect(themesIn(text)).toEqual({ problem: 'not-readable' });
	});

	it('is held to the rules of the form, all or nothing', () => {
		const read = themesIn('name-sv;words-sv\nBra;snö\n;is\nBrett;*a*\nBra;tö\n');
		const made = withImported(defaultCodebook, 'themes' in read ? read.themes : []);
		expect('wrong' in made && made.wrong.map(({ problem }) => problem.wrong)).toEqual([
			'no-name',
			'bad-word'
		]);
	});
});
