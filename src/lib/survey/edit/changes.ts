import {
	hasOptions,
	hasOther,
	type ChoiceQuestion,
	type Question,
	type Questionnaire,
	type Texts
} from '../questionnaire.ts';
import type { Language } from './languages.ts';
import { longestRising } from './longest-rising.ts';
import { isSame } from './same.ts';

type OwnPart = 'title' | 'lead' | 'minutes' | 'languages' | 'challenge';

export type QuestionChange =
	| { what: 'added' | 'removed' | 'moved' | 'kind' | 'asks' | 'required' | 'condition' | 'hint' }
	/** Reworded, in these languages. */
	| { what: 'label'; languages: Language[] }
	/** Texts that were not there before. */
	| { what: 'translated'; languages: Language[] }
	| { what: 'options-moved' | 'other-added' | 'other-removed' }
	| { what: 'option-added' | 'option-removed'; option: Texts }
	| { what: 'option-renamed'; option: Texts; from: Texts };

export type Change =
	| { about: 'survey'; what: OwnPart; breaks: false }
	/** `breaks`: answers from before and after cannot be compared in this question. */
	| { about: 'question'; question: Question; change: QuestionChange; breaks: boolean };

/** What differs between two versions of a survey, in the order a reader meets it. */
export function changesBetween(before: Questionnaire, after: Questionnaire): Change[] {
	const changes: Change[] = ownChanges(before, after).map((what) => ({
		...{ about: 'survey', what, breaks: false }
	}));
	const moved = movedBetween(before.questions, after.questions);
	for (const question of after.questions) {
		const was = before.questions.find(({ id }) => id === question.id);
		const found: QuestionChange[] = was ? questionChanges(was, question) : [{ what: 'added' }];
		if (moved.has(question.id)) found.push({ what: 'moved' });
		for (const change of found)
			changes.push({ about: 'question', question, change, breaks: breaks(question, change) });
	}
	for (const question of before.questions) {
		if (after.questions.every(({ id }) => id !== question.id))
			changes.push({ about: 'question', question, change: { what: 'removed' }, breaks: true });
	}
	return changes;
}

function ownChanges(before: Questionnaire, after: Questionnaire): OwnPart[] {
	const parts: OwnPart[] = [];
	if (!isSame(before.title, after.title)) parts.push('title');
	if (!isSame(before.lead, after.lead)) parts.push('lead');
	if (before.minutes !== after.minutes) parts.push('minutes');
	if (!isSame(before.locales, after.locales)) parts.push('languages');
	if ((before.challenge ?? false) !== (after.challenge ?? false)) parts.push('challenge');
	return parts;
}

function questionChanges(was: Question, now: Question): QuestionChange[] {
	const found: QuestionChange[] = [];
	if (was.kind !== now.kind) found.push({ what: 'kind' });
	const labels = languagesThatDiffer(was.label, now.label);
	if (labels.changed.length > 0) found.push({ what: 'label', languages: labels.changed });
	const translated = new Set(labels.added);
	const hints = languagesThatDiffer(was.hint ?? { sv: '' }, now.hint ?? { sv: '' });
	if (hints.changed.length > 0 || hints.added.includes('sv')) found.push({ what: 'hint' });
	else hints.added.forEach((language) => translated.add(language));
	if (hasOptions(was) && hasOptions(now)) found.push(...optionChanges(was, now, translated));
	if (was.kind === 'text' && now.kind === 'text' && was.asks !== now.asks)
		found.push({ what: 'asks' });
	if (was.required !== now.required) found.push({ what: 'required' });
	if (!isSame(was.showIf, now.showIf)) found.push({ what: 'condition' });
	if (translated.size > 0) found.push({ what: 'translated', languages: [...translated] });
	return found;
}

function optionChanges(
	was: ChoiceQuestion,
	now: ChoiceQuestion,
	translated: Set<Language>
): QuestionChange[] {
	const found: QuestionChange[] = [];
	for (const option of now.options) {
		const before = was.options.find(({ id }) => id === option.id);
		if (!before) {
			found.push({ what: 'option-added', option: option.label });
			continue;
		}
		const { changed, added } = languagesThatDiffer(before.label, option.label);
		if (changed.length > 0)
			found.push({ what: 'option-renamed', option: option.label, from: before.label });
		added.forEach((language) => translated.add(language));
	}
	for (const option of was.options) {
		if (now.options.every(({ id }) => id !== option.id))
			found.push({ what: 'option-removed', option: option.label });
	}
	if (movedBetween(was.options, now.options).size > 0) found.push({ what: 'options-moved' });
	if (hasOther(was) !== hasOther(now))
		found.push({ what: hasOther(now) ? 'other-added' : 'other-removed' });
	return found;
}

/** Whether answers from before and after this change mean different things. */
function breaks({ kind }: Question, { what }: QuestionChange): boolean {
	if (what === 'option-added' || what === 'options-moved') return kind === 'scale';
	return (
		what === 'label' ||
		what === 'kind' ||
		what === 'asks' ||
		what === 'condition' ||
		what === 'option-removed' ||
		what === 'option-renamed' ||
		what === 'other-removed'
	);
}

const all: readonly Language[] = ['sv', 'fi', 'en', 'fit'];

function languagesThatDiffer(was: Texts, now: Texts): { changed: Language[]; added: Language[] } {
	const differ = all.filter((language) => (was[language] ?? '') !== (now[language] ?? ''));
	const isNew = (language: Language) => (was[language] ?? '') === '';
	return {
		changed: differ.filter((language) => !isNew(language)),
		added: differ.filter(isNew)
	};
}

/** The fewest that must be moved to come from one order to the other. */
function movedBetween(
	before: readonly { id: string }[],
	after: readonly { id: string }[]
): Set<string> {
	const places = new Map(before.map(({ id }, index) => [id, index]));
	const kept = after.flatMap(({ id }) => {
		const place = places.get(id);
		return place === undefined ? [] : [{ id, place }];
	});
	const still = longestRising(kept.map(({ place }) => place));
	return new Set(kept.filter((_, index) => !still.has(index)).map(({ id }) => id));
}
