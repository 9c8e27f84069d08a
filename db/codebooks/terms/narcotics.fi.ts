import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Droger och ord för dem',
		fi: `
			*huume*, *narkot*, narkka*, narkki*, narkomaan*, *kannabis*, hasis*, hasista, marihuana*, amfetamiini*, *amfe, *piri, piriä, pirii, spiidi*, kokaiini*, kokkeli*, =koka, =kokaa, heroiini*, *hepo, ekstaasi*, essoja, *tramadol*, =tramol*, subutex*, =subu, subua, subuja, =subut, bentso*, diapam*, xanor*, rivotril*, =rivo*, fentanyyli*, oksikodoni*, oxycontin*, lyrica*, ketamiini*, metadoni*, metamfetamiini*, kristalli*, spice*, muuntohuume*, =gamma, lakkaa päähän, impata, imppaa*, *ilokaas*, naurukaas*, typpioksiduuli*, lustgas*, kaasupatruun*, kaasupullo*, kermasifoni*, sifonipatruun*, ilmapallo + kaasu, ilmapallosta + hengit*, knark*, droki, drokit, trooki*, troogi*, drogi*, droga*, troka*, spiiti*, pilleri*, pillereit*, nappia naamaan, napit + myy*, nappeja
		`
	},
	{
		about: 'Bruk och brukare',
		fi: `
			*narkkar*, nisti*, nistit, spurgu + piikki, piripää*, pirihemmo*, pilvipää*, =pilveä, =pilvessä, pilvenpolt*, polttaa pilv*, pössyttel*, pössöttel*, pössyt*, pössis, sätkä + makea, jointti, jointit, jointti*, jointtej*, polttaa ruohoa, ruohon poltto, myy ruohoa, kamaa, kamoissa, kamapäis*, aineissa, aineiden, aineita, ainepäis*, ainet* vaikutuk*, vieroitushoito, korvaushoi*, katkaisuhoi*, katkolle, päihdehoi*, päihdeklinik*, päihdeongel*, päihteiden käyttö, päihteet, päihteisiin, *sekakäyt*, sekakäyttäj*, huumeiden käyttäj*, *riippuvuus, yliannost*, yliannos, naloksoni*, jäänyt koukkuun, on koukussa aine*, addikti*, missbruk*, sekaisin + aine*, piikittä*, *piikittäj*, piikit*, piikkej*, *piikkejä, neuloja, neulat, neulan, neula, *neuloja, *ruisku, ruiskut, *ruisku*, kanyyli*, folio*, foliota, foliopal*, vesipiip*, bongi*, suonensis*, suoneen, pupillit, neulanpä* silm*, silmät + lautas*, mustuaiset
		`
	},
	{
		about: 'Försäljning',
		fi: `
			*diileri*, diilaa*, diilat*, diilai*, diilau*, huumeluuk*, luukku + myy*, *välittäj* + aine, langar*, lankar*, langa*, trokari + nap*, pikkupuss*, minigrip*, minigrippi*, zip pussi*, pussi* vaihta* omistaj*, pussej* myy*, myy* pussei*, myydään aine*, kaupitel* aine*, auto* … kaksi minuuttia, autot pysähty* hetk*, käyvät minuut*, ovella käy … minuut*, =snap + kama, telegram + myy*, vippaa kamaa, jemma*, jemmat, kasvattamo, hampputarha, hamppua, hamppu
		`
	},
	{
		about: 'Antydningar',
		fi: `
			haisee makea*, haisee makialt*, makea haju*, makea savu*, makia haju*, makeaa savua, makealta haisev*, hajaa makealta, makean hajuin*, imel* haju*, imelä* savu*, imelää, imelält*, rapu* … nukkuu … neul*, vessa* … sinis* valo*, vessa* … neula*, hiekkalaatik* … neula*, hiekkalaatik* … ruisku*, hiekkalaatik* … piik*, silmät seis*, silmät sepposen, silmät lasit*, leuka* jauh*, hampaat narsku*, näkee olemattom*, nurkan takana myy*, vaihtaa kädestä käteen, kädestä käteen, kättelevät ja *, koulureppu* … puss*, pojalla rahaa mistä, hävinnyt lääkkeit*, lääkkeitä varastet*, kipulääk*, särkylääk*, reseptilääk*, unilääk*, resepti + myy*, jauhe*, =jauhetta, valkoista ainetta, viiva nenä*, viivoja, vetävät nenään, lusikka + sytkär*, lusikk* palane*, huumekoir*, koira haistaa, jätevesi*, jätevesitut*, testata huum*, pikatest*, huumekuski*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			*päihde*, päihte*, aine, addikt*, tärise*, horju*, sekaisin, sekava*, zombi*, laihoj*, nukkuu rapussa, hoitoa, hoitoon, hoitopaikk*, riippuv*, myydään, myyvät, myyjä*, pussi*, kuppi*, puskissa, makea*, savu*, haju*, haisee, vapisee, *kaasu*, lääkk*, rapussa, kellari*, vessa*, hihat, verta, kuolla*, polttaa*, polttelee, sätkä, imee, luukku*, luukulla, asunto + väkeä, liikenne + asunto, kuolemantapau*, ambulanss*
		`
	}
];
