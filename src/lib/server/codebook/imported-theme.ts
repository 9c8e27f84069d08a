import { v5 } from 'uuid';
import { isAboutLack, type Codebook, type Theme } from '#lib/coding/codebook.ts';
import { withEdited, withNewTheme } from '#lib/coding/edit-theme.ts';
import { ownWords } from '#lib/coding/entries.ts';
import type { ThemeFields, ThemeProblem } from '#lib/ui/codebook/theme-fields.ts';
import { checkThemeForm, emptyFields, themeFields } from './theme-form.ts';

/** A theme as a file tells of it. What the file does not tell stays as it is. */
export type ImportedTheme = {
	/** A theme's own id, or its guid in a .qdc. */
	id?: string;
	names: { sv: string; fi?: string; en?: string };
	include?: string;
	exclude?: string;
	examples?: string[];
	lack?: boolean;
	/** People's own words. */
	own?: { sv?: string[]; fi?: string[]; en?: string[] };
};

/** A theme as files have it. The words that came with the program stay in the program. */
export function exported(theme: Theme): ImportedTheme & { id: string } {
	const { id, names, include, exclude, examples = [] } = theme;
	const own = ownWords(theme);
	return { id, names, include, exclude, examples, lack: isAboutLack(theme), own };
}

const namespace = '6f0a2c8e-53c4-4f0e-9a55-5b1b2d1c7e60';

/** The same for the same theme in every installation: so a file from another town finds its place. */
export const guidOf = (id: string): string => v5(id, namespace);

/** So many themes are taken in from a file. */
export const mostThemes = 200;

export type WrongTheme = { name: string; problem: ThemeProblem };

/** The codebook with what a file tells: themes it knows are changed, others are added, none is removed. */
export function withImported(
	codebook: Codebook,
	imported: readonly ImportedTheme[]
): { codebook: Codebook } | { wrong: WrongTheme[] } {
	let made = codebook;
	const wrong: WrongTheme[] = [];
	for (const each of imported) {
		const theme = find(made, each) ?? null;
		const taken = made.themes.flatMap(({ id, names }) => (id === theme?.id ? [] : names.sv));
		const fields = merged(theme ? themeFields(theme) : emptyFields, each);
		const checked = checkThemeForm(fields, theme, taken);
		if ('problems' in checked)
			wrong.push(...checked.problems.map((problem) => ({ name: each.names.sv, problem })));
		else
			made = theme
				? withEdited(made, theme.id, checked.edited)
				: withNewTheme(made, checked.edited).codebook;
	}
	return wrong.length > 0 ? { wrong } : { codebook: made };
}

function find({ themes }: Codebook, { id, names }: ImportedTheme): Theme | undefined {
	const name = names.sv.toLowerCase();
	return (
		themes.find((theme) => id !== undefined && (theme.id === id || guidOf(theme.id) === id)) ??
		themes.find((theme) => theme.names.sv.toLowerCase() === name)
	);
}

function merged(now: ThemeFields, told: ImportedTheme): ThemeFields {
	const { names, own } = told;
	return {
		...now,
		names: { sv: names.sv, fi: names.fi ?? now.names.fi, en: names.en ?? now.names.en },
		include: told.include ?? now.include,
		exclude: told.exclude ?? now.exclude,
		examples: told.examples?.join('\n') ?? now.examples,
		lack: told.lack ?? now.lack,
		own: {
			sv: own?.sv?.join('\n') ?? now.own.sv,
			fi: own?.fi?.join('\n') ?? now.own.fi,
			en: own?.en?.join('\n') ?? now.own.en
		}
	};
}
