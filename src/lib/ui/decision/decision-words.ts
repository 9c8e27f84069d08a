import type { RecordProblem } from '#lib/promise/decision-record.ts';
import type {
	Criterion,
	CriterionAnswer,
	DocumentationQuestion,
	MatrixCell
} from '#lib/promise/matrix.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { m } from '#lib/words/compiled/messages.js';

export const criterionWords: Record<Criterion, () => string> = {
	common: m.decision_criterion_common,
	growing: m.decision_criterion_growing,
	differs: m.decision_criterion_differs,
	places: m.decision_criterion_places,
	influence: m.decision_criterion_influence,
	costly: m.decision_criterion_costly,
	many: m.decision_criterion_many,
	harm: m.decision_criterion_harm
};

/** For the head of a column. */
export const criterionShort: Record<Criterion, () => string> = {
	common: m.decision_short_common,
	growing: m.decision_short_growing,
	differs: m.decision_short_differs,
	places: m.decision_short_places,
	influence: m.decision_short_influence,
	costly: m.decision_short_costly,
	many: m.decision_short_many,
	harm: m.decision_short_harm
};

export const answerWords: Record<CriterionAnswer, () => string> = {
	yes: m.decision_answer_yes,
	no: m.decision_answer_no,
	unknown: m.decision_answer_unknown
};

export const questionWords: Record<DocumentationQuestion, () => string> = {
	why: m.decision_question_why,
	sources: m.decision_question_sources,
	limits: m.decision_question_limits,
	meaning: m.decision_question_meaning
};

export const evidenceCaption: Record<Stream, (given: { n: number }) => string> = {
	survey: m.decision_evidence_caption_survey,
	meeting: m.decision_evidence_caption_meeting,
	staff: m.decision_evidence_caption_staff
};

const problemWords: Record<RecordProblem['reason'], (given: { name: string }) => string> = {
	'none-chosen': m.promise_wrong_none_chosen,
	'no-reason': m.promise_wrong_no_reason,
	'too-long': m.promise_wrong_too_long,
	'no-day': m.decision_wrong_no_day,
	'not-a-day': m.decision_wrong_not_a_day,
	'day-to-come': m.decision_wrong_day_to_come,
	'nobody-present': m.decision_wrong_nobody,
	'text-too-long': m.decision_wrong_too_long
};

/** @param names the themes' names by id: the field is named after its theme */
export const problemSaid = ({ field, reason }: RecordProblem, names: Record<string, string>) => ({
	field,
	words: problemWords[reason]({ name: names[field.replace(/^[a-z]+-/, '')] ?? '' })
});

export const cellOf = (
	matrix: readonly MatrixCell[],
	theme: string,
	criterion: Criterion
): MatrixCell | undefined =>
	matrix.find((cell) => cell.theme === theme && cell.criterion === criterion);
