import type { Language } from '#lib/survey/edit/languages.ts';
import { m } from '#lib/words/compiled/messages.js';

const words: Record<Language, () => string> = {
	sv: m.builder_language_sv,
	fi: m.builder_language_fi,
	en: m.builder_language_en,
	fit: m.builder_language_fit
};

export const languageName = (language: Language): string => words[language]();

/** «3 texter saknas», or that nothing is. */
export function missingWords(n: number): string {
	if (n === 0) return m.builder_complete();
	return n === 1 ? m.builder_missing_one() : m.builder_missing({ n });
}
