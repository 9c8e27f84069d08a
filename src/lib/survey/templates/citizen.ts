import { textIn, type Questionnaire, type Texts } from '../questionnaire.ts';
import { ageQuestion, areaQuestion, genderQuestion } from './background.ts';

/** What a town's own questionnaire begins from. */
export type Town = {
	/** As in «How safe do you feel …»: each language bends a place's name in its own way. */
	inPlace: Texts;
	promiseYear: number;
	/** Parts of the municipality, as people call them. */
	areas: readonly string[];
};

/**
 * The survey to residents. The first question follows the Finnish Council for Crime Prevention's
 * local safety survey, which may be adapted freely.
 */
export function citizenQuestionnaire({ inPlace, promiseYear, areas }: Town): Questionnaire {
	return {
		title: {
			sv: `Hur trygg är du ${inPlace.sv}?`,
			fi: `Kuinka turvalliseksi tunnet olosi ${textIn(inPlace, 'fi')}?`,
			en: `How safe do you feel ${textIn(inPlace, 'en')}?`
		},
		lead: {
			sv: `Kommunen och polisen ska bestämma vad de lovar att göra under ${promiseYear}. Först vill vi veta vad du tycker behövs.`,
			fi: `Kunta ja poliisi päättävät, mitä ne lupaavat tehdä vuonna ${promiseYear}. Ensin haluamme tietää, mitä sinun mielestäsi tarvitaan.`,
			en: `The municipality and the police will decide what they promise to do in ${promiseYear}. First we want to know what you think is needed.`
		},
		locales: inPlace.fi === undefined ? ['sv', 'en'] : ['sv', 'fi', 'en'],
		minutes: 5,
		questions: [
			{
				id: 'how-big',
				kind: 'scale',
				required: false,
				label: {
					sv: 'Hur stort problem är brott och stök där du bor?',
					fi: 'Kuinka suuri ongelma rikollisuus ja häiriöt ovat siellä, missä asut?',
					en: 'How big a problem are crime and disorder where you live?'
				},
				options: [
					{
						id: '1',
						label: { sv: 'Inget problem alls', fi: 'Ei lainkaan', en: 'No problem at all' }
					},
					{ id: '2', label: { sv: 'Mycket litet', fi: 'Hyvin pieni', en: 'Very small' } },
					{ id: '3', label: { sv: 'Litet', fi: 'Pieni', en: 'Small' } },
					{ id: '4', label: { sv: 'Stort', fi: 'Suuri', en: 'Big' } },
					{ id: '5', label: { sv: 'Mycket stort', fi: 'Hyvin suuri', en: 'Very big' } },
					{ id: 'unknown', label: { sv: 'Vet inte', fi: 'En osaa sanoa', en: 'I don’t know' } }
				]
			},
			{
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
			},
			{
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
			},
			{
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
			},
			{
				id: 'wishes',
				kind: 'text',
				asks: 'wishes',
				required: false,
				label: {
					sv: 'Vad vill du att kommunen och polisen gör?',
					fi: 'Mitä haluat kunnan ja poliisin tekevän?',
					en: 'What do you want the municipality and the police to do?'
				}
			},
			areaQuestion(
				areas,
				{
					sv: 'Var i kommunen bor du?',
					fi: 'Missä päin kuntaa asut?',
					en: 'Where in the municipality do you live?'
				},
				{
					sv: 'Bor inte i kommunen',
					fi: 'En asu kunnassa',
					en: 'I don’t live in the municipality'
				}
			),
			ageQuestion,
			genderQuestion
		]
	};
}
