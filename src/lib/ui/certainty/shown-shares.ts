import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Places } from '#lib/ranking/rank-sets.ts';
import type { Interval } from '#lib/ranking/ranking.ts';
import type { Dimension } from '#lib/ranking/view.ts';

/** In whole per cent, as a fraction. */
export type ShownShare = { share: number; interval: Interval };

/** weigh.ts's outcome as far as the page may tell it. */
export type ShownWeighed = {
	on: true;
	dimensions: Dimension[];
	n: number;
	effectiveN: number;
	span: Interval;
	cut: number;
	themes: { theme: ThemeId; unweighted: ShownShare; weighted: ShownShare }[];
};

/** rank-corrected.ts's, likewise. */
export type ShownCorrected = {
	n: number;
	sample: number;
	themes: (ShownShare & {
		theme: ThemeId;
		machine: ShownShare;
		places: Places;
		firstThree: number;
	})[];
};
