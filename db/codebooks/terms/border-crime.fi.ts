import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Smuggling',
		fi: `
			*salakulj*, *salakuljet*, salakuljetta*, smuggl*, smuklar*, smugla*, smugla*, smuukl*, trokar*, trokaa, *joppaus*, *joppari*, joppa*, jopparit, =jopata, joppaa*, jopat*, nuuska* raj*, nuuskaa yli, nuuskaa Suom*, nuuskakuorm*, nuuskaralli, nuuskaralli*, nuuskabisn*, nuuskakaup*, nuuskaa peräkont*, nuuskaa auto* täyn*, nuuskatrok*, nuuska viedä* suome*, nuuskaa viedä*, nuuskaa vieth*, nuuskaa tuodaan, tupakka* raj*, tupakkaa yli, tupakkaa joen, tupakkakartong*, savukkei* raj*, savukkeet, viinaa raj*, viinaa yli, viina yli, viinaa joen, viinaralli*, kaljaa raj* yli, kaljaralli, spriitä raj*, spriitä yli, huumeet raj*, huumeita raj*, huumetta raj*, huumeita yli, aineita raj*, aineet yli, aseita raj*, aseet raj*, aseita yli, koiria raj*, koiranpent*, pentutehta*, pentuja raj*, pentukaup*, ilotulitteet raj*, raketteja raj*, paukkuja raj*, lihaa raj*, kalaa raj*, polttoaine* raj*, löpöä raj*, rajan yli viet*, rajan yli tuo*, rajan yli vie*, rajan yli kulj*, rajan yli kulk*, rajan yli tule*, rajan yli men*, rajan yli, rajan ylitse, rajan toiselta puol*, rajan taka, yli rajan, rajan toiselle, rajan takana, rajan takaa, raja yli, raan yli, yli raan, joen yli, jokea pitkin, väylän yli, väylän yli kelk*, joen yli vene*, joen yli kelk*, joen yli tuo*, joen yli kulj*, joen yli vie*, jään yli, jäätä pitkin, jään poikki, jäätie*, jäätietä, joen poikki, yöllä joen, veneellä yli, kelkalla yli, kelkala yli, moottorikelkalla yli, väylän poik*, sillan yli, yli sillan, öisin sillan, laatikoita yli, kassit sillan, venettä ilman valo*, vene ilman valo*, vene yöllä, veneet öisin, ilman valoja joel*, kelkat ilman valo*, kelkka ilman valo*
		`
	},
	{
		about: 'Tull och kontroll',
		fi: `
			*tullin, tulli ei, tullia ei, =tulli, =tullilla, =tullit, =tullia, =tulliin, tullimie*, tullimies*, tullivirk*, tullikoir*, tulliasema*, tullitark*, tullivalv*, tulliautot, *tullivalvon*, =tull, tullinainen, *rajavalv*, rajavarti*, rajavartio*, rajavartija*, *rajatarkas*, rajatark*, *rajakontrol*, rajakontroll*, raja kiinni, rajat kiinni, rajan kiinni, raja auki, raja on auki, rajat auki, rajat on auki, raja vuotaa, raja vuot*, rajalla kukaan, rajalla ei, rajalla tark*, rajalla kame*, rajalla valv*, rajalla kontro*, rajalla ei kukaan, rajalle, rajalle kontr*, rajalle tull*, rajalla pysäyt*, *rajakamer*, kamerat raj*, kamera sillal*, rekisterikilpikame*, kilpikamer*, kilvenlukij*, rajarikol*, *rajarikok*, raja-as*, rajayhteis*, rajapoliis*, rajapolis*, raja-alueen rikol*, rajaseu*, passintark*, passit tarkast*, paperit tarkast*, läpivalais*, skannerit, skanneri*, röntgen*, granss*, gräns*, kontrolli raj*, kontrolleja raj*, tarkistus* rajal*, autoja tarkist* raj*, kukaan ei tarkist* raj*, kukaan ei katso raj*, kukaan ei pysäyt*, kukhaan ei kattele, ei pysäyte* silla*, laiton maahantu*, maahantul*, ihmisiä raj* yli
		`
	},
	{
		about: 'Gods och tjuvar över gränsen',
		fi: `
			varas* raj* yli, varkaat rajan, varkaita raj*, varast* raj* yli, varast* suomeen, varastettu* rajan, viedään rajan, viedään suomeen, viety suomeen, suomen puolelle, suomen puolella, ruotsin puolelle, ruotsin puolelta, tornion puol*, torniossa myyn*, myynnissä torn*, myynnissä suom*, norjan puol*, norjaan ennen, suomessa ennen, ennen kuin … rajan, liettuan kilv*, latvian kilv*, puolan kilv*, viron kilv*, ulkomaan kilv*, ulkomaan kilpi*, ulkomaalai* kilv*, ulkomaalai* rekist*, vieraat kilv*, viroon, baltia*, baltiaan, balttiaan, itään viety, =liettuaan, =puolaan, romaniaan, kiertävät varkaat, kiertävät varask*, kiertävät liigat, kiertelevät varkaat, ulkomaalaiset varkaat, kansainväl* varas*, varas* ulkomaill*, varasliig*, lautta* mukana viet*, satamasta ulos
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			raja*, rajan, rajalla, raja, =tull*, tulli*, silta*, sillan, sillalla, joki*, joen, väylä*, jää, jään, suomi*, suomeen, suomesta, ruotsi*, tornio*, haaparan*, norja*, venäjä*, baltia*, kilpi*, kilvet, kilvissä, nuuska*, tupakka*, tupakkaa, kartong*, kuorma*, peräkär*, pakettiaut*, vene*, kelk*, yöllä, trailer*, lavet*, koira*, pentu*, kontrol*, tarkist*, tarkas*
		`
	}
];
