import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Rasism och hat',
		en: `
			racis*, racist*, racially, race hate, hate, hate crime*, hate speech, =hated, hatred, =hateful, hater*, xenophob*, islamophob*, antisemit*, anti-semit*, homophob*, transphob*, nazi*, nazis, swastika*, white power, far right, far-right, nationalist*, extremis*, n-word, n word, nigg*, negro, monkey*, ape noises, monkey noise*, monkey sound*, gypsy, gypsies, lapp, lapps, lappjävel, skin colour, skin color, colour of my skin, color of my skin, my skin, brown skin, dark skin*, black skin, dark people, dark-skinned, brown people, because we are black, because i am black, because i'm black, being black, being brown, being muslim, because i am muslim, ethnic*, ethnic profiling, racial profiling, profil*, headscarf*, head scarf*, headscarves, hijab*, my scarf, her scarf, scarf pulled, pulled scarf, niqab, veil, veils, mosque*, synagogue*, kippa*, koran, quran, antiziganism, roma people, romani, sami people, sámi, saami, sami + hate*, sami + spit, sami + shout*, reindeer killed, reindeer tortured, reindeer run down on purpose, gay, gays, lesbian*, queer*, lgbt*, pride, pride flag*, rainbow*, faggot*, =fag, =fags, transgender, trans woman, trans man, trans kid*, trans girl*
		`
	},
	{
		about: 'Påhopp med ord',
		en: `
			go home, go back home, go back to, go back where, back to your country, to your country, your own country, your country, back where you came, back where i came, where you came from, where we came from, speak our language, speak properly, wrong language, my language, our language, my accent, accent, spat at me on, spits at, spit at, spits when, spit on my, spit at my, spit in front, spit on us, spat in front, spat at my, spat at us, slur*, slurs, insulted for, insults about, shout* at foreigners, foreigners + shout*, foreigners + treated, immigrants + treated, immigrants + blamed, blame immigrants, blames immigrants, blamed for everything, call me names, call us names, called names because, people like you, people like us, your kind, you people, your people, those people, not welcome, unwelcome, you are not welcome, not wanted here, do not belong, dont belong, not belong, belong here, you dont belong, not from here, real swedes, real swede, real swedish, for swedes, only swedes, swedes only, swedish only, never be swedish, never swedish enough, mocked for, laugh at my swedish, laugh at my accent, laughed at my, laughs at my accent, laugh when i speak, laughed when i spoke, made fun of, makes fun of
		`
	},
	{
		about: 'Diskriminering, segregation och utanförskap',
		en: `
			discriminat*, segregat*, segregated, exclu*, excluded, exclusion, left out, outsider*, =outsiders, outcast*, marginali*, alienat*, alienation, inequal*, unequal, second class, second-class, prejudice*, prejudiced, intoleran*, intolerance, =tolerance, stereotyp*, integrat*, integration, inclusion, included in nothing, divided, division, divide, us and them, us against them, them and us, us versus them, us vs them, two camps, two villages, two towns, parallel societ*, parallel communit*, separate worlds, separate tables, separate lives, separate schools, each group, own group, own groups, groups sit, groups do not talk, groups dont mix, do not mix, dont mix, don't mix, never mix, mix us, mix people, mix the, mixing, tensions between, tension between, conflict between groups, hostility, hostile to, finns and swedes, swedes and finns, swedes and somalis, immigrants and swedes, swedes and immigrants, locals and, ghetto*, nobody greets, no one greets, nobody says hello, no one says hello, nobody say hello, no hello, nobody talks to us, no one talks to us, no one talk to us, nobody speaks to us, nobody sits next, no one sits next, nobody sits beside, no one sits beside, sits beside me, sit next to me, seat beside me, move seat, moves seat, change seat*, move away when, moves her bag, moves their bag*, holds her bag, clutches her bag, hold their bag*, guard follows, guards follow me, guard followed me, follows me in the shop, follow me in the shop, follow me around, follows me around, watch me in the shop, watches me in shop, always stopped, always stop me, always stops me, stop only, stops only, only stop us, only stops us, only search us, always check me, always check my, always searched, stopped me because, =surname, foreign name, name sounds, changed my name, change name, change my name, with my name, with swedish name, flat already rented, flat was gone when, apartment was suddenly, suddenly rented, suddenly gone when, already taken when, no job because, no interview*, not invited, never invited, nobody invites, no one invites, lonel*, isolated, isolation, wheelchair + mock*, disabled + mock*, disab*, minority, minorities
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		en: `
			foreign*, foreigner*, immigrant*, immigrants, refugee*, asylum, muslim*, muslims, somali*, arab*, arabic, syrian*, syria, afghan*, thai, polish, russian*, ukrain*, indian, african*, africa, black, brown, white, skin, scarf, language, swedish, swedes, finn, finns, country, accent, name, spit, spat, shout*, shouted, called, insult*, laugh*, look, looks, stare*, stares, bus, welcome, belong, mix, together, sami, roma, group, hello, greet*, trans, speak swedish, own people, my name, my surname
		`
	},
	{
		about: 'Fler vändningar',
		en: `
			searched again, brown face, same face, my face, entry refused, refused entry, not let in because, members only, no arabs, no muslims, no foreigners, bin laden, taliban, terrorist, turban*, star of david, stand with my countrymen, imported ones, call us the, jew, jews, jewish, they call me, same cv, same application, applications as, rent is higher for us, holding my girlfriend, holding hands with my boyfriend, stopped and searched, hooked cross, looked at like
		`
	}
];
