import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Sexuella trakasserier och övergrepp',
		en: `
			sexual*, sexually, sex offence*, sex offender*, sex crime*, sexist*, sexism, sex for, molest*, harass*, harassed, harassment, harasser*, grope*, groped, groping, gropes, groper*, fondl*, touched me, touched my, touched her, touches my, touches me, touches her, touches girls, touching girls, touching me, touching women, touch girls, touch women, touch the girls, hands on my, hand on my, hand on her, hand under, hands under, hand up my, hand between, hands up, grabbed my, grabs my, grab my, grabbed her, grabs girls, grab girls, grabs women, grabbing girls, grabbed by the, grabbed from behind, grabs bottoms, grabbing women, squeezed my, pinched my bottom, pinches bottoms, slapped my bottom, slapped my ass, slap on the ass, my bottom, her bottom, my ass, my butt, her butt, my breast*, breasts, boobs, tits, crotch, thigh*, rubbed against, rubs against, rubbing against, presses against, pressed against, pressed himself, rubs himself, upskirt*, under my skirt, under skirt*, up my skirt, up skirts, filmed in the shower*, films in the changing*, filmed in the changing*, filming girls, films girls, films the girls, photographs girls, photographing girls, photographing children, photographs children, hidden camera*, camera in the changing, rape, raped, rapes, rapist*, rapes, date rape, =spiked, =spiking, spiked drink*, drink spiked, drinks spiked, something in my drink, something in her drink, in her glass, paedophil*, pedophil*, paedo*, pedo, pedos, incest, molester*, abused as a child, child sex, sexualis*
		`
	},
	{
		about: 'Blottare och smygtittare',
		en: `
			flasher*, =flashed, flashing at girls, flashed my, expos*, exposed himself, exposing himself, exposes himself, exhibitionist*, indecent*, indecency, naked man, naked in front, coat open, open coat, opened his coat, opens his coat, opened coat, opens coat, trousers down, pants down, dropped his trouser*, dropped his pants, drops his trouser*, trousers at his, trousers open, fly open, unzip*, zip open, zipper open, hand in his trouser*, hand in his pants, hands in his trouser*, hand in trousers, penis, dick, dicks, dick pic*, cock, his thing, shows his, showed his, showing his, his private part*, private parts, =privates, masturbat*, wank*, wanks, jerking off, jerks off, jerk off, playing with himself, plays with himself, touching himself, touches himself, peeping*, peep, peeps, peeper*, voyeur*, looks into the shower*, looks in the bedroom, bedroom window, watches the girls, watches girls, watching the girls, stares at girls, stare at girls, staring at girls, stare at women, stares at women, ogl*, leer*, leering
		`
	},
	{
		about: 'Förföljande och tillmälen',
		en: `
			stalk*, stalker*, stalking, stalked, followed me, followed my daughter, followed her, followed home, follows me home, follows women, follows girls, follow women, follow girls, follow me home, following me, following girls, following women, following her, follows her, follow her home, follows my daughter, follow my daughter, follows the girls, follow the girls, followed us, followed by a man, was followed, been followed, being followed, get followed, got followed, walked behind me, walks behind me, car beside me, car drove next to, car slows, car slowed, car slows down, drives slowly beside, drives slow beside, drove slowly beside, drives next to, asks girls, asks the girls, ask girls, asked girls, asks if i want a ride, want a lift, want a ride, offers a lift, offers lifts, offers girls, offers rides, offered a lift, offered a ride, get in the car, get in his car, into his car, into the car, into a car, lure*, luring, sweets to, candy to, catcall*, cat-call*, cat call*, wolf whistl*, wolf-whistl*, whistl*, =whistling, whistle at, whistles at, shout* at girls, shout* at women, shouting at girls, shout things at, comments about my body, comments on my body, comments about my, comments on my, my body, her body, comment on body, whore, whores, slut, sluts, slut-shaming, how much do you cost, how much you cost, how much for, how much do i cost, asked my price, asks my price, my price, asked the price, lewd, obscene, dirty words, dirty comment*, dirty jokes, dirty talk, =suggestive, propositions, propositioned, kiss noise*, kissing noise*, kissing sound*, kiss me, kissed me, kiss her, tried to kiss, tries to kiss, smell my hair, smelled my hair, stroked my, strokes my, stroking
		`
	},
	{
		about: 'Nätet',
		en: `
			groom, groomed, grooming, groomer*, nudes, nude, nude picture*, nude photo*, naked picture*, naked photo*, nude pics, naked pics, bikini photo*, send a photo, send photos, send picture*, send pics, send pictures, sent picture*, ask for photos, asks for photos, asks for picture*, asking for picture*, asks girls for, asked for picture*, asked for photo*, asked for a picture, pictures without clothes, without clothes, photo without, picture spread, pictures spread, photos spread, photo spread, spread picture*, shared picture*, picture shared, pictures shared, revenge porn, porn, sextortion, pretends to be 14, pretends to be 15, pretended to be 14, pretended to be 15, says he is 15, said he was 15, said he was 14, said he was 16, who was 40, was actually, older man … snap*, old man … snap*, old men … snap*, older men … snap*, men write to, man writes to, men message, men contacting, adult men, grown men, roblox, discord
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			girl, girls, woman, women, daughter, man, men, old man, older, guy, guys, follow*, followed, touch*, hand, hands, body, skirt, shower*, changing room*, swimming, pool, sauna, stare*, staring, look, behind me, bus, bushes, alone, night, taxi driver, boss, customer, photo*, picture*, pics, filming, snap*, online, message*, kiss*, comment*, whisper*, hotel, room, bikini, jogging, running, waits, waited, car, stopped, hands on girls, grown man
		`
	}
];
