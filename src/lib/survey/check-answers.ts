import { isShown } from './conditions.ts';
import {
	hasOther,
	noAnswer,
	otherField,
	otherOption,
	type Asks,
	type ChoiceQuestion,
	type Question,
	type Questionnaire
} from './questionnaire.ts';

/** Most characters in a free text. Two full pages: nobody's report is cut, and nobody fills the disk. */
export const longestText = 5000;

/** Most characters beside «Annat». */
export const longestOther = 500;

/** What a form sent: each field's values in the order they came. A map, so that no name is special. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** One answer as it is kept. What was not answered is not there. */
export type GivenAnswer = {
	questionId: string;
	asks: Asks | null;
	text: string | null;
	options: string[] | null;
	otherText: string | null;
};

export type Background = { area: string | null; age: string | null; gender: string | null };

export type Problem = {
	questionId: string;
	reason: 'missing' | 'too-long' | 'not-an-option' | 'nothing-answered';
};

export type Checked =
	{ ok: true; answers: GivenAnswer[]; background: Background } | { ok: false; problems: Problem[] };

/**
 * Reads a sent form: answers to keep, or every problem to put right. Never throws, whatever was sent.
 *
 * Fields of no question are left unread. Only background is not an answer: a form that says nothing
 * but where somebody lives is sent back. A question that its condition hides need not be answered;
 * whoever answered it all the same (without script every question is there) has their answer kept.
 */
export function checkAnswers(questionnaire: Questionnaire, fields: Fields): Checked {
	const answers: GivenAnswer[] = [];
	const background: Background = { area: null, age: null, gender: null };
	const problems: Problem[] = [];

	for (const question of questionnaire.questions) {
		if (question.kind === 'info') continue;
		const read = readQuestion(question, fields);
		if (read === 'nothing') {
			const isAsked = question.required && isShown(questionnaire, question, fields);
			if (isAsked) problems.push({ questionId: question.id, reason: 'missing' });
		} else if ('reason' in read) {
			problems.push({ questionId: question.id, reason: read.reason });
		} else if (question.kind === 'area' || question.kind === 'age' || question.kind === 'gender') {
			background[question.kind] = chosenGroup(read);
		} else {
			answers.push(read);
		}
	}

	const first = questionnaire.questions.find(({ kind }) => kind !== 'info');
	if (answers.length === 0 && problems.length === 0 && first) {
		problems.push({ questionId: first.id, reason: 'nothing-answered' });
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, answers, background };
}

/** What somebody wrote in this form's own fields, to show again: nothing is lost on the way back. */
export function writtenIn(
	questionnaire: Questionnaire,
	fields: Fields
): Record<string, readonly string[]> {
	const written: Record<string, readonly string[]> = {};
	for (const { id } of questionnaire.questions) {
		written[id] = fields.get(id) ?? [];
		written[otherField(id)] = fields.get(otherField(id)) ?? [];
	}
	return written;
}

type Read = GivenAnswer | 'nothing' | { reason: 'too-long' | 'not-an-option' };

function readQuestion(question: Exclude<Question, { kind: 'info' }>, fields: Fields): Read {
	const values = fields.get(question.id) ?? [];
	if (question.kind === 'text') return readText(question.id, question.asks, values);
	return readChoice(question, values, fields);
}

function readText(questionId: string, asks: Asks | null, values: readonly string[]): Read {
	const text = tidy(values.join('\n'));
	if (text === '') return 'nothing';
	if (text.length > longestText) return { reason: 'too-long' };
	return { questionId, asks, text, options: null, otherText: null };
}

function readChoice(question: ChoiceQuestion, values: readonly string[], fields: Fields): Read {
	const chosen = new Set(values.filter((value) => value !== ''));
	const known = question.options.map(({ id }) => id);
	const other = hasOther(question);
	if (other) known.push(otherOption);
	if ([...chosen].some((value) => !known.includes(value))) return { reason: 'not-an-option' };

	const written = other ? tidy((fields.get(otherField(question.id)) ?? []).join('\n')) : '';
	if (written.length > longestOther) return { reason: 'too-long' };
	// Whoever writes beside «Annat» means it, ticked or not; a single answer's tick outweighs it.
	if (written !== '' && (question.kind === 'multiple' || chosen.size === 0))
		chosen.add(otherOption);
	if (chosen.size === 0) return 'nothing';
	if (question.kind !== 'multiple' && chosen.size > 1) return { reason: 'not-an-option' };
	return {
		questionId: question.id,
		asks: null,
		text: null,
		options: known.filter((id) => chosen.has(id)),
		otherText: written === '' ? null : written
	};
}

function chosenGroup(answer: GivenAnswer): string | null {
	const option = answer.options?.[0] ?? null;
	return option === noAnswer ? null : option;
}

/**
 * The text as it is kept; evidence spans count from here. A browser sends line ends as CRLF and
 * counts them as one against maxlength; Apple's keyboards send å as two signs (NFC makes it one).
 */
function tidy(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? '\n' : ' '))
		.trim();
}
