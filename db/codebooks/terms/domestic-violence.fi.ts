import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Våld i nära relation',
		fi: `
			*lähisuhdeväkival*, lähisuhde*, perheväkival*, *parisuhdeväkival*, kotiväkival*, väkivalta kotona, väkivaltaa kotona, väkivaltaa perhee*, perheen sisä* väkival*, naisiin kohdist*, väkival* naisi*, naisten kokema*, naisia hakata*, naisia lyö*, vaimonhakk*, lyö vaimo*, lyö vaimoa, hakkaa vaimo*, mies lyö, mies hakkaa, mies hakkasi, mieheni löi, mieheni lyö, isä lyö, isä löi, isä hakkaa, isä lyöny äiti*, lyö äiti*, lyö lasta, lyö lapsia, lyövät lapsia, lapsia lyödään, kuritusväk*, ruumiillinen kurit*, piiskaa lapsi*, vaimo piilo*, naapuri hakkaa, puoliso*, puolison väkiv*, puolisoaan, poikaystävä* lyö*, poikaystävä* löi, poikaystäv* … puhelim*, *exä, =eksä, =eksän, eksän, *exmies*, exmies*, ex-mies*, ex-puoliso*, entinen mies, entinen puoliso, entinen poikaystäv*, entinen avomies, avomies*, aviomies*, avovaimo*, sulhane*, miesystäv*, uhkaa vaimo*, kuristi vaimo*, kurist* kotona, väkivaltai* mies, väkivaltai* isä, väkivaltai* koti, väkivaltai* parisuh*, henkistä väkivalt*, henkinen väkival*, taloudellista väkival*, lähestymiskiel*, lähestymiskielt*, turvakoti*, turvakodin, turvakotiin, *turvakotipaikk*, naistentalo*, naisten talo, kvinnojour*, naisjour*, naistenlinja, nollalinja, turvapaik* nais*, väkivallan uhri* naise*, surmattu nais*, perhesurma*, perhetragedi*
		`
	},
	{
		about: 'Tecken i hemmet',
		fi: `
			mustelm*, mustelmat, mustelmi*, mustelmia, mustelmilla, aurinkolasit … sisäl*, aurinkolas* marras*, aurinkolasit talvel*, aurinkolas* päässä kaup*, musta silmä … ovi*, kaaduin portai*, kaatui portai*, kaatunut portai*, kaajuin portha*, putosi portai*, käveli oveen, löi itsensä oveen, ovenkarm*, seinän läpi kuul*, seinän läpi … huut*, seinän takaa … huut*, seinän takaa … itku*, seinän takana … huut*, seinien läpi, huuto* kuul* naapuri*, naapurist* kuuluu, naapurista kuul*, naapurin … itku*, yläkerrasta … huut*, yläkerrasta kuul*, alakerrasta … huut*, yläkerrasta … itke*, yläkerran … huuta*, alakerran … huut*, nainen itkee, vaimo itkee, äiti itkee, äitiä lyö*, äiti pela*, lapset kuul*, lapset näk* väki*, lapset piil*, lapset todist*, lapsi piirt*, lapsi piirs*, lapsi kertoo … kotona, lapsi kertoi … kotona, lapsi pelkää isä*, pelkää isä*, pelkää mies*, pelkää kotiin, pelkää mennä kotiin, ei uskalla kotiin, ei uskalla mennä kotiin, ei halua kotiin, ei halunnu* kotiin, kotiin meno*, paljain jaloin, sukkasilla lume*, sukkasillaan, sukkasilteen, yöpaidas*, lapset kainalo* yö*, pakeni* yöll*, pakenee kotoa, paeta kotoa, karata kotoa, lähteä mieh*, lähtenyt miehensä, jätti miehe*, jättää miehe*, erota mie*, eron jälkeen, erotti*, erossa mies
		`
	},
	{
		about: 'Kontroll och heder',
		fi: `
			kunniaväki*, kunniaan liitt*, *kunnian nimis*, kunnian vuoksi, kunniakultt*, kunnianormi*, kunniakäsit*, suvun kunnia*, perheen kunnia*, kunniamurh*, pakkoavioliit*, pakko naida, pakkonait*, naitetaan, naitettiin, naittaa, naitta*, lapsiavio*, serkun kanssa naim*, =serkulleen, serkku odottaa, kihloihin pakot*, silpomi*, ympärileikk*, tytöt ei saa, tytär ei saa, tyttö ei saa, veljet vahti*, veli vahtii, veljensä vahti*, veli seura* sisko*, veli tarkista* puhelim*, serkut vahti*, veljet seuraa*, sisko* vahti*, setä päättää, suku päättää, suku vahti*, suku valvo*, suku paina*, kesällä kotimaa*, vietiin kotimaah*, passi vietiin, ottaa passin, kontrolloi*, kontrolli, mustasukkai*, mies vahtii, mies päättää, mies määrää, mies lukee viest*, mies tarkistaa, mies tarkista* puhelim*, mies ei anna, mies ei päästä, ei päästä ulos, ei pääse yksin ulos, ei saa mennä ulos, ei saa tavata, ei saa nähdä ystäv*, ei saa käydä kurss*, ei saa käydä koulu*, ei saa opetella kiel*, palkka hänen tili*, palkka miehe*, pankkikortti miehel*, pankkikor* … mies*, ei omaa rahaa, lukitsi kotiin, lukitsee kotiin, jäljit* puhelim*, paikannin, paikannus*, paikantaa puhelim*, mies odottaa ulkona, odottaa pihalla kun, odottaa työpaikan ulkop*, mies istuu autossa
		`
	},
	{
		about: 'Barn och hjälp',
		fi: `
			lapsen kaltoink*, kaltoinkoh*, huostaan*, huostaanot*, lastensuojeluilmoit*, vanhempi juo kotona, isä juo, äiti juo, isä humalas* kotona, isä kännis* kotona, isä tulee kotiin humal*, isä tulee kännis*, juova vanhem*, juovat vanhem*, tapaamis* lasten, vaihto* lapset pel*, lapsen vaihto*, koti ei ole turv*, kotona ei ole turv*, koti vaarall*, kotona pelä*, kotona pelä*, kotona lyö*, kotona hakat*, suljettujen ovien takan*, perheriid*, perheriit*, kotikeikat, kotihälyt*, naisen ulospää*, salainen osoit*, turvakiel*, skyddad*, puoliso* pel*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			mies, miehen, miehensä, mieheni, vaimo*, äiti*, isä*, lapset, lapsi, koti*, kotona, kotiin, naapuri*, seinä*, yläker*, alaker*, itke*, itku*, huuto, huuta*, nainen, naise*, naisia, naiset, sisko*, veli, veljet, serkku, suku, perhe*, pel*, ovi*, puhelim*, lyö*, löi, hakka*, silmä*, huivi*, kaula*, piilo*, yöpai*, ero, erosi, rappuk*, äijä, ukko, ämmä, kotirau*, tyttö*, vävy*, mies löi, ei halua mennä kotiin, passi ote*, neljän seinän sisäll*
		`
	},
	{
		about: 'Fler vändningar',
		fi: `
			isäpuol*, äitipuol* lyö*, pelkää omaa poik*, pelkään omaa poik*, poikaansa pelk*, mies vastaa puolesta, vastaa vaimon puol*, mies karju* sein*, eukko* hakka*, muij* hakka*, ei jätä rauhaan ex*, ex ei jätä, poolopai*, poolo*, kaulahuiv* kesäl*, sormenjäl* käsivar*, jälkiä ranteis*, pelkäätkö ketään kot*, äitiä lyäh*, ukko määrä*, äijä määrä*, mies soittaa tauol*, mies ei anna mennä, yhtä huutoa kot*, erosta … silti, seurantasovel*, serkku kyttä* portil*, miehen suku, setä määrää, suku maksaa
		`
	}
];
