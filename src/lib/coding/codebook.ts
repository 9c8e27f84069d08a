import type { Lang } from '#lib/text/language.ts';

export type ThemeId = string;

/** What an open question asks about: the context in which a bare word is read. */
export type Asks = 'problems' | 'wishes' | 'unsafe-places';

export type Theme = {
	id: ThemeId;
	/** Swedish is always there; the others fall back to it. */
	names: { sv: string; fi?: string; en?: string };
	include: string;
	exclude: string;
};

export type { Lang };
