import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Buller',
		fi: `
			*meteli*, metelöi*, metelöint*, metakka, *melu, *melua, melua*, *meluu, meluava*, melust*, melut, meluis*, *yömelu*, *ääni* häiri*, musiikki pauhaa, musiikin soit*, musiikki jytis*, musaa, musan, musat, musa pauhaa, musa soi, musa jumputtaa, *jumputu*, jumputtaa, jumpsutu*, basso*, bassot, bassoja, bassoo, pauke*, pauhaa, pauhu, mökä*, mökää, =mökkää, möykkä*, möykät*, möykkää, rymy*, rymis*, räime, räimää, huudatta*, huudattel*, huudatetaan, soittavat musiikkia, kovaääni*, kova ääni*, kaiuttim*, kaiutin*, stereo*, autostereo*, autojen musiik*, karjuminen, karjunta, mölinä, mölinää, mölinät, mölyä, mölyävät, mölyt, möly*, möly, örvel*, örveltä*, örvelty*, rellestä*, rellesty*, riehu*, riehum*, riehuvat, bilettä*, bilettävät, bileet … yö*, juhlivat … yöt, juhlinta … yö*, ei saa nuku*, ei saa nukkua, ei saa unta, ei pysty nuk*, ei voi nuk*, nukkua ei saa, ei nuku, unta ei saa, valvot*, pitää hereillä, pidetään hereillä, herättävät, herättää koko, herään öisin, =heräämme, yörauha*, kotirauha*, rauhoit* yö*, rakettej*, raketit, raketei*, *ilotuli*, paukkuj*, paukuttel*, paukuttaa, paukkut*, papatti*, papatej*, pommi* uutenav*, räiskä*, räiskintä, lehtipuhallin, ruuan huu*
		`
	},
	{
		about: 'Grannar och ordning',
		fi: `
			*järjestyshäir*, järjestysh*, häirikö*, häiriköi*, *häiriköin*, häirikö*, häiritsev*, häiritse*, häiritsee nuk*, *häiriökäyt*, =häiriöt, =häiriötä, =häiriöistä, *häiriöitä, *naapurihäir*, häiritsevä naapuri, naapuri soittaa, naapuri* biletä*, naapuri* remont*, naapuri* meteli*, yläkerran bileet, yläkerra* juhl*, yläkerra* jum*, rähjää*, rähjä*, räyhä*, räyhäpor*, elämöi*, elämöint*, häätö*, häädöt, häiritäth*, ilkeet naapuri*, ilkeä naapur*, virtsa*, virtsai*, virtsaa*, kuseta*, kusee, kusevat, kuseksi*, kusta, kusi*, kuset, kustaan, pissa*, pissi*, pissivät, pissaa, kakka*, ulosteet, ulostet*, ulosteita, ulosteis*, paska portai*, paskoo rapp*, yrjö*, oksennus*, =oksennukset
		`
	},
	{
		about: 'Skräp',
		fi: `
			*roska*, =roskat, roskaa*, roskaam*, roskia*, roskaant*, =roskien, roskis täyn*, roskikset täyn*, roskapus*, *roskapöntt*, roinaa, roju*, rojua, rojut, =jätteet, =jätteitä, *jätteiden, jätesäk*, jätesäkkej*, jätekasa*, jätekas*, *jätepis*, *saastaa, saastai*, sotku*, sotkua, siivotto*, siivottom*, siivoa*, siivoamaan, siivot*, tupakantump*, tumppe*, tumppej*, nuuskapuss*, lasinsiru*, lasinsirpal*, sirpalei*, tyhjiä töl*, tölkkej*, tyhjät töl*, pullot maas*, =patjoja, vanhoja sohvia, sohva metsäs*, jätetty sohv*, *kaatopaik*, kierrätyspis*, dumpat*, dumppa*, dumppaa*, hylät* auto*, *romuauto*, autonromu*, romuj*, autonraat*, raato, skräp*, skräpäys, hamburilaatik*, hampurilaispap*, hodaripap*, kärryt ojas*, ostoskärry*, rotat, =rottia, rotta*, koirankakk*, koirankaka*, koiranpas*, *koirankik*, kakkapuss*, kakat kerää*, koiran jäte*, koiran jätök*, jätökset, *jätöksiä
		`
	},
	{
		about: 'Hundar, tiggeri, hängande',
		fi: `
			koira* irti, koirat irra*, koirat vapaa*, koira vapaa*, koira* irrallaan, irtokoir*, irrallaan koir*, irtonai* koir*, vapaana juokse* koir*, koira* ilman, koirat hauk*, koira haukk*, haukku* koira*, koira hyök*, koira pur*, koirat pur*, koira* purra*, koira* pelo*, hihna*, remmi*, hihnas*, hihnat, kytke*, kytkem*, kytkettä*, *kerjä*, kerjäl*, kerjuu*, =kerjuuta, kerjuu, tiggar*, pummaa*, pummii*, pummivat, pummi*, rahaa kyse* kaup*, vaatii rah*, pyytää rah*, pyytävät rah*, kolikoita pyy*, anelev*, kulkumiehet, norkoil* aula*, norkoil* rapu*, lojuv* rapus*, lojuvat, loikoil*, nukku* porraskäyt*, nukkuvat rapp*, nukkuu pyykkitu*, nukkuu kellaris*, porraskäytäv* vieras*, porraskäytäv* nukk*, asunnotto*, asunnotto*, koditon*, kodittom*, teltta puistos*, leiriyty*, asuntoautot leiri*, matkailuauto* yö*, turistit drone*, drone*, dronet, *lennoka*, laser*, laserosoit*, mopo* yö* herät*, moottorikelkka* yö* ään*, prätkä* yö* ään*, kaasut* yöllä, kaasutta* yöllä, revit* yöllä, huudattaa moot*, huudattavat moot*, torvea soit*, tööttä*, töötti*, tuuttaa yö*, autokara*, hälyttim* soi, pakoputk*, pakosar*, pauhaav* auto*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			ääni*, ääntä, yö, yöllä, öisin, aamuyö*, kello, huuta*, huuto*, huudet*, soit*, musiikki*, musiikkia, häiri*, nuku*, uni, unta, koira*, koirat, pullo*, tölk*, naapuri*, bileet, juhl*, juhli*, istu*, penkki*, oksen*, rapu*, rappu*, porras*, kellari*, haisee, kaatu*, uusivuosi, vappu, festari*, festivaa*, lauantai*, parveke*, parvek*, musiikki soi, paukku*, *häiriö*, roskakat*, siivo*, nukkuu rapp*
		`
	}
];
