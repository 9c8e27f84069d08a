import type { Generated } from 'kysely';

/** The tables of deciding. See schema.ts for conventions. */

/** Which themes became focus areas, why, and on what evidence. Never changed: a new one follows. */
export type DecisionTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	number: number;
	decidedBy: string;
	decidedAt: string;
	/** JSON: the ranking as it stood, with its manifest. */
	evidence: string;
	/** The day of the meeting; null before it was noted. */
	heldOn: string | null;
	/** JSON array: who was there. */
	present: Generated<string>;
	/** JSON: answers to Brå's four questions, by question (src/lib/promise/matrix.ts). */
	questions: Generated<string>;
	/** JSON: what the themes were called then, by id. */
	themeNames: Generated<string>;
	/** JSON of `Statistic[]`: the figures that lay beside. */
	statistics: Generated<string>;
};

export type DecisionThemeTable = {
	decisionId: string;
	theme: string;
	verdict: 'chosen' | 'left-out';
	position: number;
	reason: string;
};

/** A cell of Brå's comparison matrix, as it stood at the decision. */
export type DecisionMatrixTable = {
	decisionId: string;
	theme: string;
	criterion: 'common' | 'growing' | 'differs' | 'places' | 'influence' | 'costly' | 'many' | 'harm';
	answer: 'yes' | 'no' | 'unknown' | null;
	note: string;
};

/**
 * The meeting's unfinished record. Every save is a row of its own, so that two who write at once can
 * be told apart field by field; they go when the decision is made.
 */
export type DecisionDraftTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	/** The number of the round's latest decision when it was begun; 0 before the first. */
	follows: number;
	revision: number;
	/** JSON of `DecisionFields` (src/lib/promise/decision-draft.ts). */
	content: string;
	savedBy: string;
	savedAt: string;
};

/** Figures from elsewhere beside a theme: shown with the ranking, never counted into it. */
export type StatisticTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	theme: string;
	title: string;
	source: string;
	fetchedOn: string;
	/** What the figure can and cannot say. */
	says: string;
	/** JSON of `Series[]` (src/lib/promise/statistics/series.ts). */
	series: string;
	keptBy: string;
	keptAt: string;
};
