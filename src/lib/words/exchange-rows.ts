import type { CellProblem } from '#lib/server/exchange/answers/check-row.ts';
import type { WrongRow } from '#lib/server/exchange/answers/check-table.ts';
import type { ColumnTarget } from '#lib/server/exchange/answers/column-target.ts';
import type { Form } from '#lib/server/exchange/table.ts';
import { longestText } from '#lib/survey/check-answers.ts';
import { textIn, type Locale, type Question } from '#lib/survey/questionnaire.ts';
import { m } from './compiled/messages.js';

/** What is wrong in a row, cell by cell. A long cell is shown by its beginning. */
export function rowWords(header: readonly string[], { cells, problems }: WrongRow): string[] {
	return problems.map(({ column, reason }) => {
		const at = column ?? 0;
		const cell = cells[at] ?? '';
		return sentences[reason]({
			// «Kön?: …» reads badly.
			column: header[at]?.replace(/[?:.\s]+$/, '') || m.exchange_import_column_bare({ n: at + 1 }),
			cell: cell.length > 60 ? `${cell.slice(0, 60)} …` : cell
		});
	});
}

type Words = (words: { column: string; cell: string }) => string;

const sentences: Record<CellProblem['reason'], Words> = {
	'not-an-option': m.exchange_problem_option,
	'too-long': ({ column }) => m.exchange_problem_long({ column, most: longestText }),
	'bad-date': m.exchange_problem_date,
	'unclear-date': m.exchange_problem_date_unclear,
	'future-date': m.exchange_problem_date_future,
	'unknown-language': m.exchange_problem_language,
	'nothing-answered': () => m.exchange_problem_nothing()
};

/** Where a column can go. */
export function targetWords(
	target: ColumnTarget,
	questions: readonly Question[],
	locale: Locale
): string {
	if (target === 'ignore') return m.exchange_target_ignore();
	if (target === 'language') return m.exchange_target_language();
	if (target === 'date') return m.exchange_target_date();
	const id = target.slice(target.indexOf(':') + 1);
	const question = questions.find((each) => each.id === id);
	const label = question ? textIn(question.label, locale) : id;
	return target.startsWith('other:') ? m.exchange_target_other({ question: label }) : label;
}

export function encodingWords(form: Extract<Form, { kind: 'csv' }>): string {
	if (form.encoding === 'utf-8') return m.exchange_encoding_utf8();
	if (form.encoding === 'utf-8-bom') return m.exchange_encoding_utf8_bom();
	if (form.encoding === 'windows-1252') return m.exchange_encoding_windows();
	return m.exchange_encoding_utf16();
}

export function delimiterWords(form: Extract<Form, { kind: 'csv' }>): string {
	return {
		',': m.exchange_delimiter_comma,
		';': m.exchange_delimiter_semicolon,
		'\t': m.exchange_delimiter_tab,
		'|': m.exchange_delimiter_pipe
	}[form.delimiter]();
}
