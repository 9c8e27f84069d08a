import { otherField, type Question, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { targetsOf, type ColumnTarget } from './column-target.ts';
import { plain } from './plain.ts';

/** What people call the columns that are no question, and those that every survey has. */
const usual: readonly { target: string; names: readonly string[] }[] = [
	{
		target: 'date',
		names: [
			'datum',
			'dag',
			'date',
			'day',
			'tidstämpel',
			'timestamp',
			'päivä',
			'päivämäärä',
			'aikaleima',
			'inkommen',
			'inkom',
			'svarsdatum',
			'skickat',
			'sluttid',
			'completion time',
			'end'
		]
	},
	{ target: 'language', names: ['språk', 'language', 'lang', 'kieli'] },
	{
		target: 'area',
		names: ['område', 'bostadsområde', 'ort', 'area', 'alue', 'asuinalue', 'bor', 'stadsdel']
	},
	{ target: 'age', names: ['ålder', 'åldersgrupp', 'age', 'age group', 'ikä', 'ikäryhmä'] },
	{ target: 'gender', names: ['kön', 'gender', 'sex', 'sukupuoli'] }
];

/** A first proposal: by the question's id, its text in any language, or what people usually write. */
export function guessColumns(
	header: readonly string[],
	questionnaire: Questionnaire
): ColumnTarget[] {
	const free = new Set(targetsOf(questionnaire));
	return header.map((cell) => {
		const target = [...free].find((each) => namesOf(questionnaire, each).includes(plain(cell)));
		if (target === undefined || target === 'ignore' || cell.trim() === '') return 'ignore';
		free.delete(target);
		return target;
	});
}

function namesOf({ questions }: Questionnaire, target: ColumnTarget): string[] {
	if (target.startsWith('other:')) {
		const id = target.slice('other:'.length);
		return [plain(otherField(id)), plain(`${id}-annat`), plain(`${id} other`)];
	}
	const question = questions.find(({ id }) => `q:${id}` === target);
	if (!question) return namesFor(target);
	return [
		plain(question.id),
		...Object.values(question.label).map(plain),
		...namesFor(question.kind),
		...asksNames(question)
	];
}

function namesFor(target: string): string[] {
	return [...(usual.find((each) => each.target === target)?.names ?? [])];
}

function asksNames(question: Question): string[] {
	if (question.kind !== 'text' || question.asks === null) return [];
	const names = {
		problems: ['problem', 'problems', 'text', 'svar', 'fritext', 'ongelmat'],
		wishes: ['önskemål', 'wishes', 'förslag', 'toiveet'],
		'unsafe-places': ['otrygga platser', 'unsafe places', 'platser', 'turvattomat paikat']
	};
	return names[question.asks];
}
