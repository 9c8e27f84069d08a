import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Droger och ord för dem',
		en: `
			drug, drugs, drugged, narcotic*, cannabis, weed, hash, hashish, marijuana, pot smok*, smok* pot, dope, amphetamine*, =amphet*, meth, crystal meth, speed + powder, cocaine, crack, heroin, ecstasy, =mdma, spice, synthetic, tramadol*, benzo*, xanax, fentanyl, opioid*, oxy*, methadone, subutex, lyrica, pregabalin, ketamine, mushrooms + trip*, nitrous, laughing gas, balloons + gas, gas + balloon*, gas canister*, gas cartridge*, whipped cream charger*, cream charger*, silver cartridge*, silver bulbs, pills, pill, tablets + sell*, tablets + kids, substance, substances, stuff + sell*, sniff glue, sniffing, inhal*, vape + collapsed, vapes + spiked
		`
	},
	{
		about: 'Bruk och brukare',
		en: `
			addict, addicts, addicted, addiction, junkie*, junky, druggie*, druggy, stoner*, stoned, high on, high as, =tweak*, crackhead*, pothead*, users, drug user*, abuser*, substance abuse, needle*, syringe*, sharps, inject*, shooting up, shoot up, overdos*, naloxone, rehab*, detox, withdrawal*, pin his pupils, big pupils, huge pupils, pinprick, needle exchange, clean needle*, tinfoil, foil, burnt spoon*, =spoons, bong, joints, joint + smok*, =rolling, spliff*, blunts, baggie*, zip bag*, ziplock*, zip lock*, small plastic bag*, little bags, tiny bags, tiny plastic, small bags, powder, white powder, lines of, up nose, up their nose*, off their head*, off his head, nodding off, treatment centre*, treatment for, no treatment, got hooked, hooked on, using again, users in the
		`
	},
	{
		about: 'Försäljning',
		en: `
			dealer*, dealing, deals, drug trade, pusher*, peddl*, =pushers, sell stuff, selling stuff, sells stuff, they sell behind, sells out of, sell it to, selling to kids, buy stuff, trap house, stash*, stashed, hidden packet*, packages under, cars stop … minute*, cars come … minutes, car stops … minute*, visitors … minutes, visitors all night, visitors at night, two minute visit*, handshake*, hand to hand, exchange in the car park, delivery by snap*, snapchat menu, price list, emoji*, grow house, plantation, hemp
		`
	},
	{
		about: 'Antydningar',
		en: `
			sweet smell*, smell* sweet*, smells sweetly, sweet smoke, smell* … weed, smell* of grass, smelling grass, smoke grass, smoking grass, funny smell*, strange smell + smok*, funny cigarette*, special cigarette*, not tobacco, not apple, funny tobacco, blue light* … toilet*, toilet … blue light*, sandpit … needle*, sandbox … needle*, eyes like saucer*, eyes like plates, eyes wide, glassy eyes, empty eyes, jaw grind*, grinding teeth, scratching arm*, sores, thin like, twitchy, twitching, talking to walls, sleep* in the stair* … needle*, medicine* + stolen, painkiller*, prescription*, sleeping pills, sold his own, money for his next, next fix, next dose, cooking in the flat, sniffer dog*, sewage test*, waste water, drug test*, test* at work
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			gas, canister*, smok*, vape*, vaping, smell*, sweet, grass, gear, sell, selling, sold, stuff, treatment, clinic, stairwell, toilet*, basement, cellar, zombie*, shaking, dose, eyes, visitor*, strange people, bags, bag, envelope*, dope sick, user, foil*, spoon, use, addict*, sleep in, sleeping, unconscious, collapsed, ambulance, blue lips, =fix, =pupils
		`
	}
];
