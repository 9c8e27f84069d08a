import {
	noAnswer,
	otherOption,
	type Question,
	type QuestionKind,
	type Questionnaire
} from '../questionnaire.ts';

/**
 * Every question a survey has had, in every version. An id is never used again for something else:
 * the answers kept under it would then be read as answers to the new question.
 */
export function questionsEver(versions: readonly Questionnaire[]): Question[] {
	return versions.flatMap(({ questions }) => questions);
}

/**
 * An id for a new question: `area`, `age` and `gender` for those, since reports know them by it;
 * else the first free `q-1`, `q-2` …
 */
export function newQuestionId(kind: QuestionKind, ever: readonly Question[]): string {
	const isBackground = kind === 'area' || kind === 'age' || kind === 'gender';
	if (isBackground && ever.every((question) => question.id !== kind || question.kind === kind))
		return kind;
	return firstFree('q', new Set(ever.map(({ id }) => id)));
}

/** An id for a new option. An area is known by its name, so that counts read as they are. */
export function newOptionId(kind: QuestionKind, label: string, taken: ReadonlySet<string>): string {
	if (kind === 'area' && label !== '' && !taken.has(label)) return label;
	return firstFree('o', new Set([...taken, noAnswer, otherOption]));
}

function firstFree(letter: string, taken: ReadonlySet<string>): string {
	let number = 1;
	while (taken.has(`${letter}-${number}`)) number += 1;
	return `${letter}-${number}`;
}
