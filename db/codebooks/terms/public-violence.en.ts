import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Slagsmål och misshandel',
		en: `
			fight, fights, fighting, fought, fist*, fistfight*, punch*, punched, brawl*, scuffle*, assault*, attack, attacked, attacks, attacker*, beaten up, beat up, beat him, beat me, beats up, =beating, got beat, battered, jumped by, jumped my, jumped him, jumped on my, was jumped, got jumped, kicked me, kicked him, kicked in the head, kicked his, kick him, kicking a man, head-butt*, headbutt*, violence, violent*, stitches, broken nose, nose broken, broke his nose, broken jaw, jaw broken, broken tooth, lost a tooth, lost two teeth, teeth out, black eye*, concussion, bloody, =bleeding, pool of blood, pushed me, pushed him, pushed her, =shoved, shoved me, bottle thrown, threw a bottle, threw bottles, bottles at, bottle over head, bottle at, glass in the face, stones at, rocks at, throw stones, throw rocks, threw stones, threw a stone, threw a chair, strangl*, hit in the, hit in face, slapped, knocked out, knocked unconscious, lay unconscious
		`
	},
	{
		about: 'Hot',
		en: `
			threat*, threaten*, menac*, intimidat*, aggressive*, aggression, i will find you, find you, know where you live, knows where i live, knows where you, kill you, kill me, kill him, going to kill, death threat*, in my face, raised fist, raised his fist, scare people, shouts in face, pick a fight, picks a fight, looking for a fight, looking for trouble, hostile
		`
	},
	{
		about: 'Rån',
		en: `
			robber*, robbed, robbing, robs, rob, rob people, mugg*, hold-up, held up at, snatched, snatch, took my phone, took his phone, took her phone, took his jacket, took my jacket, took his shoes, took the jacket, his jacket and, give me your, give us your, give phone, hand over, handed over, empty your pocket*, empty his pocket*, forced to give, forced him to, made him give, for his phone, swish or
		`
	},
	{
		about: 'Kniv och tillhyggen',
		en: `
			knife, knives, stab*, stabbed, stabbing*, machete*, knuckle duster*, knuckle*, brass knuckle*, baseball bat*, iron bar, crowbar + hit, hammer in hand, axe in, pepper spray*, baton*, screwdriver + face
		`
	},
	{
		about: 'Hot och våld i arbetet',
		en: `
			hit a nurse, hit the nurse, nurse was hit, staff attacked, staff threat*, threat* staff, bus driver + hit, bus driver spat, customer* shout*, customer threw, customer* threat*, patient hit, patient threw, patient kicked, bites, bit me, kicked a nurse, panic button*, alarm button*, personal alarm*, assault alarm*, work* alone at night, alone on the night shift, stones at the ambulance, ambulance crew*, ambulance wait*, firefighter*, fire crew*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			hit, beat, kick, kicked, push, pushed, punch, blood, teeth, tooth, nose, jaw, bottle, fear, afraid, scared, angry, shout*, yell*, guard, guards, bouncer*, bar, pub, kebab, taxi queue, taxi, queue, square, ambulance, hospital, emergency, phone, jacket, wallet, staff, counter, customer*, patient*, till, shift, colleague, nurse*, badge, weapon*, group, broke my, blood on, spat on, hit me, hit him, stamped on, empty pockets, blade*, spat at, =beaten
		`
	}
];
