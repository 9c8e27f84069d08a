import type { PartnershipSettings } from '#lib/survey/partnership-settings.ts';
import type { RoleName } from '#db/schema.ts';

/**
 * The example dialogue's town. Haparanda and its places exist; the round, the meetings, the people
 * and every answer are made up.
 */
export const exampleTown = {
	municipality: 'Haparanda stad',
	policeDistrict: 'Lokalpolisområde Östra Norrbotten',
	place: 'Haparanda',
	inPlace: { sv: 'i Haparanda', fi: 'Haaparannalla', en: 'in Haparanda' },
	roundSlug: 'haparanda-2026',
	promiseYear: 2027,
	areas: ['Centrum', 'Marielund', 'Nikkala', 'Seskarö', 'Karungi', 'Övriga landsbygden'],
	meetings: [
		{ area: 'Centrum', place: 'Centrum: kväll på biblioteket', daysAgo: 34, participants: 46 },
		{ area: 'Marielund', place: 'Marielund: kväll i skolan', daysAgo: 29, participants: 31 },
		{ area: 'Karungi', place: 'Karungi: byamöte', daysAgo: 26, participants: 25 },
		{ area: 'Nikkala', place: 'Nikkala: fika i bygdegården', daysAgo: 22, participants: 14 },
		{ area: 'Seskarö', place: 'Seskarö: fika i Folkets hus', daysAgo: 19, participants: 17 },
		{
			area: 'Övriga landsbygden',
			place: 'Landsbygden: digitalt möte',
			daysAgo: 12,
			participants: 9
		}
	]
};

/**
 * What the town says of itself. Of what the law asks for it says nothing: nobody may answer for
 * Haparanda stad in its place, so the public pages show what they say before a town has filled it in.
 */
export const exampleSettings: Partial<PartnershipSettings> = {
	inPlace: exampleTown.inPlace,
	areas: [
		{ id: 'Centrum', label: { sv: 'Centrum', fi: 'Keskusta', en: 'Town centre' } },
		{ id: 'Marielund', label: { sv: 'Marielund' } },
		{ id: 'Nikkala', label: { sv: 'Nikkala' } },
		{ id: 'Seskarö', label: { sv: 'Seskarö' } },
		{ id: 'Karungi', label: { sv: 'Karungi' } },
		{
			id: 'Övriga landsbygden',
			label: {
				sv: 'Övriga landsbygden',
				fi: 'Muu maaseutu',
				en: 'Elsewhere in the countryside'
			}
		}
	],
	ages: [
		{ id: '0-15', from: 0, to: 15 },
		{ id: '16-24', from: 16, to: 24 },
		{ id: '25-44', from: 25, to: 44 },
		{ id: '45-64', from: 45, to: 64 },
		{ id: '65+', from: 65, to: null }
	],
	languages: ['fi', 'en'],
	meankieli: true,
	promiseMonths: 12,
	populationSource: 'Konstruerade siffror för exemplet, inte från SCB'
};

/** Made up: women and men in each age band, youngest first. 9 600 in all. */
export const examplePopulation: Record<string, readonly (readonly [women: number, men: number])[]> =
	{
		Centrum: [
			[270, 285],
			[145, 160],
			[375, 390],
			[435, 425],
			[555, 460]
		],
		Marielund: [
			[185, 195],
			[95, 105],
			[245, 250],
			[235, 240],
			[185, 165]
		],
		Nikkala: [
			[70, 75],
			[35, 40],
			[90, 95],
			[110, 115],
			[90, 80]
		],
		Seskarö: [
			[30, 30],
			[15, 20],
			[45, 50],
			[70, 75],
			[85, 80]
		],
		Karungi: [
			[40, 45],
			[20, 25],
			[55, 60],
			[80, 85],
			[100, 90]
		],
		'Övriga landsbygden': [
			[165, 175],
			[80, 95],
			[215, 235],
			[310, 330],
			[350, 345]
		]
	};

/** Printed at every start with the example. No other account is ever made with a known password. */
export const examplePassword = 'exempel-haparanda-2026';

export const exampleAccounts: { email: string; name: string; role: RoleName }[] = [
	{ email: 'anna@haparanda.example', name: 'Anna Niemi', role: 'coordinator' },
	{ email: 'jonas@haparanda.example', name: 'Jonas Wikström', role: 'analyst' },
	{ email: 'sanna@haparanda.example', name: 'Sanna Lahti', role: 'note-taker' },
	{ email: 'eva@haparanda.example', name: 'Eva Exempel', role: 'staff' },
	{ email: 'admin@haparanda.example', name: 'Adam Admin', role: 'administrator' }
];
