import type { Lang } from '#lib/text/language.ts';

export type ThemeId = string;

/** What an open question asks about: the context in which a bare word is read. */
export type Asks = 'problems' | 'wishes' | 'unsafe-places';

/**
 * Words and turns of phrase that say the same thing, in each language, parted by commas or lines.
 *
 * `knark` is a word in all its forms, `knark*` also what begins with it, `*langare` what ends with
 * it, `*langn*` what holds it, `=ran` that very form. Several words stand in order and may have two
 * words between them: `luktar sött`. `ringer … kommer` allows eight between. `polis + väntar` may
 * stand anywhere in an answer, in any order. `!sprutmål` cancels what the group would else find in
 * that word.
 */
export type TermGroup = {
	/** Names the group, once in its theme. In Swedish, for the person who edits it. */
	about: string;
	/** `hint` says that the words alone are not enough: they only weigh in what the coder has learnt. */
	strength?: 'hint';
	sv?: string;
	fi?: string;
	en?: string;
};

export type Theme = {
	id: ThemeId;
	/** Swedish is always there; the others fall back to it. */
	names: { sv: string; fi?: string; en?: string };
	include: string;
	exclude: string;
	/**
	 * What the trouble is: that its things are there (drugs), or that they are missing (police
	 * officers, street lights). What is missed is said, not denied, by "inga poliser". Versions kept
	 * before there was a choice have none: see `isAboutLack`.
	 */
	trouble?: 'there' | 'missing';
	/** What people may write that belongs here, one a line. For those who code by hand. */
	examples?: string[];
	terms: TermGroup[];
	/** Entries that the group has switched off: gone from `terms`, kept to be switched on again. */
	off?: Entry[];
};

/** One entry of a group of terms, in one language. */
export type Entry = { about: string; lexicon: 'sv' | 'fi' | 'en'; entry: string };

/** A theme that now is part of another. Its words, and what is learnt about them, find the other. */
export type MergedTheme = Theme & { into: ThemeId };

/** A whole codebook: plain data, since it is kept as JSON in the database, version by version. */
export type Codebook = {
	id: string;
	name: string;
	version: number;
	themes: Theme[];
	/** Words of no theme that tell how others are meant: police, night, school, phone, waiting … */
	context: TermGroup[];
	merged?: MergedTheme[];
};

/** Themes of the default codebook that were about a lack before a theme could say so. */
const alwaysAboutLack = new Set(['police-presence', 'collaboration', 'unsafe-places', 'youth']);

/** Whether what a theme's words name is missed, not complained of. */
export function isAboutLack({ id, trouble }: Pick<Theme, 'id' | 'trouble'>): boolean {
	return trouble ? trouble === 'missing' : alwaysAboutLack.has(id);
}

/** The theme's name in the reader's language; in Swedish when it has no other. */
export function themeName(theme: Pick<Theme, 'names'>, locale: string): string {
	if (locale === 'fi' || locale === 'fit') return theme.names.fi ?? theme.names.sv;
	if (locale === 'en') return theme.names.en ?? theme.names.sv;
	return theme.names.sv;
}

export type { Lang };
