import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Fart och körsätt',
		fi: `
			*ylinopeu*, *ylinopeut*, *nopeusrajoi*, *nopeuks*, nopeusval*, nopeutta, *hurjastel*, hurjast*, kaahaa*, kaahar*, *kaahai*, *kaahau*, kaahot*, kaahat*, kaahail*, *päästel* kylän läpi, ajaa lujaa, ajavat lujaa, ajetaan lujaa, ajaa liian, ajetaan liian, ajavat liian, ajaa kovaa, ajetaan kovaa, ajavat kovaa, ajelee kovaa, kovaa ajo, kovalla vauhdilla, kova vauhti, hirveä vauhti, hirveetä vauhtia, vauhti*, vauhtia, vauhdit, fartti*, fartit, farttia, fartin, kilpa-ajo*, kilpaa ajo*, kilpa-aja*, kilpailevat auto*, kiihdyt*, *kiihdyttel*, =rallia, ralli*, rallattaa, rallatel*, *sladi*, *drift*, *burnout*, kumia poltt*, kumin poltto, kumit vinku*, renkaat vinku*, renkaat ulvo*, ulvot* renka*, renkaiden ulvo*, keuli*, keulit*, keulii, viistolla, holtiton* ajo*, vaarallis* ajo*, törkeä* ajo*, piittaamat* ajo*, *piittaamattom* kuljett*, ajotapa*, ajokäytt*, ajokult*, ajokortit*, kortitta, ilman korttia, ohittel*, *ohituk*, ohitta*, *turvaväli*, roikkuu perässä, puskurissa kiinni, *punais* päin, päin punais*, punaisia päin, kolmion takaa, vilkku*, =vilkkua, =vilkku, puhelin kädessä aja*, kännykkä kädessä, kännykkä korvalla, puhelin + ratti*, kännykkä + ratti*, kännykk* + rati*, nelikymp*, kolmenkym*, kuuttakym*, kuuttakymp*, satasta, satkua, kahdeksaakym*, viittäkym*, 80 … 50, 60 … 30, 60 … 40, 90 … 50, 70 … 40, 100 … 60, *tutka*, *nopeuskamer*, *peltipoliis*, nopeusnäyt*, *kameratolp*, *ratsia*, puhallus*, puhallut*, puhallusratsi*
		`
	},
	{
		about: 'Trafik och fordon',
		fi: `
			*liikenne*, *liikentee*, trafiikki*, trafik*, *mopo, *mopot, mopoj*, mopo*, moppo*, *mopoauto*, mopoauto*, *mönkij*, mönkkäri*, mönkä*, *moottoripyör*, prätkä*, prätkää, motocro*, krossi*, crossipyör*, *skootteri*, skuuteri*, *moottorikelk*, kelkat, kelkka*, kelkoill*, kelkalla*, kelkalla aja*, kelkkailij*, *a-traktor*, a-trakt*, traktoril*, epat, =epa, =epatraktori, epa-*, eepat, eppa*, epatraktor*, =epalla, epoilla, epojen, *sähköpotku*, *potkulaud*, sähkölaud*, *skuutti*, skutsi*, *sähköpyörä*, läskipyör*, fatbike*, *vesiskootter*, vesijet*, vesijetti*, pensakone, *rekat, rekkoj*, rekkaralli*, *tukkirek*, *tukkiauto*, malmirek*, malmiauto*, *raskasliik*, raskas liikenne, *ruuhka*, autoilij*, autoilu*, *kuskit, *kuskeja, *autotestaaj*, *testikuski*, testiauto*, testauto*, kolari*, kolarit, kolaroi*, *onnettomu*, liikenneon*, ojaan aja*, ulosajo*, peltikolari*, *poroja tiel*, jäi alle, jäädä alle, jää alle, auton alle, jouduin väist*, hypä* ojaan, ojaan hyppä*, hypätä penkk*, oli jäädä, melkein alle, meinasi* jäädä, meinasi aja* päälle, ajaa päälle, ajaa päin, ajoi päälle, ajoi päin, läheltä piti, kypär*, ilman kypär*, turvavyö*, heijastin*, lapset takaluukus*, lavalla nuor*, peräkontis*, takapaksi*, *takakontis*, *nopiast*
		`
	},
	{
		about: 'Vägen: övergångar, cykel, parkering',
		fi: `
			*suojati*, *suojatei*, *ylityspaik*, *ylikulku*, tien ylit*, ylittää tie*, ylittää katu*, ylittää katua, ylittämään, *risteyk*, *risteys, risteysalu*, *liikennevalo*, *liikennevalot, *hidast*, hidaste*, hidasteet, töyssy*, töyssyt, *pyöräti*, *pyörätei*, *kävelyti* aja*, *kävelytie* auto*, *kevyenliik*, kevyen liikent*, kevyttä väylää, *pyöräkaist*, pyöräily*, pyöräilij*, pyörät jalkakäytäv*, jalkakäytävällä, jalkakäytäväll* aja*, *jalkakäytäv*, piennar*, pientaret, pientareel*, *pysäköin*, pysäköi*, pysäköid*, *parkkeer*, *parkee*, *parkkip* tukos, väärin parkk*, parkki* näky*, näkyvyyt*, näkemäest*, *lumipenk* näky*, lumivall*, saattoliik*, saattoliikenne, koulun edus* auto*, vanhemmat ajaa koulu*, koulutie, koulutien, koulutiell*, koulumatka*, *rautatien ylit*, tasoristeyk*, kadun yli, tien yli, ajorada*, kiertoliit*, liikenneympyr*, stop-merk*, stoppi*, *liikennemerk*, väistämisv*, *oikaisu*, läpiajo*, läpiajoa, läpikulku*, kelkkareit*, kelkkaur*, kelkkaura*
		`
	},
	{
		about: 'Rattfylla och droger i trafiken',
		fi: `
			*rattijuop*, *rattijuo*, rattij*, humalassa aja*, humalassa rat*, kännissä aja*, kännissä rat*, päissään aja*, juovuk* aja*, ratissa humal*, ratissa känni*, huumekuski*, rattihuum*, kuski* kännis*, kuski humalas*, alkolukko*, alkolu*, *promille*, ratti kädessä känni*, laivasta + ratti*, pöllyssä aja*, ajavat kännis*, ajavat humalas*, ajavat juovu*, ajaa juopu*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			*auto, auto*, autot, ajaa, ajavat, ajetaan, ajelu*, ajo*, aja*, pyörä*, moottori*, *tie, tiellä, *katu, kylän läpi, raitti, raitil*, koulu*, ratti*, lapset, rollaattor*, kaasutt*, kaasu pohja*, rengas, renkaat, kiire*, pellit, perä*, ympyr*, kuski*, kilometri*, bussi*, suojat*, kelk*, lumi*, näky*, tööt*, tuutt*, piili*, piilit, traktori*, skuutteri*, skuut*, *rekka*
		`
	}
];
