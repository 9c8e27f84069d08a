import type { ThemeId } from './codebook.ts';

/** How what people decided about one theme goes along to another. */
export type Carry =
	| { how: 'merge'; from: ThemeId; into: ThemeId }
	/** `hit` says whether the new theme's own words stand in an answer. */
	| { how: 'split'; from: ThemeId; into: ThemeId };

/** What holds for one answer before the change: what people decided, and all that holds. */
export type Held = {
	decided: ReadonlyMap<ThemeId, 'has' | 'has-not'>;
	holds: ReadonlySet<ThemeId>;
};

/**
 * The verdict on the theme that takes over, where people have decided something; null where the
 * coder goes on alone, or where it is decided so already.
 *
 * A merged theme holds where either of the two did. Of a split one, «is not about A» is not about a
 * part of A either; «is about A» is about the part where the part's own words stand in the answer.
 */
export function carried(
	{ how, from, into }: Carry,
	{ decided, holds }: Held,
	hit: boolean
): 'has' | 'has-not' | null {
	const ofFrom = decided.get(from);
	const ofInto = decided.get(into);
	if (how === 'split') {
		if (ofFrom === 'has') return hit ? 'has' : null;
		return ofFrom ?? null;
	}
	if (!ofFrom && !ofInto) return null;
	const wanted = holds.has(from) || holds.has(into) ? 'has' : 'has-not';
	if (wanted === ofInto) return null;
	// The coder itself says so, and nobody has said otherwise of this theme: no need to fix it.
	return wanted === 'has' && !ofInto && ofFrom === 'has-not' ? null : wanted;
}
