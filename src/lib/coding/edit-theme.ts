import { isAboutLack, type Codebook, type Entry, type Theme, type ThemeId } from './codebook.ts';
import { type OwnWords, sameEntry, withEntries, withoutEntries, withOwnWords } from './entries.ts';
import { withTheme } from './extend-codebook.ts';

/** What a person may change in a theme. */
export type EditedTheme = {
	names: Theme['names'];
	include: string;
	exclude: string;
	examples: string[];
	lack: boolean;
	own: OwnWords;
	/** Entries of the built-in codebook that are to find nothing. */
	off: Entry[];
};

/** The codebook with one theme changed. What nobody touched stays as it was, to the letter. */
export function withEdited(codebook: Codebook, id: ThemeId, edited: EditedTheme): Codebook {
	const themes = codebook.themes.map((theme) => (theme.id === id ? change(theme, edited) : theme));
	return { ...codebook, themes };
}

/** The codebook with a theme that the group writes itself, last. */
export function withNewTheme(
	codebook: Codebook,
	edited: EditedTheme
): { codebook: Codebook; theme: ThemeId } {
	const { names, include, lack } = edited;
	const trouble = lack ? 'missing' : 'there';
	const made = withTheme(codebook, { name: names.sv, include, trouble, words: [] });
	return { codebook: withEdited(made.codebook, made.theme, edited), theme: made.theme };
}

function change(theme: Theme, edited: EditedTheme): Theme {
	const { names, include, exclude, examples, lack, own, off } = edited;
	const was = theme.off ?? [];
	const turnedOff = off.filter((entry) => !was.some((each) => sameEntry(each, entry)));
	const turnedOn = was.filter((entry) => !off.some((each) => sameEntry(each, entry)));
	const terms = withEntries(withoutEntries(theme.terms, turnedOff), turnedOn);
	const changed: Theme = {
		...theme,
		...{ names, include, exclude },
		terms: withOwnWords(terms, own)
	};
	if (lack !== isAboutLack(theme)) changed.trouble = lack ? 'missing' : 'there';
	if (examples.length > 0) changed.examples = examples;
	else delete changed.examples;
	if (off.length > 0) changed.off = off;
	else delete changed.off;
	return changed;
}
