import type { Question, Questionnaire } from '../questionnaire.ts';
import { mendConditions, type Broken } from './mend-conditions.ts';
import { isSame } from './same.ts';

/** What takes an edit of the list back, also when others have edited the list in between. */
export type Undo = {
	/** The question that was moved or removed, and the place it had. */
	questionId: string;
	at: number;
	/** Itself, when it was removed. */
	removed: Question | null;
	/** Conditions that could not stand, on this question or on others. */
	broken: Broken[];
};

export type Rearranged = { questionnaire: Questionnaire; broken: Broken[]; undo: Undo };

/** Moves a question one place up or down. Null when it is not there or at the end already. */
export function move(
	questionnaire: Questionnaire,
	questionId: string,
	by: -1 | 1
): Rearranged | null {
	const { questions } = questionnaire;
	const at = questions.findIndex(({ id }) => id === questionId);
	const moved = questions[at];
	const to = at + by;
	if (!moved || to < 0 || to >= questions.length) return null;
	const order = questions.toSpliced(at, 1).toSpliced(to, 0, moved);
	return rearranged(questionnaire, order, { questionId, at, removed: null });
}

/** Takes a question out. Null when it is not there. */
export function remove(questionnaire: Questionnaire, questionId: string): Rearranged | null {
	const { questions } = questionnaire;
	const at = questions.findIndex(({ id }) => id === questionId);
	const removed = questions[at];
	if (!removed) return null;
	const order = questions.toSpliced(at, 1);
	return rearranged(questionnaire, order, { questionId, at, removed });
}

/** Only one question of each background kind is kept with a response: they are not copied. */
export function mayCopy({ kind }: Question): boolean {
	return kind !== 'area' && kind !== 'age' && kind !== 'gender';
}

/** Puts a copy right after a question, under an id of its own. Null when it may not be copied. */
export function copy(
	questionnaire: Questionnaire,
	questionId: string,
	newId: string
): Questionnaire | null {
	const { questions } = questionnaire;
	const at = questions.findIndex(({ id }) => id === questionId);
	const original = questions[at];
	if (!original || !mayCopy(original) || questions.some(({ id }) => id === newId)) return null;
	const copied = { ...structuredClone(original), id: newId };
	return { ...questionnaire, questions: questions.toSpliced(at + 1, 0, copied) };
}

/** Puts a new question in at a place; 0 is first. */
export function insert(
	questionnaire: Questionnaire,
	question: Question,
	at: number
): Questionnaire {
	return { ...questionnaire, questions: questionnaire.questions.toSpliced(at, 0, question) };
}

/**
 * Takes an edit of the list back: the question is where it was, and the conditions that could not
 * stand stand again, unless somebody has given those questions another since.
 *
 * Null when there is nothing to take back: a removed question is there again, a moved one is gone.
 */
export function takeBack(questionnaire: Questionnaire, undo: Undo): Questionnaire | null {
	const { questions } = questionnaire;
	const present = questions.find(({ id }) => id === undo.questionId);
	if (undo.removed ? present !== undefined : present === undefined) return null;
	const question = undo.removed ?? present;
	if (!question || question.id !== undo.questionId) return null;
	const order = questions
		.filter(({ id }) => id !== undo.questionId)
		.toSpliced(undo.at, 0, question)
		.map((each) => withConditionBack(each, undo.broken));
	return { ...questionnaire, questions: mendConditions(order).questions };
}

function withConditionBack(question: Question, broken: readonly Broken[]): Question {
	const lost = broken.find(({ questionId }) => questionId === question.id);
	if (!lost || !isSame(question.showIf ?? null, lost.now)) return question;
	return { ...question, showIf: lost.was };
}

function rearranged(
	questionnaire: Questionnaire,
	order: readonly Question[],
	undo: Omit<Undo, 'broken'>
): Rearranged {
	const { questions, broken } = mendConditions(order);
	return { questionnaire: { ...questionnaire, questions }, broken, undo: { ...undo, broken } };
}
