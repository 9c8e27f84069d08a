import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Gäng av unga som oro',
		fi: `
			nuorisojouk*, nuorisoporuk*, nuorisojengi*, nuorisolaum*, nuorisorikoll*, nuorten porukat, nuorten porukka, nuorten lauma*, nuorten jengit, nuoriso … norku*, nuoret norku*, nuoret notku*, nuoret parveil*, nuoret vetelehti*, nuoret maleksi*, nuoret hengail*, nuoret häiri*, nuoret hengaa*, nuoret pyöri*, nuoret pyörii, nuoret liikku*, nuoret kerää*, nuoret kokoontu*, nuorison hengail*, nuorison kokoontu*, *teinilaum*, teinijouk*, teiniporuk*, teinijengi*, teinit, =teinien, =teinejä, poikalaum*, poikaporuk*, poikajouk*, lapsijouk*, lapsilaum*, kersat, kersoja, kakarat, kakaroita, kakaralaum*, pennut + illa*, klopit, kloppi*, nulikat, nulikoi*, nuorukais*, alaikäisten joukko*, alaikäis* poruk*, kläpit juoks*, kläpit huit*, kläpit seiso*, kläppilaum*, kläppijouk*, poikajoukot, räkänokat, porukkaa nuor*, iso poruk* nuor*, isot porukat, isoissa poruk*, laumoissa, laumana, hengailevat, hengailee, notkuvat, notkuu, norkoilee, norkoilevat, norkoilu*, parveilevat, maleksi*, vetelehti*, roikkuvat, roikku* kauppakesk*, roikku* asema*, ajelehti*, ajelehtiv*, huitel*, huitelevat, kuljeskel*, kuljeksi*, pyörivät kylillä, pyörii kylillä, pyörii yöt, pyörivät yöt, tuppaa istum*
		`
	},
	{
		about: 'Inget att göra',
		fi: `
			nuor* … tekemis*, tekemistä nuor*, lapsill* tekemis*, ei tekemis*, ei mitään tekem*, mitään tekemistä, tekemistä iltai*, tekemistä iltoi*, tekemisen puut*, toimeton*, toimettom*, joutilas, joutilaa*, tylsisty*, tylsää, tylsyy*, pitkästy*, *nuorisotalo*, *nuorisotil*, nuorisotoim*, *nuorisotyö*, nuokkari*, nuokkar*, nuta, nutalle, *nuorisokeskus*, nuorten talo, nuorten paikka, nuorten paikko*, nuorille paikko*, nuorille tila, paikka nuor*, paikkoja nuor*, tiloja nuor*, tila nuor*, nuorille oma*, nuorille hall*, nuorille jotain, nuorille jotak*, nuorille jotaki, nuorille toimin*, nuorille kerho*, nuorille harrast*, *harrast* nuor*, harraste*, harrastuk*, harrastamis*, harrastus*, harrastusmaks*, *kausimaksu*, ungdomsgård*, fritids*, fritidsgård*, kerho lopet*, =kerhoja, =kerho-, seuramaks*, hallivuor*, halli auki, hallit auki, liikuntahalli*, sali auki, biljardi*, pingis*, skeittipar*, skeittiramppi, skeitti*, =ramppi, bändikämp*, treenikämp*, bänditila, katsom* läpi sormi*, kesätyö*, =kesätöitä, kesähommia, kesähomm*, kesätyöpaik*, ruuvata moppo*, autotalli nuor*, mopotalli, oma paikka, oleskelutil*, kohtaamispaik*, kahvila nuor*, nuorisokahvila, missä olla, mihin mennä illa*, minne mennä illa*, ei paikkaa mihin, ei ole paikkaa, ei oo paikkaa, ei oo mithän, ei pääse mihin*, ulkona pakkases*, ainoa lämmin paikka, ainut lämmin
		`
	},
	{
		about: 'Föräldrar',
		fi: `
			*vanhempien vastuu*, vanhempain vastuu*, vanhemmat … vastuu*, vanhemmat hereille, vanhemmat eivät tiedä, vanhemmat ei välitä, vanhemmat eivät välitä, vanhempia ei kiinnosta, vanhemmat ei puut*, vanhemmat eivät puutu, missä vanhem*, missä on vanhem*, missä ovat vanhem*, missä äidit, missä äiti, vanhemmat nukku*, vanhemmat kotona, vanhempien pitä*, vanhemmat pitäkää, vanhemmat kuriin, kasvatu*, kasvatta*, kotikasvat*, =kuria, kurinpi*, ilman kotiintul*, kotiintuloai*, *kotiintulo*, kotiintuloaj*, ulkonaliikkumiski*, ei kysytä missä, kukaan ei kysy missä, missä lapsi on, lapset ulkona … yöl*, lapset ulkona … illalla, lapset ulkona … kello, kello 23, pikkulapset ulkona, alaikäiset ulkona, alaikäisiä ulkona, kymmenvuotiaita ulkona, vanhemmat töissä kaivoks*
		`
	},
	{
		about: 'Skolk och drivande',
		fi: `
			lintsa*, lintsaav*, pinna*, pinnaavat, pinnari*, koulupudo*, koulupoissaol*, *poissaolo*, =poissaolot, kouluakäymät*, ei käy koulua, eivät käy koulua, koulunkäynti lop*, koulupinnar*, koulun sijasta, koulun aikana kylil*, keskellä koulupäivää, kouluajalla, päivät pitkät kylil*, kotisohv*, ilman koulupaik*, syrjäytyn* nuor*, nuoret syrjäyt*, syrjäytymisvaar*, koppais*, haahuil*, ei päässy* opisk*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			nuor*, nuoriso*, teini*, kläp*, lapset, lapsia, lapsi, pojat, poikia, poika*, tytöt, tyttö*, vanhem*, äiti, isä, kotona, illalla, iltaisin, myöhään, kauppakesk*, tekem*, talo*, talon, halli*, ikäis*, vuotia*, *luokkalai*, alaikäi*, poruk*, lauma*, pakkas*, wifi*, lämmin, mcdonald*, =mäkki, =mäkin, kiosk*, grilli*, hengaa*, odota*, skuuli*, skooli*, penkil*, tyttöporuk*, nuorille paikka, nuorille til*, ainoa paikka, vanhemmat ei tiedä, missä isät
		`
	}
];
