import { hasOptions, type Question, type Questionnaire, type Texts } from '../questionnaire.ts';
import type { Language } from './languages.ts';

/** A text that is there in Swedish but not in another language. `questionId` null: the survey's own. */
export type MissingText = {
	questionId: string | null;
	part: 'title' | 'lead' | 'label' | 'hint' | 'option';
};

/** What nobody has written in a language yet. In Swedish: what must be written and is not. */
export function missingTexts(questionnaire: Questionnaire, language: Language): MissingText[] {
	const { title, lead, questions } = questionnaire;
	const own: MissingText[] = [];
	if (lacks(title, language)) own.push({ questionId: null, part: 'title' });
	if (lacks(lead, language)) own.push({ questionId: null, part: 'lead' });
	return [...own, ...questions.flatMap((question) => missingIn(question, language))];
}

export function missingIn(question: Question, language: Language): MissingText[] {
	const texts: [MissingText['part'], Texts][] = [['label', question.label]];
	if (question.hint) texts.push(['hint', question.hint]);
	// A place without another name is called by its Swedish one.
	if (hasOptions(question) && (question.kind !== 'area' || language === 'sv')) {
		for (const { label } of question.options) texts.push(['option', label]);
	}
	return texts
		.filter(([, each]) => lacks(each, language))
		.map(([part]) => ({ questionId: question.id, part }));
}

/** Where Swedish is empty too there is nothing to translate yet. */
function lacks(texts: Texts, language: Language): boolean {
	if (language === 'sv') return texts.sv === '';
	return texts.sv !== '' && (texts[language] ?? '') === '';
}
