import type { Places } from './rank-sets.ts';
import type { RankedTheme } from './ranking.ts';

/**
 * A theme's place as it is said everywhere: those it could hold when chance is reckoned with, else by
 * the count alone (notes from meetings, and decisions from before places were reckoned).
 */
export function placeOf({
	certainty,
	rank
}: Pick<Extract<RankedTheme, { shown: true }>, 'certainty' | 'rank'>): Places {
	// A decision keeps its ranking as it stood, from before there were certainties too.
	return (certainty as typeof certainty | undefined)?.places ?? rank;
}
