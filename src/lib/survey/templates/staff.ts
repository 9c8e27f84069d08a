import { textIn, type Questionnaire } from '../questionnaire.ts';
import { areaQuestion } from './background.ts';
import { unknown } from './questions.ts';
import { localesOf, type Town } from './town.ts';

/**
 * The staff dialogue: our own proposal, since no public form was found.
 *
 * Neither age nor gender is asked: with the place of work they would point at one person in a
 * small town.
 */
export function staffQuestionnaire(town: Town): Questionnaire {
	const { inPlace, promiseYear, areas } = town;
	return {
		title: {
			sv: `Medarbetardialog ${inPlace.sv}`,
			fi: `Henkilöstön vuoropuhelu ${textIn(inPlace, 'fi')}`,
			en: `Staff dialogue ${textIn(inPlace, 'en')}`
		},
		lead: {
			sv: `Du möter vardagen där problemen märks. Berätta vad du ser, så att löftet för ${promiseYear} utgår från det.`,
			fi: `Kohtaat arjen, jossa ongelmat näkyvät. Kerro, mitä näet, jotta vuoden ${promiseYear} lupaus lähtee siitä.`,
			en: `You meet everyday life where the problems show. Tell us what you see, so that the promise for ${promiseYear} starts from there.`
		},
		locales: localesOf(town, ['sv', 'fi', 'en']),
		minutes: 10,
		questions: [
			{
				id: 'problems',
				kind: 'text',
				asks: 'problems',
				required: false,
				label: {
					sv: 'Vilka är de tre största problemen du möter i arbetet?',
					fi: 'Mitkä ovat kolme suurinta ongelmaa, joita kohtaat työssäsi?',
					en: 'Which are the three biggest problems you meet in your work?'
				},
				hint: {
					sv: 'Ett problem på varje rad går bra.',
					fi: 'Voit kirjoittaa yhden ongelman riville.',
					en: 'One problem to a line is fine.'
				}
			},
			{
				id: 'unsafe-places',
				kind: 'text',
				asks: 'unsafe-places',
				required: false,
				label: {
					sv: 'Var och när märks de mest?',
					fi: 'Missä ja milloin ne näkyvät eniten?',
					en: 'Where and when do they show most?'
				}
			},
			{
				id: 'growing',
				kind: 'single',
				required: false,
				label: {
					sv: 'Hur har det största problemet ändrats på ett år?',
					fi: 'Miten suurin ongelma on muuttunut vuodessa?',
					en: 'How has the biggest problem changed in a year?'
				},
				options: [
					{
						id: 'more',
						label: { sv: 'Det har ökat', fi: 'Se on lisääntynyt', en: 'It has grown' }
					},
					{
						id: 'same',
						label: {
							sv: 'Det är ungefär likadant',
							fi: 'Se on suunnilleen ennallaan',
							en: 'About the same'
						}
					},
					{
						id: 'less',
						label: { sv: 'Det har minskat', fi: 'Se on vähentynyt', en: 'It has become smaller' }
					},
					unknown
				]
			},
			{
				id: 'works',
				kind: 'text',
				asks: null,
				required: false,
				label: {
					sv: 'Vad fungerar redan, och vad i förra löftet bör vara kvar?',
					fi: 'Mikä toimii jo, ja mitä edellisestä lupauksesta pitäisi säilyttää?',
					en: 'What works already, and what in the last promise should stay?'
				}
			},
			{
				id: 'wishes',
				kind: 'text',
				asks: 'wishes',
				required: false,
				label: {
					sv: 'Vad kan kommunen och polisen göra åt problemen?',
					fi: 'Mitä kunta ja poliisi voivat tehdä ongelmille?',
					en: 'What can the municipality and the police do about the problems?'
				}
			},
			{
				...areaQuestion(
					areas,
					{
						sv: 'Var arbetar du mest?',
						fi: 'Missä työskentelet eniten?',
						en: 'Where do you mostly work?'
					},
					{ sv: 'Hela kommunen', fi: 'Koko kunnassa', en: 'The whole municipality' }
				),
				required: false
			}
		]
	};
}
