import type { PartnershipSettings } from '../partnership-settings.ts';
import { noAnswer, type Option, type Question, type QuestionKind } from '../questionnaire.ts';
import { ageQuestion, genderQuestion } from '../templates/background.ts';

/** The kinds in the order they are offered. */
export const kinds: readonly QuestionKind[] = [
	'text',
	'single',
	'multiple',
	'scale',
	'info',
	'area',
	'age',
	'gender'
];

const ratherNot: Option | undefined = genderQuestion.options.find(({ id }) => id === noAnswer);

/**
 * A new question to fill in. Background questions come filled in with the partnership's own areas
 * and age bands, or the usual ones.
 */
export function blankQuestion(
	kind: QuestionKind,
	id: string,
	{ areas = [], ages = [] }: Pick<Partial<PartnershipSettings>, 'areas' | 'ages'>
): Question {
	const blank = { id, label: { sv: '' }, required: false };
	switch (kind) {
		case 'text':
			return { ...blank, kind, asks: 'problems' };
		case 'info':
			return { ...blank, kind };
		case 'age': {
			if (ages.length === 0) return { ...ageQuestion, id };
			return { ...ageQuestion, id, options: [...ages.map(ageOption), ...rest()] };
		}
		case 'gender':
			return { ...genderQuestion, id };
		case 'area':
			return {
				...{ ...blank, kind, required: true },
				label: {
					sv: 'Var i kommunen bor du?',
					fi: 'Missä päin kuntaa asut?',
					en: 'Where in the municipality do you live?'
				},
				options: [...areas, ...rest()]
			};
		default:
			return { ...blank, kind, options: [] };
	}
}

/** As the usual bands are written; those keep the wording they have in the template. */
function ageOption({ id, from, to }: PartnershipSettings['ages'][number]): Option {
	const usual = ageQuestion.options.find((option) => option.id === id);
	if (usual) return usual;
	if (to === null)
		return {
			id,
			label: {
				sv: `${from} år eller äldre`,
				fi: `${from} vuotta tai vanhempi`,
				en: `${from} or older`
			}
		};
	return { id, label: { sv: `${from}–${to} år`, fi: `${from}–${to} vuotta`, en: `${from}–${to}` } };
}

const rest = (): Option[] => (ratherNot ? [ratherNot] : []);
