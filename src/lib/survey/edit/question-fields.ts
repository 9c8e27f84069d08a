import type { Fields } from '../check-answers.ts';
import {
	hasOptions,
	type Asks,
	type Condition,
	type Option,
	type Question,
	type Texts
} from '../questionnaire.ts';
import { isEmpty, withWritten, type Language } from './languages.ts';
import { optionIds, possibleGrounds } from './mend-conditions.ts';
import { newOptionId } from './new-id.ts';

/** Most characters in each text. */
export const longest = { label: 300, hint: 1000, option: 200, title: 200, lead: 1000 } as const;

/** Most options a question can have: more is a list nobody reads. */
export const mostOptions = 60;

export type FieldProblem = { field: string; reason: 'too-long' | 'no-answer-chosen' };

/** What a form for one question can say, read together with the question as it was. */
export type Reading = {
	before: Question;
	/** The questionnaire's questions, for conditions. */
	questions: readonly Question[];
	languages: readonly Language[];
	/** Whether answers are kept under this question: then its kind stays. */
	answered: boolean;
};

/**
 * The question as the form says it. A new option has the id `''` until `nameOptions` gives it one;
 * an id that the question does not have is taken for a new option, whoever sent it.
 */
export function questionFromFields(
	reading: Reading,
	fields: Fields
): { question: Question; problems: FieldProblem[] } {
	const { before, languages } = reading;
	const problems: FieldProblem[] = [];
	const label = textsFrom(fields, 'label', before.label, languages, problems);
	const hint = textsFrom(fields, 'hint', before.hint, languages, problems);
	const showIf = conditionFrom(reading, fields, problems);
	// What is undefined is not kept: JSON leaves it out.
	const common = {
		...before,
		label,
		hint: isEmpty(hint) ? undefined : hint,
		required: before.kind !== 'info' && fields.has('required'),
		showIf
	};
	return { question: ofKind(reading, common, fields, problems), problems };
}

function ofKind(
	{ languages, answered }: Reading,
	common: Question,
	fields: Fields,
	problems: FieldProblem[]
): Question {
	if (common.kind === 'text') return { ...common, asks: asksFrom(fields) };
	if (!hasOptions(common)) return common;
	const options = optionsFrom(fields, common.options, languages, problems);
	if (common.kind === 'area' || common.kind === 'age' || common.kind === 'gender')
		return { ...common, options };
	const { id, label, hint, required, showIf } = common;
	const kind = answered ? common.kind : choiceKind(fields.get('kind')?.[0] ?? common.kind);
	const plain = { id, label, hint, required, showIf, options };
	if (kind === 'scale') return { ...plain, kind };
	return { ...plain, kind, other: fields.has('other') || undefined };
}

const choiceKind = (kind: string): 'single' | 'multiple' | 'scale' =>
	kind === 'multiple' || kind === 'scale' ? kind : 'single';

function asksFrom(fields: Fields): Asks | null {
	const asks = fields.get('asks')?.[0];
	return asks === 'problems' || asks === 'wishes' || asks === 'unsafe-places' ? asks : null;
}

/** The rows of options in the form's order. */
function optionsFrom(
	fields: Fields,
	before: readonly Option[],
	languages: readonly Language[],
	problems: FieldProblem[]
): Option[] {
	const options: Option[] = [];
	for (let row = 0; row < mostOptions && fields.has(`option.${row}`); row += 1) {
		const sent = fields.get(`option.${row}`)?.[0] ?? '';
		const taken = options.some(({ id }) => id === sent);
		const known = taken ? undefined : before.find(({ id }) => id === sent);
		const label = textsFrom(fields, `option.${row}`, known?.label, languages, problems);
		options.push({ id: known?.id ?? '', label });
	}
	return options;
}

/** Each new option with an id no option of the question has had; new rows left empty are dropped. */
export function nameOptions(question: Question, ever: readonly Question[]): Question {
	if (!hasOptions(question)) return question;
	const taken = new Set(
		[question, ...ever.filter(({ id }) => id === question.id)]
			.filter(hasOptions)
			.flatMap((each) => optionIds(each))
	);
	const options: Option[] = [];
	for (const option of question.options) {
		if (option.id !== '') options.push(option);
		else if (!isEmpty(option.label)) {
			const id = newOptionId(question.kind, option.label.sv, taken);
			taken.add(id);
			options.push({ ...option, id });
		}
	}
	return { ...question, options };
}

/** `add`, `up 2`, `down 2`, `remove 2`: what a button beside the options does to them. */
export function reshape(question: Question, order: string): Question {
	if (!hasOptions(question)) return question;
	const [what, row] = order.split(' ');
	const at = Number(row);
	const { options } = question;
	if (what === 'add' && options.length < mostOptions)
		return { ...question, options: [...options, { id: '', label: { sv: '' } }] };
	const option = options[at];
	if (!option) return question;
	const without = options.toSpliced(at, 1);
	if (what === 'remove') return { ...question, options: without };
	const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : at;
	if (to < 0) return question;
	return { ...question, options: without.toSpliced(to, 0, option) };
}

/** `ground`: the question whose answer decides; `when.ID`: the answers that let this one be asked. */
function conditionFrom(
	{ before, questions }: Reading,
	fields: Fields,
	problems: FieldProblem[]
): Condition | undefined {
	const asked = fields.get('ground')?.[0] ?? '';
	const ground = possibleGrounds(questions, before.id).find(({ id }) => id === asked);
	if (!ground) return undefined;
	const sent = fields.get(`when.${ground.id}`) ?? [];
	const options = optionIds(ground).filter((id) => sent.includes(id));
	if (options.length === 0)
		problems.push({ field: `when.${ground.id}`, reason: 'no-answer-chosen' });
	return { questionId: ground.id, options };
}

/** `label.sv`, `label.fi` …, tidied: no line breaks but in hints, no blank ends. */
export function textsFrom(
	fields: Fields,
	name: string,
	before: Texts | undefined,
	languages: readonly Language[],
	problems: FieldProblem[]
): Texts {
	const part = name.startsWith('option') ? 'option' : name;
	const most = part in longest ? longest[part as keyof typeof longest] : longest.label;
	const written = new Map<Language, string>();
	for (const language of languages) {
		const sent = fields.get(`${name}.${language}`)?.[0];
		if (sent === undefined) continue;
		const text = tidy(sent, part === 'hint');
		if (text.length > most) problems.push({ field: `${name}.${language}`, reason: 'too-long' });
		written.set(language, text);
	}
	return withWritten(before, written);
}

function tidy(text: string, keepLines: boolean): string {
	const plain = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n');
	const lines = keepLines ? plain : plain.replace(/\s+/g, ' ');
	return lines.replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? '\n' : ' ')).trim();
}
