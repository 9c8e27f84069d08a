import type { Stream } from '#lib/survey/stream.ts';

/** A place in a stream's ranking; null where it is not shown. */
export type Place = { first: number; last: number } | null;

/** Those who come to a theme, or leave it, and some of what they wrote. */
export type Moved = { people: number; texts: string[]; more: number };

/** What a change of the codebook does to one theme in one stream. */
export type StreamEffect = {
	stream: Stream;
	/** Null where so few raise the theme, before or after, that nothing may be told. */
	gained: Moved | null;
	lost: Moved | null;
};

/** What a change of the codebook would do, shown before it is kept. */
export type ShownEffect = {
	/** Answers that were coded again to find out. */
	answers: number;
	themes: { theme: string; name: string; streams: StreamEffect[] }[];
	/** Themes whose place changes in some stream. */
	places: {
		theme: string;
		name: string;
		streams: { stream: Stream; before: Place; after: Place }[];
	}[];
};
