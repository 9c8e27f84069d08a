import { m } from '#lib/words/compiled/messages.js';
import type { ThemeProblem } from './theme-fields.ts';

export function problemWords({ wrong, word = '' }: ThemeProblem): string {
	return {
		'no-name': m.codebook_problem_no_name,
		'name-taken': m.codebook_problem_name_taken,
		'long-name': m.codebook_problem_long_name,
		'long-text': m.codebook_problem_long_text,
		'long-examples': m.codebook_problem_long_examples,
		'bad-word': m.codebook_problem_bad_word,
		'many-words': m.codebook_problem_many_words,
		'no-words': m.codebook_split_none_chosen
	}[wrong]({ word });
}

export function lexiconName(lexicon: 'sv' | 'fi' | 'en'): string {
	return { sv: m.codebook_own_sv, fi: m.codebook_own_fi, en: m.codebook_own_en }[lexicon]();
}
