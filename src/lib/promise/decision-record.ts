import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { isDay } from '#lib/survey/set-up-fields.ts';
import { checkDecision, type DecidedTheme, type DecisionProblem } from './check-decision.ts';
import type { DecisionFields } from './decision-draft.ts';
import {
	documentationQuestions,
	fieldOf,
	readMatrix,
	type DocumentationQuestion,
	type MatrixCell
} from './matrix.ts';
import type { Statistic } from './statistics/statistic.ts';

/** What a meeting decided and wrote down of how. */
export type DecisionRecord = {
	/** The day of the meeting. Null in decisions from before it was noted. */
	heldOn: string | null;
	/** Names, as they were written. */
	present: string[];
	themes: DecidedTheme[];
	matrix: MatrixCell[];
	/** Those of the four questions that were answered. */
	questions: Partial<Record<DocumentationQuestion, string>>;
};

/** A decision with what it was made on: nothing in it changes afterwards. */
export type KeptDecision = DecisionRecord & {
	number: number;
	decidedBy: string;
	decidedAt: string;
	evidence: Ranking;
	/** What the themes were called then, in Swedish; empty in the oldest decisions. */
	themeNames: Record<ThemeId, string>;
	/** The figures that lay beside, with their sources. */
	statistics: Statistic[];
};

export type RecordProblem =
	| DecisionProblem
	| {
			field: string;
			reason: 'no-day' | 'not-a-day' | 'day-to-come' | 'nobody-present' | 'text-too-long';
	  };

export const longest = { present: 2000, question: 4000, note: 500 };

/**
 * Reads the whole form. Required are a verdict with its reason, the day and who was there; the matrix
 * and the four questions may be left, and the record then says that they were.
 *
 * @param today `YYYY-MM-DD`: nobody has decided tomorrow
 */
export function checkDecisionRecord(
	candidates: readonly ThemeId[],
	fields: DecisionFields,
	today: string
): { record: DecisionRecord & { heldOn: string }; problems: RecordProblem[] } {
	const field = (name: string) => fields[name] ?? '';
	const { themes, problems: wrongThemes } = checkDecision(candidates, field);
	const heldOn = field('heldOn').trim();
	const present = names(field('present'));
	const matrix = readMatrix(candidates, field);
	const questions: DecisionRecord['questions'] = {};
	const problems: RecordProblem[] = [];

	if (heldOn === '') problems.push({ field: 'heldOn', reason: 'no-day' });
	else if (!isDay(heldOn)) problems.push({ field: 'heldOn', reason: 'not-a-day' });
	else if (heldOn > today) problems.push({ field: 'heldOn', reason: 'day-to-come' });

	if (present.length === 0) problems.push({ field: 'present', reason: 'nobody-present' });
	else if (field('present').length > longest.present)
		problems.push({ field: 'present', reason: 'text-too-long' });

	problems.push(...wrongThemes);
	for (const { theme, criterion, note } of matrix)
		if (note.length > longest.note)
			problems.push({ field: fieldOf.note(theme, criterion), reason: 'text-too-long' });

	for (const question of documentationQuestions) {
		const name = fieldOf.question(question);
		const text = field(name).trim();
		if (text !== '') questions[question] = text;
		if (text.length > longest.question) problems.push({ field: name, reason: 'text-too-long' });
	}
	return { record: { heldOn, present, themes, matrix, questions }, problems };
}

/** The record as the form's fields again: to open a decision anew. */
export function fieldsOfRecord(record: DecisionRecord): DecisionFields {
	const { present, themes, matrix, questions } = record;
	const fields: DecisionFields = {};
	// Not the day: another meeting takes another decision.
	if (present.length > 0) fields['present'] = present.join('\n');
	for (const { theme, verdict, reason } of themes) {
		fields[fieldOf.verdict(theme)] = verdict;
		fields[fieldOf.reason(theme)] = reason;
	}
	for (const { theme, criterion, answer, note } of matrix) {
		if (answer) fields[fieldOf.answer(theme, criterion)] = answer;
		if (note !== '') fields[fieldOf.note(theme, criterion)] = note;
	}
	for (const question of documentationQuestions) {
		const text = questions[question];
		if (text) fields[fieldOf.question(question)] = text;
	}
	return fields;
}

/** One to a line. A comma stays: «Anna Ek, Haparanda stad». */
const names = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
