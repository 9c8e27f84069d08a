import { type Entry, isAboutLack, type Theme } from '#lib/coding/codebook.ts';
import type { EditedTheme } from '#lib/coding/edit-theme.ts';
import {
	builtIn,
	entriesIn,
	findEntries,
	lexicons,
	ownWords,
	wrongWith
} from '#lib/coding/entries.ts';
import { movable } from '#lib/coding/merge-themes.ts';
import type { ThemeFields, ThemeProblem } from '#lib/ui/codebook/theme-fields.ts';

/** What a theme's form may hold. */
const most = { name: 60, definition: 600, examples: 10, example: 200, words: 300 };
/** So many entries are shown of those that were looked for. */
const mostFound = 40;

const one = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** What was written in a theme's form. */
export function readThemeForm(form: FormData): ThemeFields {
	return {
		names: { sv: one(form, 'name-sv'), fi: one(form, 'name-fi'), en: one(form, 'name-en') },
		include: one(form, 'include'),
		exclude: one(form, 'exclude'),
		examples: one(form, 'examples'),
		lack: form.get('lack') === 'on',
		own: { sv: one(form, 'own-sv'), fi: one(form, 'own-fi'), en: one(form, 'own-en') },
		off: form.getAll('off').map(String),
		find: one(form, 'find')
	};
}

/** A theme as its form shows it before anybody has written. */
export function themeFields(theme: Theme): ThemeFields {
	const own = ownWords(theme);
	const { sv, fi = '', en = '' } = theme.names;
	return {
		names: { sv, fi, en },
		...{ include: theme.include, exclude: theme.exclude },
		examples: (theme.examples ?? []).join('\n'),
		lack: isAboutLack(theme),
		own: { sv: own.sv.join('\n'), fi: own.fi.join('\n'), en: own.en.join('\n') },
		off: (theme.off ?? []).map(keyOf),
		find: ''
	};
}

export const emptyFields: ThemeFields = {
	...{ names: { sv: '', fi: '', en: '' }, include: '', exclude: '', examples: '', lack: false },
	...{ own: { sv: '', fi: '', en: '' }, off: [], find: '' }
};

/** The built-in entries that a form shows: those switched off, and those that were looked for. */
export function shownEntries(theme: Theme, { off, find }: ThemeFields) {
	return shown([...(theme.off ?? []), ...builtIn(theme)], off, find);
}

/** The entries that can be moved to a new theme: those chosen, and those that were looked for. */
export function movableEntries(theme: Theme, chosen: readonly string[], find: string) {
	return shown(movable(theme), chosen, find);
}

/** The entries that a form names. */
export function chosenIn(theme: Theme, keys: readonly string[]): Entry[] {
	const wanted = new Set(keys);
	return movable(theme).filter((entry) => wanted.has(keyOf(entry)));
}

function shown(all: readonly Entry[], keys: readonly string[], find: string) {
	const wanted = new Set(keys);
	const chosen = all.filter((entry) => wanted.has(keyOf(entry)));
	const { found, more } = findEntries(all, find, mostFound);
	const others = found.filter((entry) => !wanted.has(keyOf(entry)));
	const entries = [...chosen, ...others].map((entry) => ({ ...entry, key: keyOf(entry) }));
	return { entries, more, all: all.length };
}

/** What is wrong with a form, field by field, or the theme it describes. */
export function checkThemeForm(
	fields: ThemeFields,
	theme: Theme | null,
	/** Names that other themes have. */
	taken: readonly string[]
): { problems: ThemeProblem[] } | { edited: EditedTheme } {
	const { names, include, exclude, lack, off } = fields;
	const problems: ThemeProblem[] = [];
	if (names.sv === '') problems.push({ field: 'name-sv', wrong: 'no-name' });
	const lower = names.sv.toLowerCase();
	if (taken.some((name) => name.toLowerCase() === lower))
		problems.push({ field: 'name-sv', wrong: 'name-taken' });
	for (const [locale, name] of Object.entries(names)) {
		if (name.length > most.name) problems.push({ field: `name-${locale}`, wrong: 'long-name' });
	}
	if (include.length > most.definition) problems.push({ field: 'include', wrong: 'long-text' });
	if (exclude.length > most.definition) problems.push({ field: 'exclude', wrong: 'long-text' });
	const examples = fields.examples.split('\n').flatMap((line) => line.trim() || []);
	if (examples.length > most.examples || examples.some((line) => line.length > most.example))
		problems.push({ field: 'examples', wrong: 'long-examples' });

	const own = {
		sv: entriesIn(fields.own.sv),
		fi: entriesIn(fields.own.fi),
		en: entriesIn(fields.own.en)
	};
	for (const lexicon of lexicons) {
		const field = `own-${lexicon}`;
		const bad = own[lexicon].find((entry) => wrongWith(entry) !== null);
		if (bad !== undefined) problems.push({ field, wrong: 'bad-word', word: bad.slice(0, 80) });
		if (own[lexicon].length > most.words) problems.push({ field, wrong: 'many-words' });
	}
	if (problems.length > 0) return { problems };
	const all: Entry[] = theme ? [...(theme.off ?? []), ...builtIn(theme)] : [];
	return {
		edited: {
			names: { sv: names.sv, ...(names.fi && { fi: names.fi }), ...(names.en && { en: names.en }) },
			...{ include, exclude, examples, lack, own },
			off: all.filter((entry) => off.includes(keyOf(entry)))
		}
	};
}

/** An entry as a form names it. */
const keyOf = ({ lexicon, about, entry }: Entry): string => `${lexicon}|${about}|${entry}`;
