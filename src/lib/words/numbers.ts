import type { Interval } from '#lib/ranking/ranking.ts';

/** `0.339` → «34 %»: whole per cent, and a space that never breaks. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** A chance as «64 %»; never 0 or 100, which chance never is. */
export const chance = (of: number): string => {
	if (of > 0.99) return `>\u00a099\u00a0%`;
	return of < 0.01 ? `<\u00a01\u00a0%` : percent(of);
};

/** «29–39 %» */
export const percentRange = ({ low, high }: Interval): string =>
	`${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`;

/** «3», or «3–5» when the place is shared. */
export const places = ({ first, last }: { first: number; last: number }): string =>
	first === last ? String(first) : `${first}–${last}`;
