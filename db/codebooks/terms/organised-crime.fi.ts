import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Gäng och nätverk',
		fi: `
			*jengi, jengit, jengiä, jengien, jengejä, jengei*, jengiläi*, *jengirikol*, katujengi*, rikollisjengi*, rikollisjouk*, rikolliskop*, rikollisverk*, rikollisverkosto*, rikolliset verk*, *järjestäytyn* rikol*, järjestäytyn*, järjestäytyneen rik*, järjestäytynyt, rikollisjärj*, rikollisliig*, *liiga rik*, mafia*, mafiat, =mafia, kartelli*, liivijeng*, liivi* kulk*, liivit seläs*, liivimie*, *moottoripyöräjeng*, prätkäjeng*, mc-jengi*, bandido*, hells angel*, outlaws, kriminaal* verk*, kriminell*, gängi*, gäng*, gängrikol*, gängkriminal*, jengikerho*, kerhotalo* moot*, verkosto* rikol*, rikollisuus leviä*, rikollisuuden leviä*, jengisota*, jengien sota*, väkivaltakap*
		`
	},
	{
		about: 'Värvning av unga',
		fi: `
			värvä*, *värvät*, värväävät, värvää*, värväy*, värväyks*, rekrytoi* nuor*, rekrytoi* poik*, rekrytoi*, rekrytointi*, rekrytoida*, rekrytoidaan, juoksupo*, juoksupoj*, juoksutyt*, juoksutet* kass*, vie tämä kassi*, kantamaan kass*, kantaa kass*, kasseja kanta*, laukun viemis*, viedä laukku, kantaa laukku, paketin kuljet* tuhat*, helppoa rahaa, nopeaa rahaa, nopeeta raha*, rahamuul*, muuliks*, muuliksi, lapsisotil*, tilaus snap*, keikka snap*, keikkoja tarj*, tarjottiin keikka, tarjottu raha*, tarjottiin poj*, tarjotaan poj*, poja* tarjot* raha*, velkaa jeng*, velka* nuor*, velkoja jeng*, uudet kengät mistä raha, gucci*, merkkivaattei*
		`
	},
	{
		about: 'Vapen, skott, sprängning',
		fi: `
			ammusk*, *ammuskelu*, ammunta*, ammuttu, =ammuttiin, ammuthiin, ammutaan ihm*, ampui ove*, ampuivat, ampumi*, ampumis*, ampumiset, ampumavälikoht*, laukaus*, laukauks*, laukauksia, luoti, luodit, luoteja, luodinrei*, luodinrei*, luodin reik*, luotiliiv*, hylsy*, hylsyjä, hylsyt, räjähd*, *räjähdys*, räjäyt*, räjäyttä*, räjäytet*, räjähti ov*, räjähde*, räjähtei*, dynamiit*, dynamex*, käsikran*, *kranaat*, kranaatti*, pommi*, pommi-isku*, termos*pommi, termospomm*, rappukäytäv* räjäy*, *pistooli*, pistoolit, *revolveri*, *konepist*, *aseet, aseita, *aseiden, asekaup*, asekauppa*, laittom* ase*, laittomat aseet, laiton ase, aseella osoit*, aseella uhk*, ase vyöt*, ase housun*, ase taskus*, ase kädes*, ase auto*, aseita auto*, asekät*, asekätkö*, *kalashnik*, rynnäkkö*, kiväär* var*, kalakuko*
		`
	},
	{
		about: 'Pengatvätt, svart arbete, utnyttjande',
		fi: `
			rahanpesu*, rahanpes*, rahaa pest*, pesevät rahaa, pestään rahaa, pesee raha*, kulissi*, kulissiyri*, kulissifirm*, peiteyri*, peitefirm*, mistä raha tulee, mistä rahat tule*, ei koskaan asiakka*, ei asiakkaita mut*, ilman asiakkai*, ei näy asiakk*, ei ketään asiakk*, ei yhtään asiakas*, *talousrikol*, talousrikok*, harmaa talou*, harmaa* talou*, harmaat työ*, pimeä työ, pimeää työ*, pimeätä työ*, pimeästi töi*, pimeänä töi*, pimeitä töitä, pimeä palk*, pimeä työvoim*, pimeetä työ*, pimeästi palk*, mustaa työ*, mustana töi*, mustapalk*, ilman papereita töissä, verottoma*, verottomana, veronkiert*, kuitti* ei saa, ei saa kuitti*, ei kuittia, kuittikauppa*, kuittikaup*, bulvaani*, pöytälaatikkoyri*, postilaatikkofir*, ihmiskaup*, *ihmiskaupp*, ihmissalakul*, orjatyö*, orjuus*, orjuut*, orjina, orjia, orjan*, pakkotyö*, pakkotyötä, kiskont*, kiskontaa, *hyväksikäyt* työ*, työperäi*, työntekij* hyväksikäy*, riisto*, riistä*, riistetään, passit otet*, passit viet*, passi viety, passit pomol*, passit työnant*, passi työnant*, otti passit, ottaa passit, asuvat kontis*, nukkuvat kontis*, nukkuu kontis*, nukkuvat takahuon*, nukkuu takahuon*, nukkuvat työmaa*, asuvat työmaa*, asuu kymmenen samas*, kymmenen miestä sam*, kaksitoista miestä, patjat vierek*, palkkaa ei makset*, palkka jäi saam*, palkatta, marjanpoim* palk*, poimijoiden palk*, poimijoil* ei makset*, thaimaalais* poim*, marjanpoim*, metsurei* palk*, istuttaj* palk*, 14 tunti* päiv*, prostituu*, prostituutio*, bordell*, bordelli*, paritus*, parittaj*, seksiä myy*, ilotyt*, seksikaup*, hierontapaik*, tyttöjä myyd*, haamuasukk*, haamukirjoill*, valekirjoil*, näennäiskirj*, kirjoilla … henki*, kirjoilla … ihmis*, kirjoilla kaks*, nimeä postilaat*, nimeä ovess*, nimiä postiluu*, etuuspetos*, tukipetos*, tukihuija*, sosiaalitukip*, tukien väärink*, kelapetos*, avustaja* jota ei, *korruptio*, korruption, lahjus*, lahjoma*, lahjont*
		`
	},
	{
		about: 'Utpressning',
		fi: `
			suojelurah*, suojelura*, suojelusraha*, suojelumaksu*, suojarah*, kiristys*, kiristystä, kiristäv*, kiristet*, kiristä* yrittä*, kiristä* rah*, kiristä* kauppia*, kiristää, kiristivät, kiristettiin, vakuutusmaksu* jeng*, maksa tai, pakottaa maksam*, pakotet* maksa*, *velanperin*, perintäporuk*, perintäkeik*, perijät ovel*, perijöitä, velan perij*, perivät velk*, koronkisk*, velkojen perin*, todistaj* pelo*, todistajia uhk*, ei uskalla todist*, hiljaisuuden kulttu*, ei uskalleta todist*, vasikka*, vasikoi*, kukaan ei todista, tiskin alta maks*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			jengi*, rikol*, rikoll*, ase, aseit*, ase*, pauk*, kassi*, laukku*, raha*, tarjot*, tarjoa*, bemari*, mersu*, audi*, audit, maasturi*, tummenn* lasi*, parturi*, pesula*, kynsistud*, pitseria*, pizzeria*, autopesula*, yritys*, firma*, firmat, palkka*, palkat, töissä, työmaa*, työntekij*, passi*, kontti*, kontissa, asuvat, poimij*, pelkää*, hiljaa, tatuoin*, liivi*, liivit, ovi, lasku*, vero*, verottaj*, velka*, velko*, pulju*, liivit päällä, kassin vie*, kirjoilla kolm*, =liiveissä
		`
	}
];
