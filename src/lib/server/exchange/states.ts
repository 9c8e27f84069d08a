import type { Series } from '#lib/promise/statistics/series.ts';
import type { Locale, Questionnaire } from '#lib/survey/questionnaire.ts';
import type { CheckOutput } from './answers/check-table.ts';
import type { ColumnTarget } from './answers/column-target.ts';
import type { Refusal } from './refusal.ts';
import type { Form, Row } from './table.ts';
import type { ReadForm } from './xlsform/read-form.ts';

/** The survey a file of answers is for, as it was when the file was sent. */
export type AnswersFor = {
	surveyId: string;
	slug: string;
	stream: 'survey' | 'staff';
	versionId: string;
	questionnaire: Questionnaire;
};

/** How the columns go, and the language of rows that do not say. */
export type Mapping = { targets: ColumnTarget[]; locale: Locale };

type ReadTable = { form: Form; header: string[]; first: Row[]; rows: number };

/** How far a file of answers has come. Each step has what the ones before it found. */
export type AnswersState = { kind: 'answers'; survey: AnswersFor } & (
	| { step: 'reading'; done: number }
	| { step: 'refused'; refusal: Refusal }
	| { step: 'failed' }
	| { step: 'map'; table: ReadTable; mapping: Mapping }
	| { step: 'checking'; table: ReadTable; mapping: Mapping; done: number }
	| { step: 'checked'; table: ReadTable; mapping: Mapping; found: CheckOutput }
	| { step: 'importing'; table: ReadTable; mapping: Mapping; found: CheckOutput; done: number }
	| { step: 'imported'; table: ReadTable; found: CheckOutput; responses: number }
);

/** How far a questionnaire's file has come. */
export type XlsformState = { kind: 'xlsform'; surveyId: string } & (
	| { step: 'reading' }
	| { step: 'refused'; refusal: Refusal }
	| { step: 'failed' }
	/** `against`: the draft or version it would stand in for, as it was when it was shown. */
	| { step: 'read'; read: ReadForm; against: string }
);

/** A file of figures that has been read, to choose from. */
export type StatisticsState = { kind: 'statistics'; series: Series[] };

export type UploadState = AnswersState | XlsformState | StatisticsState;
