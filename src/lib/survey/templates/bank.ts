import type { Question } from '../questionnaire.ts';
import { unknown } from './questions.ts';

/**
 * Questions from the Finnish Council for Crime Prevention's local safety survey, which municipalities
 * may use and adapt without charge (rikoksentorjunta.fi/turvallisuuskysely). It exists in Finnish and
 * Swedish; English is not offered, since nobody has tried the questions in it.
 */

export const safeArea: Question = {
	id: 'safe-area',
	kind: 'single',
	required: false,
	label: {
		sv: 'Upplever du att ditt bostadsområde är säkert?',
		fi: 'Koetko asuinalueesi turvalliseksi?'
	},
	options: [
		{ id: 'yes', label: { sv: 'Ja', fi: 'Kyllä' } },
		{ id: 'no', label: { sv: 'Nej', fi: 'En' } },
		unknown
	]
};

export const problemSize: Question = {
	id: 'problem-size',
	kind: 'scale',
	required: false,
	label: {
		sv: 'Hur stort problem upplever du att brottslighet och ordningsstörningar är inom ditt bostadsområde?',
		fi: 'Kuinka suureksi ongelmaksi koet rikokset ja järjestyshäiriöt asuinalueellasi?'
	},
	options: [
		{ id: '1', label: { sv: 'Inget alls', fi: 'En lainkaan ongelmaksi' } },
		{ id: '2', label: { sv: 'Mycket litet', fi: 'Hyvin pieneksi' } },
		{ id: '3', label: { sv: 'Litet', fi: 'Pieneksi' } },
		{ id: '4', label: { sv: 'Stort', fi: 'Suureksi' } },
		{ id: '5', label: { sv: 'Mycket stort', fi: 'Hyvin suureksi' } },
		unknown
	]
};

export const violenceChanged: Question = {
	id: 'violence-changed',
	kind: 'single',
	required: false,
	label: {
		sv: 'Har våld eller hot om våld ökat eller minskat i ditt bostadsområde de senaste åren?',
		fi: 'Onko väkivalta tai sen uhka asuinalueellasi viime vuosina lisääntynyt vai vähentynyt?'
	},
	options: [
		{ id: 'much-more', label: { sv: 'Ökat mycket', fi: 'Lisääntynyt paljon' } },
		{ id: 'more', label: { sv: 'Ökat något', fi: 'Lisääntynyt jonkin verran' } },
		{ id: 'same', label: { sv: 'Oförändrat', fi: 'Pysynyt ennallaan' } },
		{ id: 'less', label: { sv: 'Minskat något', fi: 'Vähentynyt jonkin verran' } },
		{ id: 'much-less', label: { sv: 'Minskat mycket', fi: 'Vähentynyt paljon' } },
		unknown
	]
};

export const afraidInTheEvening: Question = {
	id: 'afraid-evening',
	kind: 'single',
	required: false,
	label: {
		sv: 'Har du varit rädd för att bli utsatt för våld under kvällstid?',
		fi: 'Oletko pelännyt joutuvasi väkivallan kohteeksi iltaisin?'
	},
	hint: {
		sv: 'Tänk på de senaste tolv månaderna och ditt bostadsområde.',
		fi: 'Ajattele viimeksi kuluneita 12 kuukautta ja omaa asuinaluettasi.'
	},
	options: [
		{ id: 'never', label: { sv: 'Nej, aldrig', fi: 'En kertaakaan' } },
		{ id: 'once-or-twice', label: { sv: 'En eller två gånger', fi: 'Kerran tai kaksi' } },
		{ id: 'several', label: { sv: 'Flera gånger', fi: 'Useita kertoja' } },
		{
			id: 'stays-in-afraid',
			label: {
				sv: 'Jag går inte ut på kvällen, för att jag är rädd för våld',
				fi: 'En liiku iltaisin ulkona väkivallan pelon vuoksi'
			}
		},
		{
			id: 'stays-in-else',
			label: {
				sv: 'Jag går inte ut på kvällen, av andra skäl',
				fi: 'En liiku iltaisin ulkona muusta syystä'
			}
		}
	]
};

export const avoidsPlaces: Question = {
	id: 'avoids-places',
	kind: 'single',
	required: false,
	label: {
		sv: 'Finns det nära ditt hem något område du undviker på grund av hot om våld?',
		fi: 'Onko kotisi lähellä jokin alue, jota vältät väkivallan uhan vuoksi?'
	},
	options: [
		{ id: 'none', label: { sv: 'Nej', fi: 'Ei ole' } },
		{ id: 'one', label: { sv: 'Ja, ett', fi: 'On, yksi' } },
		{ id: 'several', label: { sv: 'Ja, flera', fi: 'On, useampi' } }
	]
};

export const thoughtOfMoving: Question = {
	id: 'thought-of-moving',
	kind: 'single',
	required: false,
	label: {
		sv: 'Har du funderat på att flytta på grund av brott eller stök där du bor?',
		fi: 'Oletko ajatellut muuttaa pois rikollisuuden tai häiriöiden vuoksi?'
	},
	hint: {
		sv: 'Tänk på de senaste tolv månaderna.',
		fi: 'Ajattele viimeksi kuluneita 12 kuukautta.'
	},
	options: [
		{ id: 'never', label: { sv: 'Nej', fi: 'En kertaakaan' } },
		{ id: 'once', label: { sv: 'Ja, en gång', fi: 'Kerran' } },
		{ id: 'several', label: { sv: 'Ja, flera gånger', fi: 'Useammin kuin kerran' } }
	]
};
