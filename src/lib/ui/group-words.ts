import type { View } from '#lib/ranking/view.ts';
import { hasOptions, textIn, type Locale, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { m } from '#lib/words/compiled/messages.js';

/** The names of areas and age bands as the survey's own options say them, by id. */
export type GroupNames = Record<'area' | 'age', Record<string, string>>;

export function groupNames(questionnaire: Questionnaire | null, locale: Locale): GroupNames {
	const names: GroupNames = { area: {}, age: {} };
	for (const question of questionnaire?.questions ?? []) {
		if (!hasOptions(question) || (question.kind !== 'area' && question.kind !== 'age')) continue;
		for (const { id, label } of question.options) names[question.kind][id] = textIn(label, locale);
	}
	return names;
}

export function genderWords(gender: string): string {
	return gender === 'woman' ? m.incoming_women() : m.incoming_men();
}

/** «Män, 16–24 år, Karungi»: with commas, since names of places bend each in its own way. */
export function groupWords(view: View, names: GroupNames): string {
	const parts = [
		view.gender === null ? [] : [genderWords(view.gender)],
		view.age === null ? [] : [names.age[view.age] ?? view.age],
		view.area === null ? [] : [names.area[view.area] ?? view.area]
	].flat();
	const words = parts.join(', ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
