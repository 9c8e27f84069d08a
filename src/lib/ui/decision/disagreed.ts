import { m } from '#lib/words/compiled/messages.js';

/** What another saved while this was written. */
export type Disagreed = {
	/** Null when what came between was a decision. */
	savedBy: string | null;
	theirs: Record<string, string>;
	conflicts: readonly string[];
};

const coded: Record<string, () => string> = {
	yes: m.decision_answer_yes,
	no: m.decision_answer_no,
	unknown: m.decision_answer_unknown,
	chosen: m.promise_verdict_chosen,
	'left-out': m.promise_verdict_left_out
};

/** A field's value as people read it. */
export function saidOf(name: string, value: string): string {
	return /^(matrix|verdict)-/.test(name) ? (coded[value]?.() ?? '') : value;
}
