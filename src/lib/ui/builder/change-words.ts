import type { Change, QuestionChange } from '#lib/survey/edit/changes.ts';
import type { OpeningProblem } from '#lib/survey/edit/check-before-opening.ts';
import { m } from '#lib/words/compiled/messages.js';
import { languageName } from './language-words.ts';

/** A change between two versions in a sentence. */
export function changeWords(change: Change): string {
	return change.about === 'survey' ? own[change.what]() : questionChangeWords(change.change);
}

type OwnChange = Extract<Change, { about: 'survey' }>['what'];

const own: Record<OwnChange, () => string> = {
	title: m.builder_change_title,
	lead: m.builder_change_lead,
	minutes: m.builder_change_minutes,
	languages: m.builder_change_languages,
	challenge: m.builder_change_challenge
};

function questionChangeWords(change: QuestionChange): string {
	switch (change.what) {
		case 'label':
			return m.builder_change_label({ languages: named(change.languages) });
		case 'translated':
			return m.builder_change_translated({ languages: named(change.languages) });
		case 'option-added':
			return m.builder_change_option_added({ option: change.option.sv });
		case 'option-removed':
			return m.builder_change_option_removed({ option: change.option.sv });
		case 'option-renamed': {
			const names = { from: change.from.sv, option: change.option.sv };
			if (names.from === names.option) return m.builder_change_option_reworded(names);
			return m.builder_change_option_renamed(names);
		}
		default:
			return plain[change.what]();
	}
}

const named = (languages: Parameters<typeof languageName>[0][]) =>
	languages.map(languageName).join(', ');

type Plain = Exclude<
	QuestionChange['what'],
	'label' | 'translated' | 'option-added' | 'option-removed' | 'option-renamed'
>;

const plain: Record<Plain, () => string> = {
	added: m.builder_change_added,
	removed: m.builder_change_removed,
	moved: m.builder_change_moved,
	kind: m.builder_change_kind,
	asks: m.builder_change_asks,
	required: m.builder_change_required,
	condition: m.builder_change_condition,
	hint: m.builder_change_hint,
	'options-moved': m.builder_change_options_moved,
	'other-added': m.builder_change_other_added,
	'other-removed': m.builder_change_other_removed
};

/** What must be put right before opening, in a sentence about a question named by its number and text. */
export function openingProblemWords(reason: OpeningProblem['reason'], question: string): string {
	return problems[reason]({ question });
}

const problems: Record<OpeningProblem['reason'], (named: { question: string }) => string> = {
	'no-title': () => m.builder_problem_title(),
	'no-question': () => m.builder_problem_question(),
	'only-background': () => m.builder_problem_background(),
	'no-text': m.builder_problem_text,
	'no-hint-text': m.builder_problem_hint,
	'few-options': m.builder_problem_few,
	'empty-option': m.builder_problem_empty,
	'same-option': m.builder_problem_same,
	'same-id': m.builder_problem_id,
	'second-background': m.builder_problem_second
};
