import type { Codebook } from '#lib/coding/codebook.ts';
import {
	hasOptions,
	hasOther,
	otherField,
	otherOption,
	type Texts
} from '#lib/survey/questionnaire.ts';
import type { Sheet } from '../table.ts';
import type { ExportVersion } from './response-table.ts';

/** Headers of the codebook: column names for machines, the same in every language. */
const header = [
	'column',
	'version',
	'kind',
	'asks',
	'required',
	'shown-if',
	'label-sv',
	'label-fi',
	'label-en',
	'label-fit',
	'option',
	'option-sv',
	'option-fi',
	'option-en',
	'option-fit'
];

/**
 * What every column and every option stands for: a row for each question and version, one more for
 * each of its options, and a row for each theme.
 */
export function codebookSheet(versions: readonly ExportVersion[], codebook: Codebook): Sheet {
	const questions = versions.flatMap(({ number, questionnaire }) =>
		questionnaire.questions.flatMap((question) => {
			if (question.kind === 'info') return [];
			const isBackground = ['area', 'age', 'gender'].includes(question.kind);
			const column = isBackground ? question.kind : question.id;
			const condition = question.showIf
				? `${question.showIf.questionId}: ${question.showIf.options.join('; ')}`
				: '';
			const asked = [
				column,
				String(number),
				question.kind,
				question.kind === 'text' ? (question.asks ?? '') : '',
				question.required ? 'yes' : 'no',
				condition,
				...inAll(question.label)
			];
			const options = hasOptions(question) ? question.options : [];
			const rows = [
				[...asked, ...none],
				...options.map(({ id, label }) => [...asked, id, ...inAll(label)])
			];
			if (!hasOther(question)) return rows;
			const other = { sv: 'Annat', fi: 'Muu', en: 'Other' };
			return [
				...rows,
				[...asked, otherOption, ...inAll(other)],
				[otherField(question.id), ...asked.slice(1), ...none]
			];
		})
	);
	const themes = codebook.themes.map(({ id, names }) => [
		...['themes', '', 'theme', '', '', ''],
		...['', '', '', ''],
		id,
		...inAll(names)
	]);
	return { name: 'Kodbok', rows: [header, ...questions, ...themes] };
}

const none = ['', '', '', '', ''];

function inAll({ sv, fi, en, fit }: Texts): string[] {
	return [sv, fi ?? '', en ?? '', fit ?? ''];
}
