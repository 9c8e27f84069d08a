import type { Locale } from '#lib/survey/questionnaire.ts';

const written = (tag: string) =>
	new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Made once: making a formatter takes longer than all the formatting of a page. */
const formats: Record<Locale, Intl.DateTimeFormat> = {
	sv: written('sv-SE'),
	fi: written('fi-FI'),
	en: written('en-GB')
};

/** `2026-11-30` as people write it: «30 november 2026», the day never parted from its month. */
export function inWords(day: string, locale: Locale): string {
	const words = formats[locale].format(new Date(`${day}T00:00:00Z`));
	return words.replace(' ', '\u00a0');
}

const short = (tag: string) =>
	new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const shortFormats: Record<Locale, Intl.DateTimeFormat> = {
	sv: short('sv-SE'),
	fi: short('fi-FI'),
	en: short('en-GB')
};

/** `2026-11-30` where there is little room and the year is known: «30 nov.» */
export function shortDay(day: string, locale: Locale): string {
	return shortFormats[locale].format(new Date(`${day}T00:00:00Z`)).replace(' ', '\u00a0');
}
