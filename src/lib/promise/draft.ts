import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Bound } from './bound.ts';
import type { Commitment } from './commitment.ts';
import { focusSection } from './focus-section.ts';
import { proposalsFor } from './library.ts';
import { problemPicture } from './problem-picture.ts';
import { standingSections } from './standing-sections.ts';

/** Plain text, or a number that knows which count it is. */
export type Part = { kind: 'text'; text: string } | Bound;

/** A paragraph, or a line of a list. */
export type Paragraph = { kind: 'text' | 'item'; parts: Part[] };

export type Section = {
	/** Unique in the draft: `problem-picture`, `focus-narcotics`. */
	id: string;
	heading: string;
	/** The focus area it is about: its commitments stand under it. */
	theme: ThemeId | null;
	paragraphs: Paragraph[];
};

/** The promise before it is signed, as data: what is kept, shown and printed is made from it. */
export type Draft = {
	municipality: string;
	policeDistrict: string;
	/** Place name in running text: «Haparanda». */
	place: string;
	/** The year it is for. */
	year: number;
	/** The day the focus areas were chosen, `YYYY-MM-DD`. */
	/** The day of the decision; null when an analysis only proposes. */
	decidedOn: string | null;
	sections: Section[];
	commitments: Commitment[];
};

/** A theme that was chosen, or left out, and why. */
export type Judged = { theme: ThemeId; reason: string };

export type Given = {
	municipality: string;
	policeDistrict: string;
	place: string;
	year: number;
	ranking: Ranking;
	codebook: Codebook;
	chosen: readonly Judged[];
	leftOut: readonly Judged[];
	/** The day of the decision; null when an analysis only proposes. */
	decidedOn: string | null;
};

/** The two that sign, as a commitment names them. */
export const partyNames = ({ municipality }: { municipality: string }) => ({
	municipality,
	police: 'Polisen'
});

/**
 * Writes the promise from what was decided, in the order signed promises have it: introduction,
 * problem picture, a section a focus area, then how it is carried out, told and followed up.
 *
 * No year, name or number is written here: all come from what is given. The commitments are
 * proposals from the library, two an area, for the parties to change.
 */
export function draftPromise(given: Given): Draft {
	const { municipality, policeDistrict, place, year, decidedOn, chosen } = given;
	const before = standingSections(given);
	return {
		municipality,
		policeDistrict,
		place,
		year,
		decidedOn,
		sections: [
			before.introduction,
			problemPicture(given),
			...chosen.map(({ theme }) => focusSection(theme, given)),
			...before.closing
		],
		commitments: chosen.flatMap(({ theme }) => proposalsFor(theme, partyNames(given)).slice(0, 2))
	};
}

/** Strings and bound numbers, as a paragraph. */
export const paragraph = (...parts: (string | Bound)[]): Paragraph => ({
	kind: 'text',
	parts: parts.map(asPart)
});

export const item = (...parts: (string | Bound)[]): Paragraph => ({
	kind: 'item',
	parts: parts.map(asPart)
});

const asPart = (part: string | Bound): Part =>
	typeof part === 'string' ? { kind: 'text', text: part } : part;
