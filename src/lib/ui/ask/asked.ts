import type { Question } from '#lib/survey/questionnaire.ts';

/** A question as it stands on the page: its place, what has been written, what is wrong. */
export type Asked<Q extends Question = Question> = {
	question: Q;
	number: number;
	all: number;
	/** For whom it is, when it hangs on an earlier answer. */
	onlyIf: string | undefined;
	/** What was chosen or written, when the form comes back. */
	values: readonly string[];
	/** What was written beside «Annat». */
	other: string;
	/** In words, or nothing. */
	wrong: string | undefined;
	/** What in it seems to be personal data, when the form comes back to ask. */
	personal: readonly string[];
};

/** The ids of what describes a field, for aria-describedby; nothing when nothing does. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
	return ids.filter(Boolean).join(' ') || undefined;
}
