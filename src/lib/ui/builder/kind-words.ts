import type { Asks, QuestionKind } from '#lib/survey/questionnaire.ts';
import { m } from '#lib/words/compiled/messages.js';

/** A kind of question by name, and in a sentence. */
export function kindWords(kind: QuestionKind): { name: string; what: string } {
	return words[kind]();
}

const words: Record<QuestionKind, () => { name: string; what: string }> = {
	text: () => ({ name: m.builder_kind_text(), what: m.builder_kind_text_what() }),
	single: () => ({ name: m.builder_kind_single(), what: m.builder_kind_single_what() }),
	multiple: () => ({ name: m.builder_kind_multiple(), what: m.builder_kind_multiple_what() }),
	scale: () => ({ name: m.builder_kind_scale(), what: m.builder_kind_scale_what() }),
	info: () => ({ name: m.builder_kind_info(), what: m.builder_kind_info_what() }),
	area: () => ({ name: m.builder_kind_area(), what: m.builder_kind_area_what() }),
	age: () => ({ name: m.builder_kind_age(), what: m.builder_kind_age_what() }),
	gender: () => ({ name: m.builder_kind_gender(), what: m.builder_kind_gender_what() })
};

/** What a free text asks about. */
export function asksWords(asks: Asks | null): string {
	if (asks === 'problems') return m.builder_asks_problems();
	if (asks === 'wishes') return m.builder_asks_wishes();
	return asks === 'unsafe-places' ? m.builder_asks_places() : m.builder_asks_none();
}
