/** A version as the builder lists it. */
export type ShownVersion = {
	number: number;
	/** `YYYY-MM-DD`, the day it was first in use; null for a draft. */
	usedFrom: string | null;
	/** Null for a draft, and where it would tell of too few. */
	responses: number | null;
};
