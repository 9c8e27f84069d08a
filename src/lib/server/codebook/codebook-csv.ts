import type { Codebook } from '#lib/coding/codebook.ts';
import { entriesIn } from '#lib/coding/entries.ts';
import { csv } from '../exchange/export/write-file.ts';
import { asWritten, isOwnExport, versionColumn } from '../exchange/harmless.ts';
import { readCsv } from '../exchange/read-csv.ts';
import { exported, type ImportedTheme } from './imported-theme.ts';

/** Column names for machines, the same in every language. */
const columns = [
	...['id', 'name-sv', 'name-fi', 'name-en', 'include', 'exclude', 'examples', 'lack'],
	...['words-sv', 'words-fi', 'words-en', versionColumn]
];

/** A row a theme, as spreadsheets read it. */
export function writeCodebookCsv(codebook: Codebook): Uint8Array {
	const rows = codebook.themes.map((theme) => {
		const { id, names, include = '', exclude = '', examples, lack, own } = exported(theme);
		const words = [own?.sv, own?.fi, own?.en].map((list) => (list ?? []).join('\n'));
		return [
			...[id, names.sv, names.fi ?? '', names.en ?? '', include, exclude],
			...[(examples ?? []).join('\n'), lack ? 'ja' : 'nej', ...words, String(codebook.version)]
		];
	});
	return csv([columns, ...rows]).bytes;
}

/** The themes of a CSV; null without a column of names. @throws Refused when it is no table. */
export function readCodebookCsv(text: string): ImportedTheme[] | null {
	const { header, rows } = readCsv(new TextEncoder().encode(text), () => undefined);
	if (!header.includes('name-sv')) return null;
	const own = isOwnExport(header);
	return rows.map(({ cells }) => {
		const cell = (column: string): string | undefined => {
			const found = cells[header.indexOf(column)];
			return own && found !== undefined ? asWritten(found) : found;
		};
		const theme: ImportedTheme = { names: { sv: (cell('name-sv') ?? '').trim() } };
		const [id, fi, en] = [cell('id'), cell('name-fi'), cell('name-en')];
		if (id) theme.id = id;
		if (fi !== undefined) theme.names.fi = fi;
		if (en !== undefined) theme.names.en = en;
		const [include, exclude] = [cell('include'), cell('exclude')];
		if (include !== undefined) theme.include = include;
		if (exclude !== undefined) theme.exclude = exclude;
		const examples = cell('examples');
		if (examples !== undefined) theme.examples = examples.split('\n');
		const lack = cell('lack');
		if (lack) theme.lack = /^(ja|yes|1|x)$/i.test(lack.trim());
		theme.own = {};
		for (const lexicon of ['sv', 'fi', 'en'] as const) {
			const words = cell(`words-${lexicon}`);
			if (words !== undefined) theme.own[lexicon] = entriesIn(words);
		}
		return theme;
	});
}
