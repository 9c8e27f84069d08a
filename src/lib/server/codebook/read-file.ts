import { decodeText } from '../exchange/decode-text.ts';
import { Refused } from '../exchange/refusal.ts';
import { readCodebookCsv } from './codebook-csv.ts';
import { type ImportedTheme, mostThemes } from './imported-theme.ts';
import { readQdc } from './qdc.ts';

/** Bytes, or signs of text, of a codebook's file. */
export const largest = 1024 * 1024;

export type FileProblem = 'no-file' | 'too-big' | 'not-readable' | 'no-themes' | 'too-many';

/** The text of the file that a form brings, or of the one that was shown before. */
export async function textIn(form: FormData): Promise<{ text: string } | { problem: FileProblem }> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) {
		const text = form.get('content');
		if (typeof text !== 'string' || text === '') return { problem: 'no-file' };
		return text.length > largest ? { problem: 'too-big' } : { text: lines(text) };
	}
	if (file.size > largest) return { problem: 'too-big' };
	try {
		const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
		return { text: lines(text) };
	} catch (refused) {
		if (refused instanceof Refused) return { problem: 'not-readable' };
		throw refused;
	}
}

/** The themes a text tells of: a .qdc begins with a bracket, all else is a table. */
export function themesIn(text: string): { themes: ImportedTheme[] } | { problem: FileProblem } {
	try {
		const themes = text.trimStart().startsWith('<') ? readQdc(text) : readCodebookCsv(text);
		if (!themes) return { problem: 'not-readable' };
		if (themes.length === 0) return { problem: 'no-themes' };
		return themes.length > mostThemes ? { problem: 'too-many' } : { themes };
	} catch (refused) {
		if (refused instanceof Refused) return { problem: 'not-readable' };
		throw refused;
	}
}

/** A browser sends a text back with other line ends than it got. */
const lines = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
