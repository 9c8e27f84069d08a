import { usualAges } from '../partnership-settings.ts';
import { textIn, type Questionnaire } from '../questionnaire.ts';
import { ageQuestionOf, genderQuestion, homeAreaQuestion } from './background.ts';
import {
	afraidInTheEvening,
	avoidsPlaces,
	problemSize,
	safeArea,
	thoughtOfMoving,
	violenceChanged
} from './bank.ts';
import { problems, unsafePlaces, whenUnsafe, wishes } from './questions.ts';
import { localesOf, type Town } from './town.ts';

/**
 * The long survey to residents: ten questions, then area, age and gender. About eight minutes;
 * longer than ten to fifteen and the answers get worse.
 *
 * The open question on problems comes before those that name violence, so that the words are the
 * respondent's own.
 */
export function longQuestionnaire(town: Town): Questionnaire {
	const { inPlace, promiseYear, areas, ages = usualAges } = town;
	return {
		title: {
			sv: `Hur trygg är du ${inPlace.sv}?`,
			fi: `Kuinka turvalliseksi tunnet olosi ${textIn(inPlace, 'fi')}?`
		},
		lead: {
			sv: `Kommunen och polisen ska bestämma vad de lovar att göra under ${promiseYear}. Först vill vi veta hur du har det och vad du tycker behövs.`,
			fi: `Kunta ja poliisi päättävät, mitä ne lupaavat tehdä vuonna ${promiseYear}. Ensin haluamme tietää, millaista sinulla on ja mitä mielestäsi tarvitaan.`
		},
		locales: localesOf(town, ['sv', 'fi']),
		minutes: 8,
		questions: [
			safeArea,
			problemSize,
			problems,
			violenceChanged,
			afraidInTheEvening,
			avoidsPlaces,
			unsafePlaces,
			whenUnsafe,
			thoughtOfMoving,
			wishes,
			homeAreaQuestion(areas),
			ageQuestionOf(ages),
			genderQuestion
		]
	};
}
