import { usualAges } from '../partnership-settings.ts';
import { textIn, type Questionnaire } from '../questionnaire.ts';
import { ageQuestionOf, genderQuestion, homeAreaQuestion } from './background.ts';
import { problems, unknown, unsafePlaces, whenUnsafe, wishes } from './questions.ts';
import { localesOf, type Town } from './town.ts';

/**
 * The survey to residents. The first question follows the Finnish Council for Crime Prevention's
 * local safety survey, which may be adapted freely.
 */
export function citizenQuestionnaire(town: Town): Questionnaire {
	const { inPlace, promiseYear, areas, ages = usualAges } = town;
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
		locales: localesOf(town, ['sv', 'fi', 'en']),
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
					unknown
				]
			},
			whenUnsafe,
			problems,
			unsafePlaces,
			wishes,
			homeAreaQuestion(areas),
			ageQuestionOf(ages),
			genderQuestion
		]
	};
}
