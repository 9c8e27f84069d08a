import type { About } from '#lib/survey/edit/about-fields.ts';
import type { Language } from '#lib/survey/edit/languages.ts';
import { isSame } from '#lib/survey/edit/same.ts';
import { hasOptions, hasOther, type Question, type Texts } from '#lib/survey/questionnaire.ts';
import { m } from '#lib/words/compiled/messages.js';
import { asksWords, kindWords } from './kind-words.ts';
import { languageName } from './language-words.ts';
import { conditionWords } from './shown-question.ts';

/** One thing that two people have written differently. */
export type Difference = { name: string; stored: string; yours: string };

/** What stands against what: texts language by language, then how the question works. */
export function questionDifferences(
	stored: Question,
	yours: Question,
	all: readonly Question[]
): Difference[] {
	const found = [
		...textDifferences(m.builder_label(), stored.label, yours.label),
		...textDifferences(m.builder_hint(), stored.hint, yours.hint)
	];
	if (hasOptions(stored) && hasOptions(yours) && !isSame(stored.options, yours.options))
		found.push(...optionDifferences(stored.options, yours.options));
	const plain = (name: string, of: (question: Question) => string) => {
		if (of(stored) !== of(yours)) found.push({ name, stored: of(stored), yours: of(yours) });
	};
	plain(m.builder_kind(), ({ kind }) => kindWords(kind).name);
	plain(m.builder_asks(), (question) => (question.kind === 'text' ? asksWords(question.asks) : ''));
	plain(m.builder_required(), ({ required }) => yesOrNo(required));
	plain(m.builder_other(), (question) => yesOrNo(hasOther(question)));
	plain(m.builder_who(), (question) => conditionWords(question, all) ?? m.builder_who_all());
	return found;
}

/** A text in each language where it differs. */
export function textDifferences(
	name: string,
	stored: Texts | undefined,
	yours: Texts | undefined
): Difference[] {
	return languages
		.map((language) => ({
			name: `${name}, ${languageName(language)}`,
			stored: stored?.[language] ?? '',
			yours: yours?.[language] ?? ''
		}))
		.filter((each) => each.stored !== each.yours);
}

const languages: readonly Language[] = ['sv', 'fi', 'en', 'fit'];

type Options = readonly { label: Texts }[];

function optionDifferences(stored: Options, yours: Options): Difference[] {
	const list = (options: Options, language: Language) =>
		options.map(({ label }) => label[language] ?? '').filter((text) => text !== '');
	return languages
		.map((language) => ({
			name: `${m.builder_options()}, ${languageName(language)}`,
			stored: list(stored, language).join(' · '),
			yours: list(yours, language).join(' · ')
		}))
		.filter((each) => each.stored !== each.yours);
}

const yesOrNo = (is: boolean): string => (is ? m.builder_yes() : m.builder_no());

/** The same for the survey's own words and its last day. */
export function aboutDifferences(stored: About, yours: About): Difference[] {
	const found = [
		...textDifferences(m.builder_about_title_label(), stored.title, yours.title),
		...textDifferences(m.builder_about_lead_label(), stored.lead, yours.lead)
	];
	const plain = (name: string, of: (about: About) => string) => {
		if (of(stored) !== of(yours)) found.push({ name, stored: of(stored), yours: of(yours) });
	};
	plain(m.builder_about_minutes(), ({ minutes }) => String(minutes));
	plain(m.builder_about_locales(), ({ locales }) => locales.map(languageName).join(', '));
	plain(m.builder_about_challenge(), ({ challenge }) => yesOrNo(challenge));
	plain(m.builder_about_closes(), ({ closesOn }) => closesOn);
	return found;
}
