import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Våld i nära relation',
		en: `
			domestic violen*, domestic abuse, domestic, domestics, family violence, violence at home, violence in home, violence in the home, violence in families, violence in the family, violence against women, women beaten, women who are beaten, partner violence, intimate partner, relationship violence, abusive, abuser, abuses her, abused wom*, battered wom*, wife beat*, beats his wife, beat his wife, beats wife, hits his wife, hit his wife, beats her, beats me at home, hits her, hit her, hitting her, husband hits, husband hit, husband beat*, =husbands, hubby, her man, my man, her partner, my partner, boyfriend*, ex-husband, ex husband, ex-boyfriend, ex boyfriend, ex-partner, ex partner, her ex, my ex, his ex, fiance, father hits, dad hits, father beats, dad beats, dad hit, hits mum, hits mom, hits mother, hit mum, hit mummy, hurts mummy, hurt mummy, hurts mum, beats mother, beats the kid*, hits the kid*, hits his kid*, hit the child*, smack* the child*, women's shelter*, womens shelter*, womens refuge, women's refuge, refuge for women, shelter for women, shelter place*, safe house, shelter bed*, restraining order*, protected address, protected identity, secret address, women's helpline, womens line
		`
	},
	{
		about: 'Tecken i hemmet',
		en: `
			bruise*, bruised, sunglasses … winter, sunglasses in, sunglasses … indoors, sunglasses … november, sunglasses … january, sunglasses … december, dark glasses in, walked into a door, walked into the door, walk into a door, walk into door*, fell down the stairs, fell on the stairs, fell on stairs, fall down stairs, fell in the stair*, through the wall, through wall, through the walls, through the ceiling, other side of the wall, behind the wall, upstairs … scream*, upstairs … shout*, upstairs … cry*, downstairs … scream*, neighbour* … scream*, neighbour* … crying, neighbour* … begging, neighbour* hits, neighbour beats, man shout* wife, woman scream*, woman cry*, woman crying, wife cry*, she screams, she cries, children hide, children hear, children see, child sees, kids see, kids hear, kids hide, hides under the bed, hid under, hide in the wardrobe, in the closet, child draws, child drew, kid drew, drew a picture, afraid of dad, afraid of her dad, afraid of his dad, afraid of father, scared of dad, scared of his dad, scared of her dad, afraid to go home, scared to go home, not want to go home, do not want to go home, doesnt want to go home, does not want to go home, wont go home, barefoot, bare feet, in nightgown, in her nightdress, nightgown, in slippers in, slept in the car with, slept in our, sleeps on our sofa, left him, leave him, leaves him, she left, went back to him, goes back to him, takes him back, long sleeves, polo neck, make-up over, makeup over
		`
	},
	{
		about: 'Kontroll och heder',
		en: `
			honour, honor, honour-based, honor-based, honour culture, honour violence, honour killing*, forced marriage*, forced to marry, married off, marry her cousin, marry his cousin, marry a cousin, marry cousin, child marriage*, arranged marriage, engaged to, genital, mutilation, circumcis*, her brothers, brothers watch*, brothers follow, brother follows, brother watches, brother checks, brothers check, brother collects, cousins watch, cousin watches, uncle decides, uncle says, family decides, aunts watch, family watch*, family's reputation, family reputation, shame on the family, shame the family, sent back to, sent away for summer, took her passport, takes her passport, my passport + husband, passport in his, controls her, =controlling, control her, checks her phone, checks my phone, reads her messages, reads my messages, reads her phone, her phone + he, tracks her, tracks my, tracker on, jealous*, not allowed out, not allowed to go, not allowed to leave, not allowed to work, not allowed to learn, not allowed to have, not allowed to talk, not let her, doesnt let her, does not let her, won't let her, wont let her, keeps her bank card, has her card, takes her wages, her salary, her wages, my salary to his, locks her, locked her in, locked me in, she is locked, waits outside her work, sits outside in the car
		`
	},
	{
		about: 'Barn och hjälp',
		en: `
			child abuse, child protection, neglected child*, taken into care, father drinks, dad drinks, mum drinks, mother drinks, drunk at home, drunk father, drunk dad, drunk parent*, behind closed doors, behind four walls, behind the curtains, behind curtains, inside the home*, not safe at home, home is not safe, unsafe at home, unsafe home, inside homes, at home the danger, custody, handover of the child*, visitation, family counsell*, men who hit, men who beat, women who flee, fled her home, flee with, women and children who
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			wife, wives, woman, women, mother, mum, dad, father, daughter, sister, brother, brothers, cousin, home, house, neighbour*, wall, upstairs, downstairs, door, cry, crying, cries, scream*, shout*, hits, beats, he, her, she, afraid, scared, child, children, family, marry, married, marriage, passport, leave, left, eye, arm, stairs, shelter, night, hits me, through the floor, scarf in, brother waits, controls my, location on, =husband
		`
	}
];
