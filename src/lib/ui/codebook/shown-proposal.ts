import type { Word } from '#lib/coding/discover.ts';

/**
 * A proposed theme as the page shows it. How many used one word is not told: it may be few, and can
 * be worked out from the whole by those who know the others.
 */
export type ShownProposal = {
	/** Names it for the form that answers it. */
	key: string;
	words: Word[];
	people: number;
	/** A few of the answers, and how many more there are. */
	quotes: string[];
	more: number;
};
