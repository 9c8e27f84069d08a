import type { Locale } from '#lib/survey/questionnaire.ts';
import { locales } from '#lib/survey/questionnaire.ts';

/**
 * The language to answer in: the one in the address (`?lang=fi`), else the one a signed-in person
 * chose earlier (a cookie; public pages set none), else Swedish.
 *
 * The browser's own list is not asked: at the library it speaks for the computer, not the reader.
 */
export function readersLocale(
	address: URLSearchParams,
	cookieHeader: string | null
): Locale | undefined {
	const wished = address.get('lang') ?? cookieHeader?.match(/(?:^|; )lang=(\w+)/)?.[1];
	return locales.find((locale) => locale === wished);
}
