/** A theme's form as it was written, field by field. */
export type ThemeFields = {
	names: { sv: string; fi: string; en: string };
	include: string;
	exclude: string;
	/** One a line. */
	examples: string;
	lack: boolean;
	/** One a line, or parted by commas. */
	own: { sv: string; fi: string; en: string };
	/** Keys of the built-in entries that are switched off. */
	off: string[];
	/** What was looked for among the built-in entries. */
	find: string;
};

export type ThemeProblem = {
	/** The id of the field. */
	field: string;
	wrong:
		| 'no-name'
		| 'name-taken'
		| 'long-name'
		| 'long-text'
		| 'long-examples'
		| 'bad-word'
		| 'many-words'
		| 'no-words';
	word?: string;
};

/** A built-in entry as the form shows it. */
export type ShownEntry = { about: string; lexicon: 'sv' | 'fi' | 'en'; entry: string; key: string };
