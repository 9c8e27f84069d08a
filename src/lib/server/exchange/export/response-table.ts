import {
	hasOther,
	otherField,
	type Question,
	type Questionnaire
} from '#lib/survey/questionnaire.ts';
import type { ExportedAnswer, ExportedResponse } from '#db/queries/exports.ts';
import { leftOut, versionColumn } from '../harmless.ts';
import { details, hidden, shareDetails, type Guarded } from './share-details.ts';

export type ExportVersion = { id: string; number: number; questionnaire: Questionnaire };

/** A response as it is written out, its cells by column. */
export type ExportRow = Map<string, string>;

export type ExportTable = { columns: string[]; rows: ExportRow[] };

export type ExportRules = {
	withTexts: boolean;
	/** Fewest people who share their details. 0: all details are told as they are. */
	least: number;
};

/** Between the options in one cell; our own import reads it back. */
const between = '; ';

/**
 * Responses as a table: one row a person (or a note), a column for each question in any version,
 * options by their ids, «Annat» in a column of its own.
 */
export function responseTable(
	responses: readonly ExportedResponse[],
	versions: readonly ExportVersion[],
	{ withTexts, least }: ExportRules
): ExportTable {
	const numbers = new Map(versions.map(({ id, number }) => [id, number]));
	const guarded = shareDetails(responses, least);
	// Staff have no day, and notes no age: what nobody has is no column.
	const told = details.filter((detail) => responses.some((each) => each[detail] !== null));
	const questions = questionsOf(versions).filter(({ kind }) => withTexts || kind !== 'text');
	const notes = responses.some(({ stream }) => stream === 'meeting');
	const rows = responses.map((response, at) => {
		const row: ExportRow = new Map();
		const version = numbers.get(response.versionId ?? '');
		row.set(versionColumn, version === undefined ? '' : String(version));
		for (const [column, value] of detailCells(guarded[at])) row.set(column, value);
		if (notes) row.set('place', response.place ?? '');
		for (const answer of response.answers) {
			for (const [column, cell] of answerCells(answer, questions, { withTexts, notes })) {
				row.set(column, cell);
			}
		}
		row.set('themes', response.themes.join(between));
		return row;
	});
	const columns = [
		versionColumn,
		...told.toReversed().map(nameOf),
		...(notes ? ['place', ...(withTexts ? ['note'] : [])] : []),
		...questions.flatMap((question) =>
			hasOther(question) && withTexts ? [question.id, otherField(question.id)] : [question.id]
		),
		'themes'
	];
	return { columns, rows };
}

/** As the columns are called; a question of that kind is the same column. */
const columnOf = { receivedOn: 'date', channel: 'channel', language: 'language' } as const;

function nameOf(detail: (typeof details)[number]): string {
	return detail in columnOf ? columnOf[detail as keyof typeof columnOf] : detail;
}

function detailCells(told: Guarded | undefined): [string, string][] {
	return details.map((detail) => {
		const value = told?.[detail] ?? '';
		return [nameOf(detail), value === hidden ? leftOut : value];
	});
}

function answerCells(
	{ questionId, text, options, otherText }: ExportedAnswer,
	questions: readonly Question[],
	{ withTexts, notes }: { withTexts: boolean; notes: boolean }
): [string, string][] {
	if (notes) return withTexts ? [['note', text ?? '']] : [];
	if (!questions.some(({ id }) => id === questionId)) return [];
	const cells: [string, string][] = [[questionId, text ?? (options ?? []).join(between)]];
	if (withTexts && otherText !== null) cells.push([otherField(questionId), otherText]);
	return cells;
}

/** Every question of every version once, the newest version's order first. Background is above. */
export function questionsOf(versions: readonly ExportVersion[]): Question[] {
	const found = new Map<string, Question>();
	for (const { questionnaire } of versions.toReversed()) {
		for (const question of questionnaire.questions) {
			if (['info', 'area', 'age', 'gender'].includes(question.kind)) continue;
			if (!found.has(question.id)) found.set(question.id, question);
		}
	}
	return [...found.values()];
}
