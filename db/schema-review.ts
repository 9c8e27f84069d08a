import type { StreamName } from './schema-asking.ts';

/** The tables of reading and coding together. See schema.ts for conventions. */

/** Respondents drawn by lot, whose answers people code without seeing what the coder found. */
export type BlindSampleTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	stream: StreamName;
	/** The lots: with the same seed the same people are drawn, and a larger sample holds the smaller. */
	seed: number;
	/** How many were drawn. */
	size: number;
	drawnBy: string;
	drawnAt: string;
};

/** People are drawn, never answers: a long writer must not outvote. */
export type BlindRespondentTable = {
	sampleId: string;
	partnershipId: string;
	responseId: string;
};

/** How one person coded one answer of a sample, seeing neither the coder's codes nor anyone else's. */
export type BlindReadingTable = {
	answerId: string;
	accountId: string;
	partnershipId: string;
	/** The sample it was first read in; a later sample with the same answer need not ask again. */
	sampleId: string;
	/** JSON: `ThemeId[]`; empty when the answer has none. */
	themes: string;
	/** The codebook the reader had: themes that came later could not be found. */
	codebookVersionId: string;
	/** When it was first read: the first reader's codes hold until the readers have settled. */
	readAt: string;
	undoneAt: string | null;
};

/** What the readers agreed on where they had coded an answer differently. The latest holds. */
export type BlindSettlementTable = {
	id: string;
	partnershipId: string;
	answerId: string;
	/** JSON: `ThemeId[]`. */
	themes: string;
	codebookVersionId: string;
	settledBy: string;
	settledAt: string;
};
