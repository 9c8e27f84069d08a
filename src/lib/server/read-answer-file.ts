import { parse } from 'csv-parse/sync';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Lang } from '#lib/text/language.ts';

/** One answer from a file. A line is a person, unless `respondent` says that lines belong together. */
export type FileAnswer = {
	text: string;
	stream: Stream;
	question: Asks | undefined;
	lang: Lang | undefined;
	area: string | null;
	age: string | null;
	gender: string | null;
	respondent: string;
};

export type LineProblem = { line: number; problem: string };

export type ReadFile = { answers: FileAnswer[]; problems: LineProblem[] };

/** The names a source may have, in our own exports and in others'. */
const streamsByName: Record<string, Stream> = {
	survey: 'survey',
	'citizen-survey': 'survey',
	enkät: 'survey',
	meeting: 'meeting',
	'citizen-dialogue': 'meeting',
	medborgardialog: 'meeting',
	staff: 'staff',
	'staff-dialogue': 'staff',
	medarbetardialog: 'staff'
};
const questions: readonly Asks[] = ['problems', 'wishes', 'unsafe-places'];
const langs: readonly Lang[] = ['sv', 'fi', 'fit', 'en'];

/**
 * Reads a file of answers: JSON lines, or CSV with comma, semicolon or tab and with or without a
 * byte order mark. Never throws for what is in the file: a line that cannot be read is told with its
 * number, and the rest is read.
 *
 * @param name the file's name: `.jsonl` or `.csv` says which
 */
export function readAnswerFile(name: string, content: string): ReadFile {
	const text = content.replace(/^\uFEFF/, '');
	return /\.csv$/i.test(name) ? readCsv(text) : readJsonLines(text);
}

function readJsonLines(text: string): ReadFile {
	const read: ReadFile = { answers: [], problems: [] };
	text.split(/\r?\n/).forEach((line, index) => {
		if (line.trim() === '') return;
		try {
			keep(read, index + 1, JSON.parse(line));
		} catch {
			read.problems.push({ line: index + 1, problem: 'is not JSON' });
		}
	});
	return read;
}

function readCsv(text: string): ReadFile {
	const read: ReadFile = { answers: [], problems: [] };
	const header = text.slice(0, text.search(/\r?\n|$/));
	const delimiter = [';', '\t', ','].find((sign) => header.includes(sign)) ?? ',';
	let columns: string[] | null = null;
	const rows = parse(text, {
		delimiter,
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_error: true,
		on_skip: (error) => {
			read.problems.push({
				line: Number(error?.lines ?? 0),
				problem: 'has quotes that do not match'
			});
			return undefined;
		}
	}) as unknown as { record: string[]; info: { lines: number } }[];
	for (const { record, info } of rows) {
		if (!columns) {
			columns = record.map((column) => column.trim().toLowerCase());
			if (columns.includes('text')) continue;
			read.problems.push({ line: 1, problem: 'has no column named text' });
			return read;
		}
		if (record.length !== columns.length) {
			const problem = `has ${record.length} fields, the first line has ${columns.length}`;
			read.problems.push({ line: info.lines, problem });
			continue;
		}
		keep(read, info.lines, Object.fromEntries(columns.map((key, at) => [key, record[at]])));
	}
	return read;
}

function keep(read: ReadFile, line: number, row: unknown): void {
	const answer = answerFrom(row, line);
	if (typeof answer === 'string') read.problems.push({ line, problem: answer });
	else read.answers.push(answer);
}

/** The answer, or what is wrong with it. */
function answerFrom(row: unknown, line: number): FileAnswer | string {
	if (typeof row !== 'object' || row === null) return 'is not an object';
	const value = (key: string): unknown => (row as Record<string, unknown>)[key];
	const said = (key: string): string | null => {
		const given = value(key);
		return typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
	};
	const text = value('text');
	if (typeof text !== 'string') return 'has no text';
	const source = said('source') ?? 'survey';
	const stream = streamsByName[source.toLowerCase()];
	if (!stream) return `has an unknown source: ${source}`;
	const asked = said('question');
	const question = questions.find((each) => each === asked);
	if (asked && !question) return `has an unknown question: ${asked}`;
	const wished = said('lang');
	const lang = langs.find((each) => each === wished);
	if (wished && !lang) return `has an unknown lang: ${wished}`;
	return {
		text,
		stream,
		question,
		lang,
		area: said('area'),
		// Notes and staff have neither, in a file as on the site.
		age: stream === 'survey' ? said('age') : null,
		gender: stream === 'survey' ? said('gender') : null,
		respondent: said('respondent') ?? `line ${line}`
	};
}
