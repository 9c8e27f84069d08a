import type { Texts } from '#lib/survey/questionnaire.ts';

export type TextLanguage = keyof Texts;

/** As XLSForm names a language: its own name and its code. */
export const languageNames: Readonly<Record<TextLanguage, string>> = {
	sv: 'Svenska (sv)',
	fi: 'Suomi (fi)',
	en: 'English (en)',
	fit: 'Meänkieli (fit)'
};

export const textLanguages: readonly TextLanguage[] = ['sv', 'fi', 'en', 'fit'];

const names: Readonly<Record<string, TextLanguage>> = {
	sv: 'sv',
	svenska: 'sv',
	swedish: 'sv',
	ruotsi: 'sv',
	fi: 'fi',
	suomi: 'fi',
	finska: 'fi',
	finnish: 'fi',
	en: 'en',
	english: 'en',
	engelska: 'en',
	englanti: 'en',
	fit: 'fit',
	meänkieli: 'fit',
	'tornedalen finnish': 'fit'
};

/** The language of `label::Svenska (sv)`, `label::sv` or `label::Swedish`; null when it is none of ours. */
export function languageOf(said: string): TextLanguage | null {
	const text = said.trim().toLowerCase();
	const code = /\(([a-z]{2,3})(?:-[a-z]+)?\)$/.exec(text)?.[1];
	return names[code ?? text] ?? null;
}
