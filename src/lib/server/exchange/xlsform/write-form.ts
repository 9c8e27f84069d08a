import {
	hasOptions,
	hasOther,
	type Question,
	type Questionnaire,
	type Texts
} from '#lib/survey/questionnaire.ts';
import type { Sheet } from '../table.ts';
import { relevantOf } from './conditions.ts';
import { languageNames, textLanguages } from './languages.ts';

/** Our own columns, which other tools pass over: what XLSForm has no word for. */
export const own = {
	kind: 'medborgarlofte::kind',
	asks: 'medborgarlofte::asks',
	title: 'medborgarlofte::title',
	lead: 'medborgarlofte::lead',
	locales: 'medborgarlofte::locales',
	minutes: 'medborgarlofte::minutes',
	challenge: 'medborgarlofte::challenge'
} as const;

/**
 * A questionnaire as the three sheets of an XLSForm (https://xlsform.org). Reading them back with
 * `readForm` gives the same questionnaire.
 */
export function writeForm(
	{ title, lead, locales, minutes, challenge, questions }: Questionnaire,
	form: { id: string; version: number }
): Sheet[] {
	const labels = textLanguages.map((language) => `label::${languageNames[language]}`);
	const hints = textLanguages.map((language) => `hint::${languageNames[language]}`);
	const ofSettings = (column: string) =>
		textLanguages.map((language) => `${column}::${languageNames[language]}`);
	return [
		{
			name: 'survey',
			rows: [
				['type', 'name', ...labels, ...hints, 'required', 'relevant', own.kind, own.asks],
				...questions.map((question) => [
					typeOf(question),
					question.id,
					...inAll(question.label),
					...inAll(question.hint),
					question.required ? 'yes' : 'no',
					question.showIf ? relevantOf(question.showIf) : '',
					question.kind,
					question.kind === 'text' ? (question.asks ?? 'nothing') : ''
				])
			]
		},
		{
			name: 'choices',
			rows: [
				['list_name', 'name', ...labels],
				...questions
					.filter(hasOptions)
					.flatMap(({ id: list, options }) =>
						options.map(({ id, label }) => [list, id, ...inAll(label)])
					)
			]
		},
		{
			name: 'settings',
			rows: [
				[
					'form_title',
					'form_id',
					'version',
					'default_language',
					...ofSettings(own.title),
					...ofSettings(own.lead),
					own.locales,
					own.minutes,
					own.challenge
				],
				[
					title.sv,
					form.id,
					String(form.version),
					languageNames.sv,
					...inAll(title),
					...inAll(lead),
					locales.join(' '),
					String(minutes),
					challenge === undefined ? '' : challenge ? 'yes' : 'no'
				]
			]
		}
	];
}

/** Our scale, area, age band and gender are to other tools a choice of one. */
function typeOf(question: Question): string {
	if (question.kind === 'text') return 'text';
	if (question.kind === 'info') return 'note';
	const select = question.kind === 'multiple' ? 'select_multiple' : 'select_one';
	return `${select} ${question.id}${hasOther(question) ? ' or_other' : ''}`;
}

function inAll(texts: Texts | undefined): string[] {
	return textLanguages.map((language) => texts?.[language] ?? '');
}
