import { checkAnswers, type Background, type GivenAnswer } from '#lib/survey/check-answers.ts';
import {
	hasOptions,
	otherField,
	type Locale,
	type Questionnaire
} from '#lib/survey/questionnaire.ts';
import { questionOf, type ColumnTarget } from './column-target.ts';
import { matchOptions } from './match-options.ts';
import { plain } from './plain.ts';
import { readDay, type DayOrder } from './read-day.ts';

/** One person's answers, read from a row and ready to be kept. */
export type ReadyRow = {
	row: number;
	locale: Locale;
	receivedOn: string;
	answers: GivenAnswer[];
	background: Background;
};

export type CellProblem = {
	/** Null when it is the row as a whole. */
	column: number | null;
	reason:
		| 'not-an-option'
		| 'too-long'
		| 'bad-date'
		| 'unclear-date'
		| 'future-date'
		| 'unknown-language'
		| 'nothing-answered';
};

export type RowRules = {
	questionnaire: Questionnaire;
	targets: readonly ColumnTarget[];
	dayOrder: DayOrder;
	/** `YYYY-MM-DD`: the day of rows without one, and the last possible. */
	today: string;
	locale: Locale;
};

const languages: Readonly<Record<string, Locale>> = {
	sv: 'sv',
	svenska: 'sv',
	swedish: 'sv',
	ruotsi: 'sv',
	fi: 'fi',
	finska: 'fi',
	finnish: 'fi',
	suomi: 'fi',
	// Meänkieli has no form of its own yet: its writers had the Finnish one before them.
	fit: 'fi',
	meänkieli: 'fi',
	en: 'en',
	engelska: 'en',
	english: 'en',
	englanti: 'en'
};

/**
 * Reads a row as if its writer had sent the survey's form. The same rules hold, but for one: what
 * the form requires may be missing, since the other form did not ask it.
 */
export function checkRow(
	rules: RowRules,
	{ row, cells }: { row: number; cells: readonly string[] }
): { ok: true; ready: ReadyRow } | { ok: false; problems: CellProblem[] } {
	const { questionnaire, targets } = rules;
	const fields = new Map<string, string[]>();
	const problems: CellProblem[] = [];
	let receivedOn = rules.today;
	let locale = rules.locale;

	for (const [column, target] of targets.entries()) {
		const cell = cells[column] ?? '';
		if (target === 'ignore' || cell.trim() === '') continue;
		if (target === 'date') {
			const read = checkDay(cell, rules);
			if (read.day === null) problems.push({ column, reason: read.reason });
			else receivedOn = read.day;
		} else if (target === 'language') {
			const found = languages[plain(cell)];
			if (found) locale = found;
			else problems.push({ column, reason: 'unknown-language' });
		} else if (target.startsWith('other:')) {
			add(fields, otherField(target.slice('other:'.length)), [cell]);
		} else {
			const question = questionOf(questionnaire, target);
			if (!question) continue;
			if (!hasOptions(question)) {
				add(fields, question.id, [cell]);
				continue;
			}
			const matched = matchOptions(question, cell);
			if (matched === 'not-an-option') problems.push({ column, reason: matched });
			else {
				add(fields, question.id, matched.options);
				if (matched.other !== null) add(fields, otherField(question.id), [matched.other]);
			}
		}
	}

	const checked = checkAnswers(lenient(questionnaire), fields);
	if (!checked.ok) {
		const own = checked.problems.map(({ questionId, reason }): CellProblem => {
			if (reason === 'nothing-answered') return { column: null, reason };
			const column = targets.findIndex((target) => target === `q:${questionId}`);
			const known = reason === 'too-long' ? reason : 'not-an-option';
			return { column: column === -1 ? null : column, reason: known };
		});
		// A row whose only answer was wrong has been told so already.
		problems.push(...own.filter(({ column }) => column !== null || problems.length === 0));
	}
	if (problems.length > 0 || !checked.ok) return { ok: false, problems };
	const { answers, background } = checked;
	return { ok: true, ready: { row, locale, receivedOn, answers, background } };
}

function add(fields: Map<string, string[]>, name: string, values: readonly string[]): void {
	fields.set(name, [...(fields.get(name) ?? []), ...values]);
}

function checkDay(cell: string, { dayOrder, today }: RowRules) {
	const day = readDay(cell, dayOrder);
	if (day === null) {
		const isUnclear = dayOrder === 'unclear' && readDay(cell, 'day-first') !== null;
		return { day, reason: isUnclear ? ('unclear-date' as const) : ('bad-date' as const) };
	}
	return day > today ? { day: null, reason: 'future-date' as const } : { day };
}

const lenientOnes = new WeakMap<Questionnaire, Questionnaire>();

function lenient(questionnaire: Questionnaire): Questionnaire {
	const known = lenientOnes.get(questionnaire);
	if (known) return known;
	const questions = questionnaire.questions.map((question) => ({ ...question, required: false }));
	const made = { ...questionnaire, questions };
	lenientOnes.set(questionnaire, made);
	return made;
}
