import { locales, type Questionnaire, type Texts } from '#lib/survey/questionnaire.ts';
import { languageOf, type TextLanguage } from './languages.ts';
import { textsIn, type ReadSheet } from './sheet-rows.ts';
import { own } from './write-form.ts';

export type ReadSettings = Partial<
	Pick<Questionnaire, 'title' | 'lead' | 'locales' | 'minutes' | 'challenge'>
> & {
	/** What a column without a language is written in. */
	plainLanguage: TextLanguage;
};

export function readSettings(sheet: ReadSheet | null): ReadSettings {
	const [row] = sheet?.rows ?? [];
	if (!row) return { plainLanguage: 'sv' };
	const plainLanguage = languageOf(row.cells.get('default_language') ?? '') ?? 'sv';
	const title = textsIn(row, own.title, plainLanguage);
	const formTitle = row.cells.get('form_title') ?? row.cells.get('title');
	const offered = (row.cells.get(own.locales) ?? '').split(/\s+/);
	const minutes = Number(row.cells.get(own.minutes));
	const settings: ReadSettings = { plainLanguage };
	if (Object.keys(title).length > 0) settings.title = withSwedish(title);
	else if (formTitle !== undefined) settings.title = withSwedish({ [plainLanguage]: formTitle });
	const lead = textsIn(row, own.lead, plainLanguage);
	if (Object.keys(lead).length > 0) settings.lead = withSwedish(lead);
	const known = locales.filter((locale) => offered.includes(locale));
	if (known.length > 0) settings.locales = [...new Set(['sv' as const, ...known])];
	if (Number.isInteger(minutes) && minutes > 0 && minutes < 1000) settings.minutes = minutes;
	const challenge = row.cells.get(own.challenge);
	if (challenge !== undefined) settings.challenge = challenge.trim() === 'yes';
	return settings;
}

export function withSwedish({ sv = '', ...others }: Partial<Texts>): Texts {
	return { sv, ...others };
}
