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

/** Printed at every start with the example. No other account is ever made with a known password. */
export const examplePassword = 'exempel-haparanda-2026';

export const exampleAccounts: { email: string; name: string; role: RoleName }[] = [
	{ email: 'anna@haparanda.example', name: 'Anna Niemi', role: 'coordinator' },
	{ email: 'jonas@haparanda.example', name: 'Jonas Wikström', role: 'analyst' },
	{ email: 'sanna@haparanda.example', name: 'Sanna Lahti', role: 'note-taker' },
	{ email: 'eva@haparanda.example', name: 'Eva Exempel', role: 'staff' },
	{ email: 'admin@haparanda.example', name: 'Adam Admin', role: 'administrator' }
];
