import type { Quote } from '#db/queries/quotes.ts';
import type { ShownQuote } from '#lib/ui/theme/shown-quote.ts';

/** A quote as pages show it: no account's id leaves the server, and the whole answer only where it is judged. */
export function shownQuote(quote: Quote, reader: string, on = { answer: false }): ShownQuote {
	const { id, text, dissents, status, proposedAt, judgedBy, judgedAt } = quote;
	return {
		...{ id, text, dissents, status, proposedAt, judgedBy, judgedAt },
		proposedBy: quote.proposedBy.name,
		own: quote.proposedBy.id === reader,
		answer: on.answer ? quote.answer : null
	};
}
