import {
	otherField,
	type Locale,
	type Question,
	type Questionnaire
} from '#lib/survey/questionnaire.ts';
import type { Sheet } from '../table.ts';
import { checkConditions } from './check-conditions.ts';
import type { Issue } from './issue.ts';
import { languageOf } from './languages.ts';
import { readChoices } from './read-choices.ts';
import { readQuestion, type Draft } from './read-question.ts';
import { readSettings } from './read-settings.ts';
import { readSheet, type ReadSheet } from './sheet-rows.ts';

export type ReadForm = {
	/** Null when something stops it. */
	questionnaire: Questionnaire | null;
	/** In the order of the file: everything that is not taken in as it stands. */
	issues: Issue[];
};

/**
 * Reads an XLSForm as a questionnaire. Never throws: what it cannot hold is an issue with its sheet
 * and row, and whoever sent the file decides after having seen them all.
 *
 * @param ever every question the survey has had: an id is never used for another kind of question,
 *   or its answers would be read as answers to the new one
 */
export function readForm(sheets: readonly Sheet[], ever: readonly Question[] = []): ReadForm {
	const issues: Issue[] = [];
	const survey = readSheet(sheets, 'survey');
	if (!survey) return stopped({ sheet: 'survey', row: null, reason: 'no-survey-sheet' });
	if (!survey.columns.includes('type')) {
		return stopped({ sheet: 'survey', row: 1, reason: 'no-columns' });
	}
	const choices = readSheet(sheets, 'choices');
	const settings = readSettings(readSheet(sheets, 'settings'));
	tellLanguages('survey', survey, issues);
	tellLanguages('choices', choices, issues);
	const lists = readChoices(choices, settings.plainLanguage, issues);

	const drafts: Draft[] = [];
	const within: ('group' | 'repeat')[] = [];
	const usedLists = new Set<string>();
	for (const row of survey.rows) {
		const read = readQuestion(row, { lists, usedLists, within, settings, issues });
		if (read) drafts.push(read);
	}
	for (const [list, { row }] of lists) {
		if (usedLists.has(list)) continue;
		issues.push({ sheet: 'choices', row, about: list, weight: 'left-out', reason: 'unused-list' });
	}
	const questions = checkConditions(drafts, issues);
	checkNames(drafts, ever, issues);
	if (questions.length === 0) {
		issues.push({ sheet: 'survey', row: null, about: '', weight: 'stops', reason: 'no-questions' });
	}
	issues.sort(byPlace);
	if (issues.some(({ weight }) => weight === 'stops')) return { questionnaire: null, issues };
	return {
		questionnaire: {
			title: settings.title ?? { sv: '' },
			lead: settings.lead ?? { sv: '' },
			locales: settings.locales ?? localesIn(questions),
			...(settings.challenge === undefined ? {} : { challenge: settings.challenge }),
			minutes: settings.minutes ?? Math.max(1, Math.ceil(questions.length / 2)),
			questions
		},
		issues
	};
}

function stopped(issue: Pick<Issue, 'sheet' | 'row' | 'reason'>): ReadForm {
	return { questionnaire: null, issues: [{ ...issue, about: '', weight: 'stops' }] };
}

/** Column heads in languages we have no form in, and texts that do not say their language. */
function tellLanguages(name: Issue['sheet'], sheet: ReadSheet | null, issues: Issue[]): void {
	for (const column of sheet?.columns ?? []) {
		const [base, language] = column.split('::');
		if ((base !== 'label' && base !== 'hint') || language === undefined) continue;
		if (languageOf(language) !== null) continue;
		issues.push({ sheet: name, row: 1, about: column, weight: 'left-out', reason: 'language' });
	}
}

/** Background is one answer each, and no two fields of a form may have the same name. */
function checkNames(drafts: readonly Draft[], ever: readonly Question[], issues: Issue[]): void {
	const seen = new Set<string>();
	const background = new Set<string>();
	for (const { row, question } of drafts) {
		const tell = (reason: Issue['reason']) =>
			issues.push({ sheet: 'survey', row, about: question.id, weight: 'stops', reason });
		if (seen.has(question.id)) tell('same-name');
		if (drafts.some((other) => otherField(other.question.id) === question.id)) tell('taken-name');
		if (ever.some(({ id, kind }) => id === question.id && kind !== question.kind))
			tell('other-before');
		seen.add(question.id);
		const { kind } = question;
		if (kind !== 'area' && kind !== 'age' && kind !== 'gender') continue;
		if (background.has(kind)) tell('second-background');
		background.add(kind);
	}
}

function localesIn(questions: readonly Question[]): Locale[] {
	const others = (['fi', 'en'] as const).filter((locale) =>
		questions.some(({ label }) => label[locale] !== undefined)
	);
	return ['sv', ...others];
}

const sheetOrder: readonly Issue['sheet'][] = ['survey', 'choices', 'settings'];

function byPlace(a: Issue, b: Issue): number {
	const sheets = sheetOrder.indexOf(a.sheet) - sheetOrder.indexOf(b.sheet);
	return sheets || (a.row ?? 0) - (b.row ?? 0);
}
