import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Polisnärvaro och synlighet',
		sv: `polisnärvaro*, polisiär* närvaro, polisiär*, närvaro av polis*, synlig* polis*, poliser synlig*, synligare polis*, närvarande polis*, polistäthet*, polisbemann*, polisresurs*, polisbrist*,
			polispatrull*, mer polis, mera polis, fler polis*, flera poliser, mer synlig*, fler uniformer, mer uniform*, en uniform, uniformer, polis i tjänst, polis på plats, polis ute, polis på stan,
			poliser ute, poliser på stan, poliser som går, poliser som syns, poliser som rör sig, polisen borde synas, polisen måste synas, polisen ska synas, polisen behöver synas, polisen syns,
			se polisen, se poliser, se en polis, ser polisen, ser poliser, ser en polis, sett en polis, sett polisen, sett till polisen, såg en polis, såg polisen, syns polisen, syns en polis, polisen syns inte`
	},
	{
		about: 'Polisen finns inte',
		sv: `ingen polis, inga poliser, inte någon polis, aldrig någon polis, aldrig polis*, saknar polis*, saknas polis*, brist på polis*, för få poliser, för lite polis*, färre poliser, få poliser,
			polislös*, polisfri*, polistom*, var är polisen, vart är polisen, var finns polisen, var tog polisen vägen, finns det poliser, polisen försvann, polisen försvunn*, polisen lyser med sin frånvaro, polisen frånvar*,
			frånvaro av polis*, polisen har dragit, polisen drog, polisen lämna*, polisen flytta*, polisen är långt, närmaste polis*, närmsta polis*, närmaste patrull*, närmsta patrull*, närmaste bil + mil, polis + mil bort,
			en enda patrull*, en patrull, bara en patrull, en bil på, en polisbil, två poliser på, en polis på, patrull* + mil, jourhavande + polis*, polisbil* sällan, polisbil* aldrig, aldrig polisbil*, en konstapel, mer konstapel*, fler konstap*, landsfiskal*,
			länsman, fjärdingsman*, lagens långa arm, blåljus + aldrig, snuten kommer, polisen jobbar kontorstid, efter fyra + polis*`
	},
	{
		about: 'Patrullering till fots',
		sv: `blåljus*, patrull, fler ögon i uniform, en uniform på, syns i byn, synas i byn, synas mer, syns mer, syns sällan, syns aldrig, ser dem aldrig + polis*, de i blått, !ambulans + blåljus,
			fotpatrull*, fotpoli*, patruller*, *patrull, *patrullen, *patruller, kvarterspoli*, gå rundor, går en runda, gå en runda, gå ut och gå + polis*, kliv ur bilen, kliver ur bilen, kliva ur bilen, klev ur bilen, ut ur bilen,
			ur polisbil*, polis* sitter i bilen, sitter bara i bilen, glider förbi i bil*, åker förbi utan, rullar förbi, kör bara förbi, cykelpolis*, polis på cykel, ridande polis*, till fots, apostlahäst*, !nattvand*, !grannpatrull*`
	},
	{
		about: 'Närpolis och lokal polis',
		sv: `områdespolis*, närpolis*, lokalpolis*, kommunpolis*, bypolis*, byapolis*, ortspolis*, glesbygdspolis*, polis som bor här, poliser som bor här, polis som kan orten, polis som känner, poliser som känner,
			känner polisen, samma polis*, egen polis*, fast polis*, lokal* polis*, lokalkänn* polis*, polis + lokalkännedom*, polisen + bybor*, polis + hälsar, polisen + hälsa på, polisen komma närmare, närmare folk*, skolpolis*, volontärpolis*, polisvolontär*,
			polis + fika, kaffe med polisen, fika med polis*, kaffe med en polis, snacka med polis*, prata med polis*, lära känna polis*, polisen vet inte var, hittar inte hit + polis*, frågar efter vägen`
	},
	{
		about: 'Stationen och öppettider',
		sv: `polisstation* stäng*, polishuset stäng*, polishus* + stäng*, polisstation* + stäng*, polisstation* + öpp*, polishus* + öpp*, bemannad polisstation*, egen polisstation*, en polisstation, ha tillbaka polis*, polisreception*, polisens reception*, polisens öppettid*, poliskontor*, polisens lokal*, stationen stäng*, stängd* station, stationen öppen, öppen station*, stationen öppet, öppna stationen,
			bemanna stationen, bemannad station*, mobil* poliskontor*, polisbuss*, luckan öppen, luckan stäng*, passexp* öpp*, passexp* stäng*, polisexp*, öppet en dag i veckan + polis*, låst dörr + polis*, nedlagd* polis*, lade ner polis*, lagt ner polis*,
			la ner polis*, lägga ner polis*, lagt ner stationen, lappen på dörren + polis*, hämta pass, söka pass, provisoriskt pass, !tågstation*, !busstation*, !polisstationen ligger`
	},
	{
		about: 'Tiden det tar att komma',
		sv: `kommer när man larmar, kommer när man ringer, när man larmar, larmade … timm*, larmar … timm*, larmat … ingen, larmade … ingen, svarstid*, väntetid* + polis*, hade de redan åkt, då var de borta, hann sticka, hann försvinna, dröjde en timme, dröjer en timme, närmsta bil, närmaste bil, bilen är i, bilen var i, enda bilen, en enda bil, en bil på hela, en bil i hela, två bilar på, skickar ingen, skickade ingen, finns ingen att skicka, ingen att skicka, 112 … timm*,
			utryckningstid*, snabbare utryck*, utryckning* + timm*, inställelsetid*, insatstid*, responstid*, framkörning*, tar timmar innan polis*, polisen kommer inte, polisen kom inte, polisen kom aldrig, polisen kommer aldrig, polisen dyker aldrig, polisen dök aldrig,
			polis kom aldrig, polis kommer aldrig, polis kommer inte, kommer ingen polis, kom ingen polis, ingen kom, ingen kommer när, ingen bil att skicka, ingen patrull, ingen ledig patrull*, inga patruller, ingen bil ledig, ingen bil inne, ingen bil fri,
			ringer … timmar innan, ringde … timmar, ringer … kommer inte, ringer … ingen kommer, ringde … ingen kom, ringde … kom aldrig, ringer … kommer aldrig, kom efter … timmar, kom först efter, kom dagen efter, kom dan efter, kom två dagar, kom nästa dag, kommer dagen efter,
			dröjer … timmar, dröjde … timmar, tog … timmar innan, tar … timmar innan, tar … timmar för polis*, tog … timmar … polis*, två timmar innan, tre timmar innan, fyra timmar innan, väntar två timmar, väntade två timmar, väntade tre timmar, väntade i timmar på, timmar + patrull*, mil + polis*, minuter + polis*, timmar + polis*, timme + polis*,
			polisen + kom för sent, hinner inte fram, hinner aldrig fram, polisen hinner inte, hinner de fly, hunnit sticka, redan borta när, innan de är framme, framme efter`
	},
	{
		about: 'Svårt att nå 114 14',
		sv: `114 14, 11414, 114-14, 112 + svarar, 112 + kö, telefonkö* + polis*, polisväxel*, polisen svarar inte, svarar polisen, polisen svarar aldrig, når inte polisen, nå polisen, får tag på polis*, få tag på polis*, får tag i polis*, få tag i polis*,
			komma fram till polis*, kommer inte fram till polis*, kopplad runt, platsnummer*, köplats*, plats i kön, väntemusik*, vänte musik, musik i luren, musik i örat, väntmusik*, köade, nummer i kön, du har plats,
			telefonkö*, sitta i kö + ring*, la på efter, lade på efter, la på luren efter, luren + kö*, ringa tillbaka + polis*, ringt polisen … gånger, ringde polisen … kom, ringde polisen … vänta, ringer polisen … kommer, operatör* + polis*,
			ledningscentral*, tipsa polisen, tipsat polisen, tipsat + nummer, tipsen + polis*, hör inget från polisen, aldrig hört något från polisen`
	},
	{
		about: 'Anmälningar som läggs ner',
		sv: `fick ett nummer och, inte prioriterat, prioriteras ner, prioriteras inte, inte prioriter*, bortprioriter*, aldrig hört av, ingen hörde av sig, inget hört, inte hört något, brevet kom, nerlagt, nerlagd, nedlagt efter, förhör* aldrig, aldrig förhör*, ingen hämtade film*, kollade aldrig film*, film* + polisen, övervakningsfilm*, filmen ville ingen, inget brott + polis*, tyst sedan anmäl*, bevis + ville ingen,
			polisanmäl*, förundersökning*, anmälan nedlagd, anmälan + nedlagd, ärende* + nedlagd, utredning* nedlagd, läggs ner, lades ner, lagts ner, lägger ner + anmäl*, las ner, lades ned, läggs ned, lagts ned, ärendet avslutat, =avskriven, =avskrivet, =avskrivs, =avskrevs, spaningsuppslag*, spaningsresultat*, brott kan ej styrkas, kan inte styrkas, brev om nedlagd*, brevet om att,
			anmält … ingenting, anmälde … ingenting, anmält … inget händer, anmäler … inget händer, anmälde … inget hände, anmält … inget hände, anmälan … inget hände, anmäla … ingen mening, ingen mening att anmäla, ingen idé att anmäla, ingen ide att anmäla, lönt att anmäla, orkar inte anmäla,
			slutat anmäla, slutar anmäla, anmäler inte längre, anmäler inget längre, anmäler inte ens, anmälan lades, anmälan las, anmälan ligger, anmälan försvann, anmälan + lådan, anmälan + papperskorg*, anmälan + byrålåd*, ärendenummer*, k-nummer, diarienummer + polis*, kvitto på anmälan,
			oppklar*, uppklar*, ouppklar*, utreds inte, polis* utreder, utreds aldrig, utredning* + polis*, ingen utred*, polisen gör inget, polisen gjorde inget, polisen gör ingenting, polisen gjorde ingenting, polisen struntar, polisen bryr sig inte,
			polisen skiter, polisen orkar, polisen gör ju, polisen ryckte på, polisen sa att de inte, polisen säger att de inte, polisen kan inget göra, polisen kan inte göra`
	},
	{
		about: 'Personal och resurser hos polisen',
		sv: `polisbemanning*, vakan* + polis*, vakant* tjänst* + polis*, vakanser, utlånad*, =lånas =ut, utlånade, =lånats =ut, kommenderad*, kommenderas, kommenderingar, polis + lånas, polisen har inga resurser, polisens resurser, resurser + polis*, resursbrist*,
			polisen underbemann*, underbeman* + polis*, polisen har för lite, polis + semester, polisen sjukskri*, en polis i tjänst, ärendehög*, ärendebalans*, balanser, högarna + utred*, polis + pension*, polislön*, polisutbild*, polisaspirant*, aspirant*, anställ fler poliser, fler i yttre tjänst, yttre tjänst,
			yttre befäl, lpo, lokalpolisområde*, polisområde*, regionledningscentral*, rlc, jourtid* + polis*, nattpass* + polis*, polis på helg*, polis på natten, polis på nätter*, polis på kväll*, polis nattetid, polis dygnet runt, helgpolis*, nattpolis*, bemanning + polis*`
	},
	{
		about: 'Önskar polis vid ett tillfälle',
		sv: `polis på plats, polis vid skol*, polisen i centrum, polis i centrum, polis i byn, poliser i byn, polis i byarna, polis här, poliser här, poliser som kommer, att polisen kommer, polisen kommer när, polisen borde, polisen måste, polisen ska, polisen kunde, polisen skulle kunna, vill ha polis*,
			önskar polis*, behövs polis*, behöver polis*, ge oss polis*, skicka polis*, polis tack, poliser tack, mer patrull*, tätare patrull*, polis som åker, polis som kommer, polisen åka runt, polisen åker runt, polisbilar, polisbil som, åker genom byn, åker igenom byn, kör igenom byn + polis*, rond + polis*, tillsyn + polis*, !polis vid gränsen`
	},
	{
		about: 'Ord om polis',
		strength: 'hint',
		sv: `polis*, poliser, polisen, polisbil*, patrull, snut*, blåljus*, uniform*, blåkläd*, lagen, ordningsmakt*, myndighet*, ringer, ringde, ringt, svarar, svarade, väntar, väntade, väntat, väntetid*, timmar, timme, mil, minuter, kö, kön, kötid*, luckan, larm*, anmäl*, anmälan, anmälde, anmält, ärende*, utred*, station*, reception*, öppettid*,
			komma, kommer, kom, synas, syns, sett, sågs, närvaro*, synlig*, resurs*, bemann*, tjänst, jour*, tips*, tipsa, tipsade, befäl*, bil, runda, hälsar, lokal`
	}
];
