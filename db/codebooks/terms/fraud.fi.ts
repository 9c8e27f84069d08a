import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Bedrägeri',
		fi: `
			*huijau*, *huijari*, huijari*, *huija*, huijat*, huijatt*, huijataan, huijaa*, huiputt*, huiputus, huiputet*, huiputetaan, *petos*, petoks*, *petokset, petkut*, petkuttaa*, petkutet*, petkuttaj*, kusettaj*, kusetet*, kusett*, kusetust*, jymäyt*, jymäytet*, vedättä*, vedätet*, vedätys, höynäyt*, höynäytet*, höynäytt*, vedäthiin, narra*, narrattiin, narrath*, puijata*, puijatt*, puijattiin, puijar*, lurattu*, luurath*, lurath*, pedräg*, bedräg*, valehteli ole*, scam*, skämm*, identiteettivar*, identiteetti*, henkilöllisyysvar*, henkilöllisyy*, *kalastelu*, tietojenkalast*, phish*, tekoäly* ään*, väärennet* ään*
		`
	},
	{
		about: 'Samtal, koder, länkar',
		fi: `
			pankkitunnu*, *pankkitunnus*, tunnuslu*, tunnusluv*, tunnukset pyy*, tunnuksia, tunnuks*, *bankid*, bank id, bankidtä, bankidt*, mobiilivarm*, turvatil*, turvatilille, turvallinen tili, turvatilin, turvallise* tili*, pankista soitet*, pankista soit*, soitti pankis*, soittivat pankis*, soittaa pankis*, pankin nimis*, pankin turval*, pankkivirkail*, pankki soitti, pankkihen*, pankkimies, poliisina esiint*, soitti poliisi* muka, esiintyi poliisi*, esiintyy poliisi*, esiintyvät poliisi*, esiintyi pank*, tekeytyi, tekeytyy, tekeytyvät, tekeytyn*, valepoliis*, vale*, *valepoliisi*, *poliisina soit*, microsoft*, tietokonehuol*, etäyhte*, etäohj*, anydesk*, teamviewer*, virus kone*, *tekstivies* link*, tekstari* link*, viesti* link*, linkki*, linkkiä, linkit, =linkistä, =linkin, klikka*, klikkas*, klikkasi*, klikkaa*, *huijausvies*, *huijaussoit*, huijauspuhel*, *huijauspuhelu*, postin nimis*, postin viesti*, paketti* viesti, tullimaksu* vies*, paketti odottaa, verottajan nimis*, verottaja* soitti, *veronpalau*, hei äiti, hei isä, hei mummo, äiti uusi num*, uusi numero, uudesta numer*, puhelin hajosi … numer*, pojanpoika* hädä*, pojanpoika* soit*, pojanpoika*, lapsenlap* hädä*, lapsenlaps* soit*, onnettomuudes* rahaa, tytär oli kolar*, koodia, koodin, koodit, =koodi, pin-kood*, pinkood*, pin koodi*, tunnusluku, salasana*, korttitie*, kortin num*, korttinum*, korttia kopio*, kortti kopioi*, kortin tiedot, kortti kuol*, skimm*, skimmat*, kortti skim*, pankkikort* kopio*, pankkiautomaat* kop*, korttipetos*, tili tyhj*, tilit tyhj*, tili tyhjen*, tilin tyhj*, tilin tyhjä*, tyhjensi tilin, tyhjensivät tilin, tyhjens* tili*, tili tyhjeni, tililtä hävi*, tililtä lä*, tililtä vie*, säästöt vie*, säästöt hävi*, säästöt katos*, säästöt men*, eläkesäästö*, säästöt läht*, elämän säästö*, elämänsäästö*, hautajaisrah*, hautajaisraho*, menetti tuhan*, menetti säästö*, menetti raha*, menetti kymmen*, menetti kaik*, menetin raha*, menetin säästö*, menettäny raha*
		`
	},
	{
		about: 'Nätet, kärlek, investering',
		fi: `
			rakkaushui*, rakkaushuij*, romanssi*, nettirakka*, nettiromans*, lähetti rahaa, lähettänyt rahaa, lähettää rahaa, lähettäny rahaa, rahaa lähet*, kenraali*, öljynpora*, öljylaut*, lääkäri syyri*, sotilas … rahaa, sijoitushui*, sijoitus*, sijoit*, krypto*, bitcoin*, kryptovaluu*, bitcoini*, lahjakort*, itunes*, google play, *nettihuij*, nettihui*, verkkohui*, verkkokaup* maks*, verkkokaup* hui*, tori.fi, =torista, blocket*, marketplace*, facebook* myy*, ennakkomaksu*, maksoin … koskaan tul*, maksoin etukät*, maksettiin etukät*, maksoin ennak*, tavara ei tul*, mitään ei tull*, mökki jota ei ole, mökkiä ei ole, vuokra-asunto* jota ei, vuokra-asunto* takuu*, valeasun*, asuntoa jota ei, olematon asun*, asunto jota ei, takuuvuokra*, laskuja joita, *valelasku*, valelasku*, tekaistu*, tekaistu lask*, lasku jota, lasku* joita en, laskuja tila*, lasku … tilannu*, en ole tilan*, tilannut en, puhelinliittym*, liittymiä nimis*, lainoja nimis*, laina nimiss*, lainoja minun nim*, lainoja nimell*, lainaa nimiss*, nimissäni, nimissä lain*, nimissäsi, nimissä ote*, minun nimell*, nimiini, ulosotto* kirje*, ulosotosta kirje*, perintäkirje*, swish* rah*, swishas*, swishat*, swisha*, swishaa*, mobilepay
		`
	},
	{
		about: 'Vid dörren: hantverkare och mätare',
		fi: `
			asfalttimie*, asfaltti*, asfalttiukk*, asfaltt*, asfalttikierto*, kattomies*, kattomaal*, kattopes*, kattoremontt*, kattoukko*, *remonttihuij*, remontti* etukät*, remontti* kesken, valeremont*, urakoitsija* hävi*, urakoitsija* katos*, urakoitsija* raha*, käsiraha, etumaksu*, etumaksun, kiertävät myyj*, kiertävä myyj*, ovelta ovelle, ovikau*, ovelle tul* mies, ovella mitta*, ovella käynyt mie*, väittivät ole*, väitti ole*, väittivät tul*, väitti tul*, sanoivat ole*, muka sähkö*, muka kunna*, muka posti*, muka pank*, muka vesi*, muka kotih*, muka poli*, vesimittar*, sähkömittar*, mittarinluk*, mittarit lukem*, tarkastaa mitta*, tarkasta* vesi*, tarkasta* sähk*, palovaroitin* tarkas*, huivikaup*, mattokaup*, työkalukaup*, kaupustel*, kaupustel*, väärät setel*, väärä seteli, väärennetty setel*, väärennet* rah*, väärä raha*, väärennet*, väärennös*, keräyslis*, keräävät muka, valekeräy*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			pank*, tili*, tilille, tililtä, raha*, rahaa, rahat, soitti, soittaa, soittel*, soitel*, puhelu*, puhelim*, numero*, viesti*, tekstiv*, tekstari*, vanhu*, mummo*, mummi*, eläkelä*, laina*, lasku*, kortti*, korttia, ovelle, maksoi*, maksu*, maksa*, kruunu*, euro*, tuhat, tuhatta, netti*, netissä, facebook*, säästö*, ääni, englanti*, remontti*, katto*, myyj*, menet*, uskoi*, nimissä, luot*, soitti poliisina, sanoi olevansa
		`
	}
];
