import { usualAges, type AgeBand } from '../partnership-settings.ts';
import { noAnswer, type Option, type Question, type Texts } from '../questionnaire.ts';

export const ratherNot: Option = {
	id: noAnswer,
	label: { sv: 'Vill inte svara', fi: 'En halua vastata', en: 'I would rather not say' }
};

/**
 * Where somebody lives. In the survey to residents it must be met, if only with «Vill inte svara»: the
 * promise is made area by area. A place given by its name alone has it for an id, so that counts read
 * as they are.
 */
export function areaQuestion(
	places: readonly (string | Option)[],
	label: Texts,
	away: Texts
): Question {
	const named = places.map((place) => (typeof place === 'string' ? areaNamed(place) : place));
	return {
		id: 'area',
		kind: 'area',
		required: true,
		label,
		options: [...named, { id: away.sv, label: away }, ratherNot]
	};
}

/** Where a resident lives: asked last but for age and gender, in every survey to residents. */
export function homeAreaQuestion(places: readonly (string | Option)[]): Question {
	return areaQuestion(
		places,
		{
			sv: 'Var i kommunen bor du?',
			fi: 'Missä päin kuntaa asut?',
			en: 'Where in the municipality do you live?'
		},
		{ sv: 'Bor inte i kommunen', fi: 'En asu kunnassa', en: 'I don’t live in the municipality' }
	);
}

/** A part of town by its Swedish name, with the other languages' where they are the same everywhere. */
export function areaNamed(place: string): Option {
	return { id: place, label: { sv: place, ...inOtherLanguages[place] } };
}

/** Only where the place has another name in everyday speech. */
const inOtherLanguages: Record<string, { fi: string; en: string }> = {
	Centrum: { fi: 'Keskusta', en: 'Town centre' },
	'Övriga landsbygden': { fi: 'Muu maaseutu', en: 'Elsewhere in the countryside' }
};

/** How old somebody is, in bands. */
export function ageQuestionOf(bands: readonly AgeBand[]) {
	return {
		id: 'age',
		kind: 'age',
		required: false,
		label: { sv: 'Hur gammal är du?', fi: 'Minkä ikäinen olet?', en: 'How old are you?' },
		options: [...bands.map((band) => ({ id: band.id, label: ageInWords(band) })), ratherNot]
	} satisfies Question;
}

/** «Under 16 år», «16–24 år», «65 år eller äldre». */
export function ageInWords({ from, to }: Omit<AgeBand, 'id'>): Texts {
	if (to === null) {
		return {
			sv: `${from} år eller äldre`,
			fi: `${from} vuotta tai vanhempi`,
			en: `${from} or older`
		};
	}
	if (from === 0) {
		const first = to + 1;
		return { sv: `Under ${first} år`, fi: `Alle ${first} vuotta`, en: `Under ${first}` };
	}
	if (from === to) return { sv: `${from} år`, fi: `${from} vuotta`, en: `${from}` };
	return { sv: `${from}–${to} år`, fi: `${from}–${to} vuotta`, en: `${from}–${to}` };
}

/** With the bands most towns use. */
export const ageQuestion = ageQuestionOf(usualAges);

export const genderQuestion = {
	id: 'gender',
	kind: 'gender',
	required: false,
	label: { sv: 'Är du …', fi: 'Oletko …', en: 'Are you …' },
	options: [
		{ id: 'woman', label: { sv: 'Kvinna', fi: 'Nainen', en: 'A woman' } },
		{ id: 'man', label: { sv: 'Man', fi: 'Mies', en: 'A man' } },
		{ id: 'other', label: { sv: 'Annat', fi: 'Muu', en: 'Other' } },
		ratherNot
	]
} satisfies Question;
