import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Skadegörelse',
		fi: `
			*ilkival*, *ilkivalta*, ilkitö*, vandal*, vandaali*, *vahingonte*, vahingontek*, hajot*, hajoit*, hajotet*, hajottet*, hajotta*, hajottel*, rikottu, rikot*, =rikotaan, rikottiin, rikotaan paik*, rikkovat, rikkoo paik*, rikkoi ikkun*, rikkonu*, rikkoontu*, rikkoth*, rikotha*, särjet*, särki*, särje*, särkevät, =särkee, paskaks*, paskottu, paskottiin, paskana, päreiksi, pirsta*, palasiksi, palasina, sirpalei*, sirpaleina, potkaistu rikki, potkittu rikki, potkittu mäsä*, potki* rikki, potkivat rikki, potkitaan rikki, potkii rikki, heitetty rikki, kivellä ikkun*, kivi ikkuna*, ikkuna rikki, ikkunat rikki, ikkuna rikot*, ikkunat rikot*, ikkunoita rikot*, ikkunoita rik*, ikkunoita hajo*, ikkunat hajo*, ikkuna säpäl*, ikkunoita kivit*, lasi rikki, lasit rikki, lasit rikot*, lasi paskana, lasit hajalla, lasi hajalla, mäsänä, mäsäks*, mäsäksi, hajalla, säpäleinä, säpäleiksi, tuusan nuuskana, tuusannuuska*, *ikkunarikko*, bussikatos* rik*, bussikatos* lasi*, bussipysäkin lasi*, pysäkin lasi*, pysäkki hajot*, pysäkki rik*, pysäkki potki*, katos rikot*, keinut rikot*, keinu rikot*, keinut katkot*, keinut hajo*, keinu poik*, leikkipuisto* rik*, leikkipaikk* rik*, =leikkimökki, leikkimök* pol*, penkit rik*, penkki rik*, penkit hajo*, penkki jokeen, penkit jokeen, penkki* katkot*, penkit kaadet*, penkkejä hajo*, roskikset kaa*, liikennemerkit väännet*, liikennemer* väänn*, merkit kaadet*, kaadettu hautakiv*, hautakiv*, hautakivi*, haudat sotk*, hauta* tuhottu, *tuhottu, *tuhoaminen, tuhotaan, tuhoavat, tuhotyö*, tuhotöi*, tuhoavat, tuhottiin, kukat revit*, istutuks* revi*, kukkaistutuk* rev*, puita katkot*, puut katkot*, aita kaadet*, aita potk*, aitaa potk*, aita hajo*, peilit potk*, sivupeil*, peilit rik*, peili potkais*, peili poikki, auto naarmut*, autoja naarmu*, auto naarmu*, naarmutet*, naarmut*, naarmu kyl*, avaimella raav*, avaimella raap*, raavittu aut*, raapi* autoj*, *renkaat puhk*, puhkot*, puhkott*, puhkais*, renkaita puhk*, viilletty renka*, renkaat viill*, viillel*, viillot*, skadegör*, lamput rikot*, lamppuja rikot*, lamppu* hajotet*, ovi potkit*, ovi potkaist*, ovia potki*, lukkoon liim*, liimaa luko*, limaa lukko*, vessat rikot*, vessa* hajot*, pönttö rikot*, wc-is* hajo*, väännetty irti, revitty irti, revitty alas, kaadettu nurin, kaadettu kumoon, patsas kaadet*, patsas, veistos, veistos*, kananmun*, kananmunia heit*, munitet*, heitellään munia, ladun* rik*, laavu polt*, laavu rik*, kota hajot*, kota polt*, kota poltet*, laituri rikot*, hiihtomaja*
		`
	},
	{
		about: 'Klotter',
		fi: `
			*graffit*, *töhri*, *töherr*, töherrel*, töhryt, *töhry*, *sprei*, spray*, spraymaal*, sprayat*, spreijat*, sprayt*, tussi*, tussilla, tusseil*, klott*, klotter*, klotra*, kirjoitettu seini*, kirjoitukset seini*, kirjoitel* sein*, seinät sotket*, seiniä sotk*, maalattu sein*, maalailla*, maalataan sein*, maalia sein*, *tägi*, tägejä, =tägit, tageja, maalitah*
		`
	},
	{
		about: 'Brand',
		fi: `
			poltettu, poltettiin, tuhopol*, *tuhopoltt*, *sytytet*, *sytytt*, sytytel*, =sytytellään, poltettu ros*, poltetaan ros*, *roskis palo*, roskis* palaa, roskikset pala*, roskis pala*, roskis poltet*, roskakatos pala*, roskakatos* polt*, roskikseen tuli, roskikset sytyt*, *palava* roskis*, palavat roskik*, palava ros*, jäteasti* pal*, jäteastia* polt*, jätekatos pal*, jätekatos* polt*, tulipaloja syt*, tuleen tarko*, tahallaan syty*, polttavat ros*, polttaa ros*, mopo poltettiin, auto poltettiin, autoja poltet*, auto polt*, poltettu auto*, autopalo*, roskisp*, palaneet ros*, pommitet* postilaat*, postilaatik* räjäyt*, postilaatik* hajo*, postilaatik* rik*, postilaatik* paiskot*, postilaat* papat*, postilaatikot lyö*, paskaa postil*, anlagd
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			rikki, rik*, ikkuna*, lasi*, lasit, lasinsir*, penkki*, penkit, keinu*, katos*, bussikatos*, pysäkki*, leikkip*, seinä*, peili*, roskis*, palo*, palaa, poltet*, poltt*, tuli*, potki*, kiviä, kivi*, väänn*, revi*, katkot*, kaadet*, sotk*, maali*, lukko*, vahink*, tahallaan, postilaatik*, aita*, tyhjä* talo*, hylät*, korjat*, korjaa*, renkaat, vessa*, seinään maal*, seinälle maal*
		`
	}
];
