import { noAnswer, type Option, type Question, type Texts } from '../questionnaire.ts';

const ratherNot: Option = {
	id: noAnswer,
	label: { sv: 'Vill inte svara', fi: 'En halua vastata', en: 'I would rather not say' }
};

/**
 * Where somebody lives. The one question that must be met, if only with «Vill inte svara»: the
 * promise is made area by area. A place's id is its name, so that counts read as they are.
 */
export function areaQuestion(places: readonly string[], label: Texts, away: Texts): Question {
	return {
		id: 'area',
		kind: 'area',
		required: true,
		label,
		options: [
			...places.map((place) => ({ id: place, label: { sv: place, ...inOtherLanguages[place] } })),
			{ id: away.sv, label: away },
			ratherNot
		]
	};
}

/** Only where the place has another name in everyday speech. */
const inOtherLanguages: Record<string, { fi: string; en: string }> = {
	Centrum: { fi: 'Keskusta', en: 'Town centre' },
	'Övriga landsbygden': { fi: 'Muu maaseutu', en: 'Elsewhere in the countryside' }
};

export const ageQuestion = {
	id: 'age',
	kind: 'age',
	required: false,
	label: { sv: 'Hur gammal är du?', fi: 'Minkä ikäinen olet?', en: 'How old are you?' },
	options: [
		{ id: '0-15', label: { sv: 'Under 16 år', fi: 'Alle 16 vuotta', en: 'Under 16' } },
		{ id: '16-24', label: { sv: '16–24 år', fi: '16–24 vuotta', en: '16–24' } },
		{ id: '25-44', label: { sv: '25–44 år', fi: '25–44 vuotta', en: '25–44' } },
		{ id: '45-64', label: { sv: '45–64 år', fi: '45–64 vuotta', en: '45–64' } },
		{
			id: '65+',
			label: { sv: '65 år eller äldre', fi: '65 vuotta tai vanhempi', en: '65 or older' }
		},
		ratherNot
	]
} satisfies Question;

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
