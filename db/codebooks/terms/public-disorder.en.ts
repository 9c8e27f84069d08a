import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Buller',
		en: `
			noise*, noisy, loud, louder, loudly, loud music, music at night, music all night, music until, music till, music blast*, blast* music, blaring, bass, bass at, thumping, thump, boom*, boom box, boombox*, boomboxes, subwoofer*, speakers, speaker, stereo, stereos, car stereo*, sound system, racket, din, shouting at night, shouting all night, shout at night, shout all night, singing at night, yelling at night, scream at night, screaming outside at night, howling, party every, parties every, parties all, =partying, house party, house parties, party flat, party apartment, party until, parties until, karaoke, cannot sleep, can not sleep, cant sleep, can't sleep, no sleep, not sleep, couldnt sleep, couldn't sleep, not slept, nobody sleeps, no one sleeps, keeps us awake, keep us awake, keeps me awake, keep me awake, kept awake, awake all night, awake at night, wakes us, wake us, wakes me, wakes the, woken, wake up the baby, wakes baby, baby wakes, earplug*, ear plug*, quiet hours, night peace, quiet after, peace and quiet, firework*, firecracker*, fire cracker*, bangers, rockets, crackers, barking, barks all, bark all, dog barks, dogs bark, leaf blower*, exhaust*, engines at night, revving at, revving under, revving outside, horn, horns, hooting, beeping
		`
	},
	{
		about: 'Grannar och ordning',
		en: `
			disorder*, disturb*, disturbance*, nuisance*, antisocial, anti-social, unruly, rowdy, hooligan*, troublemaker*, disrespect*, bad neighbour*, noisy neighbour*, neighbour plays, neighbours play, neighbour parties, neighbour from hell, neighbour above, neighbour bangs, =stamping, drilling at, evict*, pee, pees, peeing, piss, pissing, pisses, urinat*, urine, wee in, toilet in the street, use … as toilet, as a toilet, as toilet, defecat*, poo in, shit in, vomit*, sick on the, puke*, sleep* in the stair*, sleeping in stair*, sleep* in the laundry, sleep* in the entrance, sleeping in entrance*, sleeping in the hall*, sleep in the cellar*, sleep in the basement*, homeless, rough sleep*, loiter*, =loitering, blocking the entrance, block the entrance, blocks the entrance, drone*, drones, campers everywhere, motorhome*, camper van*, laser pointer*, laser
		`
	},
	{
		about: 'Skräp',
		en: `
			litter*, littering, trash, garbage, rubbish, waste on, waste in, =dumped, =dumping, fly-tip*, fly tip*, flytip*, =dump, junk in, scrap cars, wrecked cars, old cars left, old sofa*, mattress*, sofa in, fridge in, bins overflow*, overflowing, bins full, full bins, bin bags, cans and bottles, bottles everywhere, bottles all over, broken bottle*, broken glass on, glass everywhere, glass on the beach, glass on the playground, glass shards, shards, cigarette butt*, cigarette ends, butts, pizza box*, burger box*, burger paper*, burger wrap*, mcdonalds bags, wrappers, shopping trolley*, trolleys in, rats, rat, dirty, filthy, mess, messy, dog poo, dog poop, dog shit, dog mess, dog dirt, dog bag*, poo bag*, poop bag*, clean after, pick up after
		`
	},
	{
		about: 'Hundar, tiggeri, hängande',
		en: `
			dogs loose, loose dog*, dog loose, dogs off, dogs off-leash, off the lead, off lead, off leash, off the leash, without leash, without a leash, without lead, without a lead, no leash, leash, leashes, dogs run, dog runs, dog ran at, dogs running, dog bit, dogs bite, dog attack*, dog jumped, dog jumps, unleashed, free running dog*, dangerous dog*, big dog*, beg, begs, begging, beggar*, beggars, asks for money, asking for money, ask for money, asking for coins, ask for coins, cup outside the shop, paper cup
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			night, nights, sleep, awake, music, sound, shout*, scream*, yell*, party, parties, neighbour*, upstairs, dog, dogs, bottle*, cans, glass, stairwell, staircase, laundry, smell*, smoking, midnight, 2am, 3am, 4am, 02, 03, am, baby, weekend*, festival, loud, clean, bin, bins, leave, new year, car park, parking lot, entrance, balcony, waste, paper, glass in the sand, clean up, cleaned up, no lead, honk*, =snus
		`
	}
];
