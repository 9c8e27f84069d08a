import { mostAreas } from '#lib/survey/set-up-areas.ts';
import { mostBands, type AgesProblem } from '#lib/survey/set-up-ages.ts';
import type { SetUpProblem } from '#lib/survey/set-up-fields.ts';
import type { LegalGap } from '#lib/survey/set-up-legal.ts';
import { mostMonths } from '#lib/survey/set-up-languages.ts';
import { mostLines, type PopulationProblem } from '#lib/survey/set-up-population.ts';
import { m } from '#lib/words/compiled/messages.js';

export type InWords = { field: string; words: string };

/** What a field is called, so that the list above the form can name it. */
const fieldNames: Record<string, () => string> = {
	municipality: m.town_f_municipality,
	policeDistrict: m.town_f_policeDistrict,
	place: m.town_f_place,
	'in-sv': m.town_f_in_sv,
	'in-fi': m.town_f_in_fi,
	'in-en': m.town_f_in_en,
	controller: m.town_f_controller,
	phone: m.town_f_phone,
	dataProtectionOfficer: m.town_f_dataProtectionOfficer,
	legalGround: m.town_f_legalGround,
	retention: m.town_f_retention,
	deficiencies: m.town_f_deficiencies,
	burdensome: m.town_f_burdensome,
	exempt: m.town_f_exempt,
	name: m.town_f_name,
	slug: m.town_f_slug,
	closesOn: m.town_f_closesOn,
	source: m.town_f_source
};

/** A problem's code in words that say what to do. */
export function townProblemWords({ field, reason }: SetUpProblem): InWords {
	return { field, words: words(field, reason) };
}

function words(field: string, reason: SetUpProblem['reason']): string {
	const name = fieldNames[field]?.() ?? m.town_area_sv();
	switch (reason) {
		case 'missing':
			if (field === 'new') return m.town_wrong_areas_none();
			if (field === 'citizen') return m.town_wrong_no_survey();
			if (field.startsWith('sv-')) return m.town_wrong_area_name();
			return m.town_wrong_missing({ field: name });
		case 'too-long':
			return m.town_wrong_long({ field: name });
		case 'twice':
			return m.town_wrong_twice();
		case 'reserved':
			return m.town_wrong_reserved();
		case 'too-many':
			return m.town_wrong_many({ most: mostAreas });
		case 'not-a-number':
			if (field === 'promiseYear') return m.town_wrong_year();
			return m.town_wrong_months({ most: field === 'promiseMonths' ? mostMonths : 9999 });
		case 'not-an-address':
			return m.town_wrong_email();
		case 'not-a-day':
			return m.town_wrong_day();
		case 'in-the-future':
			return m.town_wrong_future();
		case 'in-the-past':
			return m.town_wrong_past();
		case 'not-a-slug':
			return m.town_wrong_slug();
		case 'taken':
			return m.town_wrong_taken({ other: 'dialog-2026' });
		case 'not-a-choice':
			return m.town_wrong_two_citizen();
	}
}

export function agesProblemWords(problem: AgesProblem): string {
	switch (problem.reason) {
		case 'missing':
			return m.town_ages_missing();
		case 'too-many':
			return m.town_ages_many({ most: mostBands });
		case 'not-from-zero':
			return m.town_ages_zero();
		case 'no-end':
			return m.town_ages_end();
		case 'unreadable':
			return m.town_ages_unreadable({ text: problem.text });
		case 'gap':
			return problem.from === problem.to
				? m.town_ages_gap_one({ age: problem.from })
				: m.town_ages_gap({ from: problem.from, to: problem.to });
		case 'overlap':
			if (problem.to === null) return m.town_ages_overlap_up({ from: problem.from });
			return problem.from === problem.to
				? m.town_ages_overlap_one({ age: problem.from })
				: m.town_ages_overlap({ from: problem.from, to: problem.to });
	}
}

export function populationProblemWords({ reason, value, lines }: PopulationProblem): string {
	const where = { value, lines: linesInWords(lines) };
	switch (reason) {
		case 'empty':
			return m.town_pop_empty();
		case 'no-columns':
			return m.town_pop_no_columns({ value });
		case 'too-long':
			return m.town_pop_too_long({ value, most: mostLines });
		case 'unknown-area':
			return m.town_pop_unknown_area(where);
		case 'unknown-age':
			return m.town_pop_unknown_age(where);
		case 'age-over-bands':
			return m.town_pop_over(where);
		case 'unknown-gender':
			return m.town_pop_gender(where);
		case 'not-a-number':
			return m.town_pop_number(where);
		case 'counted-twice':
			return m.town_pop_twice(where);
	}
}

/** «rad 3, 4 och 5»; of many only the first, and how many more. */
function linesInWords(lines: readonly number[]): string {
	const first = lines.slice(0, 4).join(', ');
	return lines.length > 4
		? m.town_pop_lines_more({ lines: first, n: lines.length - 4 })
		: m.town_pop_line({ lines: first });
}

const gapNames: Record<LegalGap, () => string> = {
	controller: m.town_f_controller,
	contact: m.town_f_contact,
	dataProtectionOfficer: m.town_f_dataProtectionOfficer,
	legalGround: m.town_f_legalGround,
	retention: m.town_f_retention,
	assessedOn: m.town_f_assessedOn,
	method: m.town_f_method,
	level: m.town_f_level,
	deficiencies: m.town_f_deficiencies
};

/** What the law asks for that has not been stated, as its field is called. */
export const gapName = (gap: LegalGap): string => gapNames[gap]();
