import { hasOther, type Question, type Questionnaire } from '#lib/survey/questionnaire.ts';

/** Where a column of the file goes, as the form says it: `q:problems`, `other:when-unsafe`. */
export type ColumnTarget = 'ignore' | 'language' | 'date' | `q:${string}` | `other:${string}`;

/** Every place a column can go in this questionnaire. */
export function targetsOf({ questions }: Questionnaire): ColumnTarget[] {
	return [
		'ignore',
		...questions.flatMap((question): ColumnTarget[] => {
			if (question.kind === 'info') return [];
			const own: ColumnTarget = `q:${question.id}`;
			return hasOther(question) ? [own, `other:${question.id}`] : [own];
		}),
		'language',
		'date'
	];
}

export function questionOf(
	{ questions }: Questionnaire,
	target: ColumnTarget
): Exclude<Question, { kind: 'info' }> | null {
	if (!target.startsWith('q:')) return null;
	const found = questions.find(({ id }) => `q:${id}` === target);
	return !found || found.kind === 'info' ? null : found;
}

export type MappingProblem = 'no-answers' | { twice: ColumnTarget };

/**
 * Whether the columns can be read so: at least one goes to a question, and no two to the same place.
 *
 * @returns null when they can
 */
export function checkMapping(
	questionnaire: Questionnaire,
	targets: readonly ColumnTarget[]
): MappingProblem | null {
	const used = targets.filter((target) => target !== 'ignore');
	const twice = used.find((target, at) => used.indexOf(target) !== at);
	if (twice) return { twice };
	const background = ['area', 'age', 'gender'];
	const answers = used.map((target) => questionOf(questionnaire, target));
	return answers.some((question) => question && !background.includes(question.kind))
		? null
		: 'no-answers';
}
