import type { Issue, IssueReason } from '#lib/server/exchange/xlsform/issue.ts';
import { m } from './compiled/messages.js';

/** What a row of an XLSForm holds that we cannot, and what becomes of it. */
export function issueWords({ reason, about, detail = '' }: Issue): string {
	return sentences[reason]({ about, detail });
}

/** Where it stands, as the spreadsheet numbers it. */
export function placeWords({ sheet, row }: Issue): string {
	return row === null ? sheet : m.exchange_form_where({ sheet, row });
}

const sentences: Record<IssueReason, (words: { about: string; detail: string }) => string> = {
	'no-survey-sheet': () => m.exchange_issue_no_survey_sheet(),
	'no-columns': () => m.exchange_issue_no_columns(),
	'no-questions': () => m.exchange_issue_no_questions(),
	'same-name': m.exchange_issue_same_name,
	'no-name': () => m.exchange_issue_no_name(),
	'no-list': m.exchange_issue_no_list,
	'same-option': m.exchange_issue_same_option,
	'unknown-kind': m.exchange_issue_unknown_kind,
	'wrong-kind': m.exchange_issue_wrong_kind,
	'unknown-asks': m.exchange_issue_unknown_asks,
	'second-background': m.exchange_issue_second_background,
	'taken-name': m.exchange_issue_taken_name,
	'other-before': m.exchange_issue_other_before,
	type: m.exchange_issue_type,
	metadata: m.exchange_issue_metadata,
	calculate: m.exchange_issue_calculate,
	'media-type': m.exchange_issue_media_type,
	'place-type': m.exchange_issue_place_type,
	'number-type': m.exchange_issue_number_type,
	'date-type': m.exchange_issue_date_type,
	repeat: m.exchange_issue_repeat,
	group: m.exchange_issue_group,
	'group-relevant': m.exchange_issue_group_relevant,
	renamed: m.exchange_issue_renamed,
	relevant: m.exchange_issue_relevant,
	'relevant-missing': m.exchange_issue_relevant_missing,
	required: m.exchange_issue_required,
	constraint: m.exchange_issue_constraint,
	'choice-filter': m.exchange_issue_choice_filter,
	media: m.exchange_issue_media,
	column: m.exchange_issue_column,
	language: m.exchange_issue_language,
	'no-swedish': m.exchange_issue_no_swedish,
	'not-coded': m.exchange_issue_not_coded,
	'other-option': m.exchange_issue_other_option,
	'unused-list': m.exchange_issue_unused_list
};
