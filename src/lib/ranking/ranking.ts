import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Places } from './rank-sets.ts';

/** Shares as fractions, 0 to 1. */
export type Interval = { low: number; high: number };

/** A theme's place in one stream. `rank.first` < `rank.last` when the place is shared. */
export type RankedTheme =
	| {
			shown: true;
			theme: ThemeId;
			/** People (notes, in meetings) who raise the theme. Never mentions. */
			count: number;
			share: number;
			interval: Interval;
			/** By the count alone. */
			rank: { first: number; last: number };
			/** How sure the place is; null where nobody has reckoned it, or can (notes from meetings). */
			certainty: Certainty | null;
	  }
	| { shown: false; theme: ThemeId; reason: 'too-few' | 'protects-another' };

/** What rank-intervals.ts found: the places a theme could hold, and its chance to be among the first three. */
export type Certainty = { places: Places; firstThree: number };

export type StreamRanking = {
	stream: Stream;
	/** People (notes) who said something in their own words: the denominator of every share. */
	n: number;
	/** False when so few answered that nothing may be shown. */
	shown: boolean;
	/** Most raised first; those that are not shown come last, in the codebook's order. */
	themes: RankedTheme[];
};

export type Ranking = {
	streams: StreamRanking[];
	/** What makes the same numbers again. */
	manifest: {
		codebook: string;
		codebookVersion: number;
		dataHash: string;
		rules: string;
		/** Where chance begins, and how often it is tried. */
		seed: number;
		resamples: number;
	};
};
