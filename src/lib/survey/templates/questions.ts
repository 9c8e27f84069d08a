import type { Option, Question } from '../questionnaire.ts';

/**
 * Questions that several templates share. The same id is the same question in the same words, so that
 * one survey's answers can be laid beside another's.
 */

export const unknown: Option = {
	id: 'unknown',
	label: { sv: 'Vet inte', fi: 'En osaa sanoa', en: 'I don’t know' }
};

export const whenUnsafe: Question = {
	id: 'when-unsafe',
	kind: 'multiple',
	required: false,
	other: true,
	label: {
		sv: 'När känner du dig otrygg ute?',
		fi: 'Milloin tunnet olosi turvattomaksi ulkona?',
		en: 'When do you feel unsafe outdoors?'
	},
	hint: {
		sv: 'Välj alla som stämmer.',
		fi: 'Valitse kaikki sopivat.',
		en: 'Choose all that apply.'
	},
	options: [
		{ id: 'day', label: { sv: 'På dagen', fi: 'Päivällä', en: 'In the daytime' } },
		{ id: 'evening', label: { sv: 'På kvällen', fi: 'Illalla', en: 'In the evening' } },
		{ id: 'night', label: { sv: 'På natten', fi: 'Yöllä', en: 'At night' } },
		{ id: 'weekend', label: { sv: 'På helgen', fi: 'Viikonloppuna', en: 'At the weekend' } },
		{
			id: 'never',
			label: {
				sv: 'Jag känner mig aldrig otrygg ute',
				fi: 'En tunne oloani koskaan turvattomaksi ulkona',
				en: 'I never feel unsafe outdoors'
			}
		}
	]
};

export const problems: Question = {
	id: 'problems',
	kind: 'text',
	asks: 'problems',
	required: false,
	label: {
		sv: 'Vad är det största problemet där du bor?',
		fi: 'Mikä on suurin ongelma siellä, missä asut?',
		en: 'What is the biggest problem where you live?'
	},
	hint: {
		sv: 'Berätta gärna var och när. Några ord räcker.',
		fi: 'Kerro mielellään, missä ja milloin. Muutama sana riittää.',
		en: 'Tell us where and when if you can. A few words are enough.'
	}
};

export const unsafePlaces: Question = {
	id: 'unsafe-places',
	kind: 'text',
	asks: 'unsafe-places',
	required: false,
	label: {
		sv: 'Finns det någon plats som känns otrygg?',
		fi: 'Onko jokin paikka, joka tuntuu turvattomalta?',
		en: 'Is there a place that feels unsafe?'
	},
	hint: {
		sv: 'Vilken plats, och vad beror det på?',
		fi: 'Mikä paikka, ja mistä se johtuu?',
		en: 'Which place, and why?'
	}
};

export const wishes: Question = {
	id: 'wishes',
	kind: 'text',
	asks: 'wishes',
	required: false,
	label: {
		sv: 'Vad vill du att kommunen och polisen gör?',
		fi: 'Mitä haluat kunnan ja poliisin tekevän?',
		en: 'What do you want the municipality and the police to do?'
	}
};
