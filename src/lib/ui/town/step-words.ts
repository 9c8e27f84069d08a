import { m } from '#lib/words/compiled/messages.js';
import { textIn, type Locale } from '#lib/survey/questionnaire.ts';
import type { PartnershipSettings } from '#lib/survey/partnership-settings.ts';
import type { SetUpStep, StepState } from '#lib/survey/set-up.ts';
import { ageInWords } from '#lib/survey/templates/background.ts';

const names: Record<SetUpStep, () => string> = {
	names: m.town_step_names,
	areas: m.town_step_areas,
	ages: m.town_step_ages,
	languages: m.town_step_languages,
	population: m.town_step_population,
	legal: m.town_step_legal
};

export const stepName = (step: SetUpStep): string => names[step]();

export function stateWords({ step, state, optional }: StepState): string {
	if (state === 'done') return m.town_state_done();
	if (step === 'legal') return m.town_state_before();
	if (state === 'part') return m.town_state_part();
	return optional ? m.town_state_optional() : m.town_state_left();
}

/** A number with its thousands apart: «9 600». */
export function inFigures(people: number, locale: Locale): string {
	return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'sv-SE').format(people);
}

/** What a step holds, or what it is for while it is empty. */
export function stepNote(
	{ step, state, missing }: StepState,
	of: {
		municipality: string;
		settings: Partial<PartnershipSettings>;
		people: number;
		locale: Locale;
	}
): string {
	const { settings, locale } = of;
	const people = inFigures(of.people, locale);
	switch (step) {
		case 'names':
			if (state === 'left') return m.town_names_left();
			if (state === 'part') return m.town_names_part({ n: missing });
			return m.town_names_done({
				municipality: of.municipality,
				inPlace: settings.inPlace?.sv ?? ''
			});
		case 'areas': {
			const n = settings.areas?.length ?? 0;
			if (n === 0) return m.town_areas_left();
			return n === 1 ? m.town_areas_done_one() : m.town_areas_done({ n });
		}
		case 'ages': {
			const ages = settings.ages ?? [];
			if (ages.length === 0) return m.town_ages_left();
			const groups = ages.map((band) => textIn(ageInWords(band), locale).toLowerCase()).join(', ');
			return m.town_ages_done({ n: ages.length, groups });
		}
		case 'languages': {
			if (state === 'left') return m.town_languages_left();
			const months = settings.promiseMonths ?? 12;
			const languages = languageList(settings);
			return months === 1
				? m.town_languages_done_one({ languages })
				: m.town_languages_done({ languages, months });
		}
		case 'population':
			if (state === 'left') return m.town_population_left();
			return state === 'part'
				? m.town_population_part({ n: people, missing })
				: m.town_population_done({ n: people });
		case 'legal':
			if (state === 'done') return m.town_legal_done();
			return missing === 1 ? m.town_legal_left_one() : m.town_legal_left({ n: missing });
	}
}

const languageNames = { sv: m.town_lang_sv, fi: m.town_lang_fi, en: m.town_lang_en };

export const languageName = (locale: Locale): string => languageNames[locale]();

function languageList({ languages = [], meankieli }: Partial<PartnershipSettings>): string {
	const slot = meankieli ? [m.town_lang_fit()] : [];
	const names = ['sv' as const, ...languages].map(languageName);
	return [...names, ...slot]
		.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
		.join(', ');
}
