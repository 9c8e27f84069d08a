/**
 * What an XLSForm holds that a questionnaire of ours cannot: told row by row before anything is
 * taken in. Codes here; the sentences are in `exchange-words.ts`.
 */
export type Issue = {
	sheet: 'survey' | 'choices' | 'settings';
	/** As the spreadsheet numbers it; null when it is the sheet as a whole. */
	row: number | null;
	/** The question, option, column or type that it is about. */
	about: string;
	/**
	 * - `stops`: nothing can be taken in before it is put right
	 * - `left-out`: this row is not taken in
	 * - `changed`: it is taken in, but not as it stands
	 */
	weight: 'stops' | 'left-out' | 'changed';
	reason: IssueReason;
	/** What it becomes, or what else the sentence needs. */
	detail?: string;
};

export type IssueReason =
	| 'no-survey-sheet'
	| 'no-columns'
	| 'no-questions'
	| 'same-name'
	| 'no-name'
	| 'no-list'
	| 'same-option'
	| 'unknown-kind'
	| 'wrong-kind'
	| 'unknown-asks'
	| 'second-background'
	| 'taken-name'
	| 'other-before'
	| 'type'
	| 'metadata'
	| 'calculate'
	| 'media-type'
	| 'place-type'
	| 'number-type'
	| 'date-type'
	| 'repeat'
	| 'group'
	| 'group-relevant'
	| 'renamed'
	| 'relevant'
	| 'relevant-missing'
	| 'required'
	| 'constraint'
	| 'choice-filter'
	| 'media'
	| 'column'
	| 'language'
	| 'no-swedish'
	| 'not-coded'
	| 'other-option'
	| 'unused-list';
