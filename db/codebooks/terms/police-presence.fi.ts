import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Fler och synligare poliser',
		fi: `
			lisää poliis*, lisää polis*, enemmän poliis*, enemmän polis*, poliiseja lisää, poliiseja enemmän, poliisia enemmän, poliisia lisää, useammin poliis*, poliisi … useammin, *lähipoliisi*, kyläpoliis*, kyläpolis*, aluepoliis*, korttelipoliis*, oma poliisi, oman poliisin, omaa poliisia, näkyvä* poliis*, poliisin näkyv*, poliis* näkyv*, näkyä enemmän poliis*, poliisit ulos, poliisi ulos, poliisi* katukuva*, poliisit kadul*, poliisi jalkautu*, jalkaut*, jalkapartio*, kävelevä* poliis*, jalkaisin poliis*, kävel* poliis*, ratsupoliis*, polkupyöräpoliis*, pyöräpoliis*, partioi*, partioin*, partioita, *partioauto*, poliisiauto, poliisiauton, poliisiautoj*, poliisipartio*, poliisipartioit*, *partio* useammin, partio … kylä*, partio kerran, partio viiko*, läsnäolo*, *virkavaltaa, konstaapel*, konstaapeleit*, sinivuokko*, sinihaalar*, sinipuku*, jepari*, lainvalvoj*, järjestyksenvalvoj* lisää, univormu*, vormu*, poliisia paikal*, poliisi paikalle, paikalla asuva poliis*, poliisi joka asuu, poliisi joka tuntee, poliisi joka puhuu, poliisi joka osaa, polisi joka, yks polisi, pari polisia, poliisi tutu*, tutuksi poliis*, poliisi kyläi*, poliisia kylille, kenttäpoliis*
		`
	},
	{
		about: 'Stationen och öppettider',
		fi: `
			poliisiasema + auki, poliisiasema + kiinni, *poliisiasem* suljet*, *poliisiasema* takais*, poliisiasema + suljettiin, poliisiasema + lopetet*, poliisin ovi, polisin ovi, poliisilaitos auki, asema auki, asema suljettu, asemalla ovi lukossa, asemalla ei ketään, poliisin aukiolo*, aseman aukiolo*, aukioloaj*, passi + poliisi, passin takia, passijono*, luukku kiinni poliis*, kyltti … kiinni, päivystä* poliis*, *polisiasem*, *polisistationi*
		`
	},
	{
		about: 'Dröjsmål och svårt att nå',
		fi: `
			*vasteaik*, *hälytysaik*, vasteajat, poliisi* tulo, poliisin saapu*, poliis* … tunti*, poliis* … tuntia, poliis* … kaks* tun*, poliisi ei tule, poliisi ei tullut, poliisi ei tullu, poliisia ei näy, poliiseja ei näy, poliisia ei näe, poliisi* ei ole näky*, ei näy poliis*, ei näe poliis*, ei poliis*, ei ole poliis*, en ole nähnyt poliis*, ei yhtään poliis*, ei yhtään partio*, yksikään partio, yhtään partiota, partiota ei, partio* ei, partio vapaana, vapaata partiota, ei vapaata, ei autoa vapaana, ei resurss*, resurssipula*, resursse* poliis*, poliisin resurss*, poliisi* resurss*, poliisi tuli … tun*, partio tuli, partio tulee, partio saapu*, ne tuli … päivä*, lähin partio, lähin yksik*, lähin poliis*, lähin auto, partio tulee … asti, poliisi tulee … asti, ambulanssi ja poliisi, soitin … kukaan ei tul*, soitin … kukaan tullu*, soitto poliis*, soitettu poliis*, soit* polis*, hätäkesku*, hätänumero*, soit* 112, 112 … tun*, 114, 11414, =11414, puhelinjono*, jonotus*, jonottaa, jonossa … minuut*, jonotin, jonot* puhelim*, soitat ja odotat, soittaa ja odottaa, odot* puhelim*, odotusmusiik*, odotusmusa*, luuri kädessä, pianomusiik*, vastaaja vastaa, saa poliisia kiinni, tavoittaa poliis*
		`
	},
	{
		about: 'Anmälningar som inget blir av',
		fi: `
			tutkinta lopet*, tutkinta* päät*, *tutkinta keskeyte*, *tutkintaa ei, esitutki*, =tutkimatta, jutut lopet*, juttu lopet*, juttu pöytälaatik*, pöytälaatik*, *ilmoitu* … lopet*, ilmoitus … kirje, kirje … lopet*, rikosilmoit*, ilmotuks*, ilmoitus … kuulu*, ilmoitin … kuullut, ilmoituk* ei tapahdu, ilmoitan en enää, en enää ilmoita, en ilmoita enää, turha ilmoittaa, turha soittaa, ei kannata soittaa, ei kannata ilmoittaa, kannattaako ilmoit*, tehkää ilmoitus net*, netissä ilmoitus, nettilomak*, selvitysprosent*, selvittämät*, ei selvitetä, juttukasa*, juttupino*, tutkijoita, *tutkijan, virkoja täyttä*, täyttämät* vir*, virka* avoin*, poliisi lainat*, lainaan + partio, partiot lainat*, poliisit viedään, poliisit siirret*, poliisipula*, poliisipul*, alimiehit*, aliresurs*
		`
	},
	{
		about: 'Kontakt',
		fi: `
			poliisi* luottamu*, luottamu* poliis*, poliisi ei kuunte*, poliisia ei kiinnosta, poliisi ei välitä, poliisi ei tee, poliisit ei tee, poliisi ei reago*, poliisi vain aja*, poliisi vaan aja*, poliisi ajaa ohi, istuvat autossa, moikkaa*, poliisi* juttel*, poliisi* pysäh*, poliisi lähemm*, poliisi* lähe*
		`
	},
	{
		about: 'Svaga tecken',
		strength: 'hint',
		fi: `
			poliis*, polis*, partio*, asema*, soit*, odot*, jono*, tunti, tuntia, minuuttia, ilmoitus, ilmoit*, näkyy, näkyvi*, kuukau*, kerran viik*, kylille, läsnä, valvont*, valvoa, vartij*, kukaan ei, ketään, puhelin*, kilometri*, kilometriä, 100 km, resurss*, järjestysval*, autosta, kirje, luki kiinni, numero*, viran*, iltaisin ja viikonlopp*, sherif*, poliisi* käy*, polisia kylille, *asema … kiinni, poliisin palvelu*, *aukiolo*, soitin poliis*, soita poliis*, soittaa poliis*, linjalla odot*, kukaan ei vastaa, poliisia saa, poliisit istu*, poliisi istu*, poliisi* jutel*, poliisin kanssa
		`
	},
	{
		about: 'Fler vändningar',
		fi: `
			kytät, kyttä*, kyttiä, kytät ei tu*, pollari*, pollareit*, polissi*, länsmanni*, nimismie*, virkapuk*, virkapukui*, liian vähän poliis*, poliisia liian väh*, poliisi on kadon*, poliiseja vähän, puhelimeen vasta*, vastais ko soit*, luuri korva*, luuri kourassa, juttu hylly*, juttu hyllyte*, jutut vanhene*, nedlagd, yhteispartio*, poliisi jolle, naispoliis*, polisia lähem*, polisia ei ole, siirtymä*
		`
	}
];
