import type { Locale, Questionnaire, Texts } from '../questionnaire.ts';

/** Languages a text can be written in: those a form can be shown in, and Meänkieli's slot. */
export type Language = Locale | 'fit';

/** Swedish first, then what the survey is offered in, then the slot if the partnership keeps one. */
export function languagesToWrite(
	{ locales }: Pick<Questionnaire, 'locales'>,
	meankieli: boolean
): Language[] {
	const others = locales.filter((locale) => locale !== 'sv');
	return ['sv', ...others, ...(meankieli ? (['fit'] as const) : [])];
}

/** The texts with what was written in some languages. The languages not named keep what they had. */
export function withWritten(
	before: Texts | undefined,
	written: ReadonlyMap<Language, string>
): Texts {
	const all = { ...before, ...Object.fromEntries(written) };
	const others = Object.entries(all).filter(([, text]) => text !== '');
	return { ...Object.fromEntries(others), sv: all.sv ?? '' };
}

export const isEmpty = (texts: Texts | undefined): boolean =>
	Object.values(texts ?? {}).every((text) => text === '');
