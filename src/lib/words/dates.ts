import type { Locale } from '#lib/survey/questionnaire.ts';

const languageTags: Record<Locale, string> = { sv: 'sv-SE', fi: 'fi-FI', en: 'en-GB' };

/** `2026-11-30` as people write it: «30 november 2026», the day never parted from its month. */
export function inWords(day: string, locale: Locale): string {
	const words = new Intl.DateTimeFormat(languageTags[locale], {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${day}T00:00:00Z`));
	return words.replace(' ', ' ');
}
