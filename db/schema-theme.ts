import type { StreamName } from './schema-asking.ts';

/** Tables that a theme's page adds. See schema.ts for conventions. */

/** A passage of an answer that may be read out. Nobody approves their own proposal. */
export type QuoteTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	theme: string;
	stream: StreamName;
	answerId: string;
	/** A passage of the answer, with «[…]» where something is left out. */
	text: string;
	/** `dissents`: a voice that says something else than most. */
	voice: 'supports' | 'dissents';
	status: 'proposed' | 'approved' | 'declined';
	proposedBy: string;
	proposedAt: string;
	judgedBy: string | null;
	judgedAt: string | null;
};

/** A name that people have written, and whether it is a place: what the group has said of it. */
export type PlaceNameTable = {
	id: string;
	partnershipId: string;
	/** The name as `placeKey` (src/lib/text/places.ts) makes it: one verdict a name. */
	nameKey: string;
	name: string;
	verdict: 'place' | 'no-place';
	decidedBy: string;
	decidedAt: string;
};
