import { m } from '#lib/words/compiled/messages.js';
import type { Locale } from '#lib/survey/questionnaire.ts';
import { inWords } from '#lib/words/dates.ts';

/** A quote as pages show it. */
export type ShownQuote = {
	id: string;
	text: string;
	dissents: boolean;
	status: 'proposed' | 'approved' | 'declined';
	proposedBy: string;
	proposedAt: string;
	judgedBy: string | null;
	judgedAt: string | null;
	/** Whether the reader proposed it. */
	own: boolean;
	/** The whole answer, for those who judge; null where it is not needed. */
	answer: string | null;
};

/** Who proposed a quote, and who had their say. */
export function whoseWords(quote: ShownQuote, locale: Locale): string {
	const day = (at: string) => inWords(at.slice(0, 10), locale);
	const proposed = m.theme_quote_by({ name: quote.proposedBy, day: day(quote.proposedAt) });
	if (quote.status === 'proposed' || quote.judgedBy === null) return proposed;
	const judged = { name: quote.judgedBy, day: day(quote.judgedAt ?? quote.proposedAt) };
	const said =
		quote.status === 'approved'
			? m.theme_quote_approved_by(judged)
			: m.theme_quote_declined_by(judged);
	return `${proposed} ${said}`;
}

/** What is wrong with a quote, in words that say what to do. */
export function quoteProblem(
	{ reason, found = [] }: { reason: string; found?: readonly string[] },
	longest: number
): string {
	switch (reason) {
		case 'empty':
			return m.theme_quote_empty();
		case 'too-long':
			return m.theme_quote_too_long({ longest });
		case 'not-in-answer':
			return m.theme_quote_not_in_answer();
		case 'personal':
			return m.theme_quote_personal({ found: found.join(', ') });
		default:
			return m.theme_quote_gone();
	}
}
