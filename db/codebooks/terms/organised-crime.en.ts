import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Gäng och nätverk',
		en: `
			gang, gangs, gangster*, gangsters, gang crime*, gang member*, mafia, mob boss, cartel*, syndicate*, organised crime, organized crime, organised criminal*, organized criminal*, criminal network*, =networks, criminal gang*, criminal group*, criminal organisation*, biker club*, biker gang*, bikers + patch*, leather vest*, patches, patched, mc club*, mc-club*, motorcycle club*, motorcycle gang*, clubhouse*, club house*, hells angels, bandidos, outlaws, foxtrot, hitman, hit man, contract kill*, turf war*, gang war*
		`
	},
	{
		about: 'Värvning av unga',
		en: `
			recruit*, recruits, recruiting, groom* boys, runners, runner boys, errand boy*, errand boys, errands for, carry a bag, carries a bag, carry bag, carry the bag, carrying a bag, carry a package, carry a parcel, deliver a bag, deliver a package, delivers a bag, take a bag, take this bag, bag to malmö, bag to stockholm, bag from, keep a bag, hold a bag, hide a bag, store a bag, money mule*, mules, mule account, fast money, quick money, easy money, quick cash, easy cash, offered money, offered 5, offered 10, offered 20, offered my son, offered him, offered my brother, offered boys, offer kids, offer the kid*, offering money, offer boys, job offers on snap*, jobs on snap*, job on snap*, missions on, mission on telegram, jobs on telegram, job on telegram, owes them, owe them, he owes, debt to, in debt to, works for them, working for them, work for them, child soldier*, new sneakers and, gucci, rolex
		`
	},
	{
		about: 'Vapen, skott, sprängning',
		en: `
			shooting, shootings, shot at, shots fired, shots were, shots at, gunshot*, gun shot*, gunfire, gun, guns, gunman, handgun*, pistol*, revolver*, rifle*, kalashnikov*, ak47, automatic weapon*, weapon*, weapons, =armed, arms deal*, firearm*, bullet*, bullets, bullet hole*, bulletproof, bullet proof, ammunition, cartridge cases, shell casing*, =casings, explosion*, explosive*, explode*, exploded, blew up, blast*, bomb*, bombing*, grenade*, dynamite, detonat*, hand grenade*, =silencer, holster, waistband
		`
	},
	{
		about: 'Pengatvätt, svart arbete, utnyttjande',
		en: `
			money laundering, launder*, laundered, front for, front business, a front, front company, front companies, shell compan*, no customers, never a customer, never customers, never any customer*, never see a customer, no customer, no clients, without customers, barber*, barbershop*, nail salon*, car wash*, economic crime*, financial crime*, tax evasion, evade tax*, no tax, pay no tax*, black labour, black labor, black work, black market*, black money, work black, working black, works black, undeclared, off the books, under the table, cash in hand, cash only, paid cash, pay cash, paid in cash, pays cash, no receipt*, without receipt*, illegal work*, illegal labour, illegal workers, human traffick*, traffick*, trafficked, slave*, slavery, slave labour, forced labour, forced to work, exploit*, exploited, exploitation, labour exploit*, underpaid, =unpaid, unpaid wages, not paid, didnt pay us, did not pay us, never paid, never paid us, wages never, no wage*, no salary, no contract, no contracts, promised wage*, boss keeps, boss took, boss took our, boss has our, boss has my, boss have, employer keeps, employer took, employer has, takes our passport*, took our passport*, took passport*, keeps passport*, keeps the passport*, keep our passport*, passports in, passports were, holds our passport*, passport + boss, passport + employer, sleep in a container, sleeping in a container, sleep in container*, sleep in the container, sleep at the site, sleep in the site, sleep in the back room, sleep behind the kitchen, sleep on the floor of, sleep above the restaurant, twelve men, ten men in, eight men in, ten to a room, six to a room, eight to a room, mattress* on floor, berry picker*, pickers paid, picking berries, tree plant* paid, forest planters, planters, hours a day, hours per day, h a day, days a week without, seven days a week, rent taken from, rent from wage*, deduct*, prostitut*, brothel*, pimp*, pimping, massage parlour*, massage parlor*, massage salon*, sex trade, selling sex, sell sex, girls sold, girls in the flat, different girls, new girls every, benefit fraud*, welfare fraud*, assistance fraud*, welfare crime*, sham registr*, registered at the, registered at my address, registered in my, registered in the same, registered in one, registered in a, people registered, ghost tenant*, ghost worker*, ghost employ*, names on the door, names on one door, false address*, fake address*, sham compan*, corrupt*, corruption, bribe*, bribery
		`
	},
	{
		about: 'Utpressning',
		en: `
			extort*, blackmail*, protection money, protection fee*, protection racket, pay for protection, pay protection, pay or else, pay or your, pay them every month, pay every month so, insurance money, debt collector* at, loan shark*, collect debts, collecting debts, forces shop*, forced to pay, demand money from shop*, demands money from, witness*, =witnesses, snitch*, snitches, grass on, afraid to testify, dare testify, dares testify, dare to testify, afraid to witness, code of silence, no one talks, nobody testifies
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			crime, criminal*, criminals, gang*, network, cars with, audi, bmw, mercedes, tinted, bag, package, money, cash, offered, jobs, job, boss, employer, company, companies, wages, salary, paid, pay, workers, worker, passport, passports, container, restaurant, salon, shop, tax, debt, owe, hired, bang, bangs, shot, shots, scared, silent, tattoo*, gold chain*, boys, snapchat, telegram, barber, arms trade, blown up, collects every, nobody talks, =vests, =thermos
		`
	},
	{
		about: 'Fler vändningar',
		en: `
			in an envelope, pays in envelope, pay in envelopes, names on my mail box, names on my mailbox, names on my letterbox, one mailbox, same mailbox, same address + names, new girls each, women are changed, girls are changed, curtains always closed, blinds down, owns these people, owns them, a month to keep, costs a month to, job on signal, app and he goes, ankle tag*, second phone, expensive jacket, new jacket and phone, bangs that, facade gone, holes in the door, in his belt, take it back in cash, subcontract*, false floor*
		`
	}
];
