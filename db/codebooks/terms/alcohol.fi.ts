import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Alkohol och fylla',
		fi: `
			*alkohol*, alkoholi*, alkoholist*, alkkis*, alkkar*, *humala*, humalais*, humalainen, humaltun*, humalta*, humaltu*, juovuksis*, juopu*, juopum*, juoppo*, juopot, juoppoj*, juopottel*, juopotel*, juopotte*, juovu*, känni*, kännis*, känniss*, känniläi*, kännäy*, kännää*, kännäävät, kännikala*, kännit, =päisään, päihtyn*, päihtynei*, laitamyötä*, pöhnä*, jurris*, jurrissa, tuiterissa, =tuiskeessa, tuhannen päis*, ympäripäis*, =naamat, naama täynnä, lärvit, perseet olal*, räkäkänni*, maistissa, hiprakas*, hönös*, sekaisin kuin seina, krapul*, ryyppy*, ryypp*, ryypätä, ryyppää*, ryyppäävät, ryyppyre*, ryyppyporuk*, dokata, dokaa*, dokaavat, dokailu*, doku*, dokuaa*, rännis, tissuttel*, tissutel*, naukkail*, kittaa*, kittaavat, kitata, lipittä*, lipittel*, juomist*, juomine*, juominki*, juomingit, juopa, juovat ka*, juovat ol*, juovat pui*, juovat pen*, juovat al*, juovat las*, juodaan alaik*, juovat pien*, kaljoit*, kaljoittel*, kaljaa, kaljat, kalja*, kaljapor*, kaljamäyrä*, kaljakor*, bisse*, bisseä, bissee, *olut*, *olutta, oluet, =oluita, oltermanni, keskiolu*, *viina*, viinaa, =viinan, =viinat, *viinaa, viinapul*, viinak*, viinaporuk*, votka*, vodka*, kossu*, kirkas + pullo*, lonkero*, lonkkua, lonkeroa, *siideri*, *siideri, siideriä, =viiniä, =viini, väkevä*, väkeviä, pullot tyhj* penk*, brenkku*, brenkkua, =spriitä, pontikka*, pontikkaa, =ponu, ponua, ponut, kiljua, kilju, kiljun, kotipolt*, kotiviin*, tenu, tenua, tenumies*, denaturoit*, pulituuri*, sinoli*, lasol*, hajuvettä, käsidesiä, krouku*, kroukku*, kroukkua, prenniviin*, pränni*, supa*, supoi*, suppaa*, fyll*, fylla*, fylleri*, hemränt*, sihtaa*
		`
	},
	{
		about: 'Gäng på bänken och följder',
		fi: `
			puliukk*, puliukot, pulipor*, pultsari*, pultsar*, spurgu*, spurgut, spugu*, spuge*, deeku*, deekik*, rappioalko*, laitapuolen, laitapuol*, penkkiurheil*, penkkiukot, puistoukot, puistokemis*, puistojuoma*, laskuhumal*, sammun*, =sammunut, sammunei*, sammuu, =sammunu, hoippu*, hoipertel*, hoipertele*, horjuu kadul*, horjuvat kadul*, konttaa*, oksentele* kadul*, oksentaa kadu*, oksennuk* festar*, yrjöi* festar*, kahlaa yrjö*, putkaan, =putka, putkas*, selviämis*, selviämisas*, selviämisaseman
		`
	},
	{
		about: 'Langning och servering',
		fi: `
			alaikäisille osta*, alaikäisille myy*, alaikäisille myyd*, alaikäisille kalja*, myydään alaikäis*, myy alaikäis*, myyvät alaikäis*, ostaa alaikäis*, ostavat alaikäis*, ostaa alkoh*, hakija* alkos*, hakee alkos*, hakee systeem*, *systembolag*, systeemist*, systeemi, systeemin, systeemistä, systeemilt*, =systeemi, =alkosta, =alkon, =alkoon, alkoh*, *anniskelu*, anniskel*, annisk*, yliannisk*, yliansk*, tarjoil* humalai*, tarjoil* kännis*, tarjoil* niille jotka, baari* tarjoil*, baari* kaata*, tuoppi, tuoppia, tuopit, *tuopit, kolpakk*, shotti*, shotteja, shottej*, happy hour, valomerkki*, pilkku*, kapakka*, =kapakat, =kapakka, kapak*, =kapakasta, räkälä*, räkälät, pubi*, =pubit, ikäraja*, ikärajaval*, *ikärajat, paperit kysy*, papereita kysy*, papereita ei, henkkar*, henkkarit, henkkareit*, papereit* kysym*, langning, hakija maks*, välitt* alaikäis*, kassi kilis*, kilisevät, kilise*, kilinä*, pullot kilis*, pullokas*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			juo, juoda, juovat, juod*, juovat, pullo*, pullot, tölkki*, tölkit, baari*, baarin, ravintol*, penkki*, penkillä, penkit, puisto*, porukka, sammu*, oksen*, yrjö*, hoip*, kaatu*, alaikäi*, ikä*, kassi*, muovikassi*, reppu*, festar*, festari*, juhannu*, vappu*, perjantai*, lauantai*, valmistuj*, kaata*, lasi*, grillikatos*, laavu*, laavul*, ranta*, ranna*, kylänpää*, ukot, ukko*, heilu*, =alko, =päissään, sprii*
		`
	}
];
