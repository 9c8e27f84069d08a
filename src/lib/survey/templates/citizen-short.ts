import { usualAges } from '../partnership-settings.ts';
import { textIn, type Questionnaire } from '../questionnaire.ts';
import { ageQuestionOf, genderQuestion, homeAreaQuestion } from './background.ts';
import { problems, unsafePlaces, wishes } from './questions.ts';
import { localesOf, type Town } from './town.ts';

/**
 * The short survey to residents: what local dialogues ask, in four questions, for a poster at a bus
 * stop or a tablet at a market.
 *
 * Age and gender stand last and may be skipped. Without them nobody could say who is missing among
 * those who answered, nor lay women's and men's answers side by side.
 */
export function shortQuestionnaire(town: Town): Questionnaire {
	const { inPlace, promiseYear, areas, ages = usualAges } = town;
	return {
		title: {
			sv: `Vad behöver bli tryggare ${inPlace.sv}?`,
			fi: `Missä turvallisuutta pitäisi parantaa ${textIn(inPlace, 'fi')}?`,
			en: `What needs to become safer ${textIn(inPlace, 'en')}?`
		},
		lead: {
			sv: `Kommunen och polisen ska bestämma vad de lovar att göra under ${promiseYear}. Skriv det som är viktigast för dig.`,
			fi: `Kunta ja poliisi päättävät, mitä ne lupaavat tehdä vuonna ${promiseYear}. Kirjoita, mikä on sinulle tärkeintä.`,
			en: `The municipality and the police will decide what they promise to do in ${promiseYear}. Write what matters most to you.`
		},
		locales: localesOf(town, ['sv', 'fi', 'en']),
		minutes: 3,
		questions: [
			problems,
			unsafePlaces,
			wishes,
			homeAreaQuestion(areas),
			ageQuestionOf(ages),
			genderQuestion
		]
	};
}
