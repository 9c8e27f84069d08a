import { usualAges, type AgeBand } from '../partnership-settings.ts';
import { textIn, type Option, type Question, type Questionnaire } from '../questionnaire.ts';
import { ageInWords, areaQuestion, genderQuestion, ratherNot } from './background.ts';
import { unknown } from './questions.ts';
import { localesOf, type Town } from './town.ts';

/** Whom the school survey is for. */
export const pupils = { from: 13, to: 19 };

/**
 * The survey to pupils of 13 to 19, in simple words.
 *
 * Neither school nor class is asked, and the area may be skipped: with age and gender they would
 * point at one pupil. Its answers are counted with the residents' in the survey stream.
 */
export function schoolQuestionnaire(town: Town): Questionnaire {
	const { inPlace, promiseYear, areas, ages = usualAges } = town;
	const age = pupilAgeQuestion(ages);
	return {
		title: {
			sv: `Hur är det att vara ung ${inPlace.sv}?`,
			fi: `Millaista on olla nuori ${textIn(inPlace, 'fi')}?`
		},
		lead: {
			sv: `Kommunen och polisen ska lova vad de gör under ${promiseYear}. Vi vill veta vad du tycker. Du får hoppa över frågor.`,
			fi: `Kunta ja poliisi lupaavat, mitä ne tekevät vuonna ${promiseYear}. Haluamme tietää, mitä sinä ajattelet. Saat jättää kysymyksiä väliin.`
		},
		locales: localesOf(town, ['sv', 'fi']),
		minutes: 4,
		questions: [
			{
				id: 'safe-school',
				kind: 'single',
				required: false,
				label: {
					sv: 'Känner du dig trygg i skolan?',
					fi: 'Tunnetko olosi turvalliseksi koulussa?'
				},
				options: [...howOften, unknown]
			},
			{
				id: 'safe-out',
				kind: 'single',
				required: false,
				label: {
					sv: 'Känner du dig trygg när du är ute på kvällen?',
					fi: 'Tunnetko olosi turvalliseksi, kun olet illalla ulkona?'
				},
				options: [
					...howOften,
					{
						id: 'not-out',
						label: { sv: 'Jag är inte ute på kvällen', fi: 'En ole ulkona iltaisin' }
					}
				]
			},
			...openQuestions,
			{
				...areaQuestion(
					areas,
					{ sv: 'Var bor du?', fi: 'Missä asut?' },
					{ sv: 'Bor inte i kommunen', fi: 'En asu kunnassa' }
				),
				required: false
			},
			...(age ? [age] : []),
			genderQuestion
		]
	};
}

const howOften: readonly Option[] = [
	{ id: 'always', label: { sv: 'Ja, alltid', fi: 'Kyllä, aina' } },
	{ id: 'mostly', label: { sv: 'Oftast', fi: 'Useimmiten' } },
	{ id: 'seldom', label: { sv: 'Sällan', fi: 'Harvoin' } },
	{ id: 'never', label: { sv: 'Aldrig', fi: 'En koskaan' } }
];

const openQuestions: readonly Question[] = [
	{
		id: 'problems',
		kind: 'text',
		asks: 'problems',
		required: false,
		label: {
			sv: 'Vad är det största problemet där du bor eller går i skolan?',
			fi: 'Mikä on suurin ongelma siellä, missä asut tai käyt koulua?'
		},
		hint: {
			sv: 'Skriv med egna ord. Några ord räcker.',
			fi: 'Kirjoita omin sanoin. Muutama sana riittää.'
		}
	},
	{
		id: 'unsafe-places',
		kind: 'text',
		asks: 'unsafe-places',
		required: false,
		label: {
			sv: 'Finns det någon plats där du inte vill vara?',
			fi: 'Onko jokin paikka, jossa et halua olla?'
		},
		hint: { sv: 'Vilken plats, och varför?', fi: 'Mikä paikka, ja miksi?' }
	},
	{
		id: 'wishes',
		kind: 'text',
		asks: 'wishes',
		required: false,
		label: {
			sv: 'Vad vill du att kommunen och polisen gör?',
			fi: 'Mitä haluat kunnan ja poliisin tekevän?'
		}
	}
];

/**
 * How old a pupil is, in the town's own bands so that the answers can be counted with the others',
 * but in words that fit a pupil: of 16–24 only «16–19 år» is asked. One band tells nothing: no question.
 */
function pupilAgeQuestion(bands: readonly AgeBand[]): Question | null {
	const options = bands
		.map(({ id, from, to }) => ({
			id,
			from: Math.max(from, pupils.from),
			to: Math.min(to ?? pupils.to, pupils.to)
		}))
		.filter(({ from, to }) => from <= to)
		.map(({ id, from, to }) => ({ id, label: ageInWords({ from, to }) }));
	if (options.length < 2) return null;
	return {
		id: 'age',
		kind: 'age',
		required: false,
		label: { sv: 'Hur gammal är du?', fi: 'Minkä ikäinen olet?' },
		options: [...options, ratherNot]
	};
}
