import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Narkotika och droger i allmänhet',
		sv: `narkotika*, *narkotika, narkotisk*, drog, droger, drogerna, *droger, drogpåverk*, drogrelat*, drogfri*,
			drogförsälj*, droghandel*, drogproblem*, droganvänd*, drogmiss*, drogvan*, drogtest*, drogtesta, drogliberal*,
			droginfo*, drogprevent*, drogförebygg*, drogkvart*, drogköp*, drogscen*, drogtransport*, drogsök*, droghund*, drogad,
			drogade, drogat, drogar, droga, preparat, substanser, berusningsmedel, internetdrog*, partydrog*,
			!drogs, !drogist*, !fröjdrog*, !undandrog*`
	},
	{
		about: 'Slang för narkotika',
		sv: `knark*, *knark, nark, tjack*, *tjack, pundar*, *pundare, pundig, braj*, röka på, röker på, rökt på, rökte på,
			rökning på, röker gräs, röka gräs, röker braj, spliff*, joint*, haschpip*, bong, bongar, weed, ganja, mary jane,
			zutt*, holken, speed + säljer, snea, snedtänd*, avtänd*, pårökt*, är påtända, påtända ungdom*,
			flummig*, flummar*, =höga på droger, går =höga, kör =hög, blir =höga, gick i taket =höga, drogzombie*, zombie*,
			benzo*, bensodi*, tabletter + säljer, tabletter + säljs, knaprar, knapra`
	},
	{
		about: 'Sorter av narkotika',
		sv: `cannabis*, *cannabis, hasch*, *hasch, marijuana*, amfetamin*, metamfetamin*, kokain*, kokset, heroin*, opiat*, opioid*,
			opium, fentanyl*, ecstasy*, extasy, exstasy, mdma, lsd, ghb, gbl, khat, kat + tuggar, crack, subutex*, buprenorfin*, metadon*,
			suboxone, tramadol*, tramad*, tramal*, lyrica, pregabalin*, rivotril, rohypnol, xanax, alprazolam*, oxycontin, oxikodon*,
			oxynorm, citodon, iktorivil, stesolid, ketamin*, hallucinogen*, svampar + trippa, spice, *spice, thc, thc*, hhc, hhc*,
			lsd-lappar, butan, anabola, steroid*, dopning*, doping*, dopad*, elevvape + thc, vape + thc, vapes + thc, vejp + thc,
			!hotspice*, !oldspice`
	},
	{
		about: 'Lustgas och sniffning',
		sv: `lustgas*, gastub*, gaspatron*, gasflaskor + ballong*, ballonger + gas, tuber + ballong*, ballong + tub*, gräddpatron*,
			sifonpatron*, patroner + ballong*, sniff*, sniffa, sniffar, thinner*, silverpatron*, !sniffhund`
	},
	{
		about: 'Försäljning och langning',
		sv: `langar*, langning, langningen, knarklang*, *langare, *langaren, =langa, dealer*, dealar*, dealade, dila, dilar, dilare*, diler*,
			deala, drive-through + droger, säljer grejer, säljer skit, säljer påsar, sålde påsar, säljer piller, sålde piller, sålde till min son,
			sålde till min dotter, sålt till min son, säljer till barn, säljer till ungdom*, säljer till elever, säljer knark, säljs droger,
			påsar byter ägare, påsar + swish*, paket byter hand, byter händer + påse, något byter hand, byter påsar, överlämning*, överlåt* + narkotika,
			bilar stannar + handskakning, handskakning*, lappar med nummer, beställer + snap, snap + säljer, snapchat + säljer, säljer på snap*,
			telegram + säljer, telegram + beställ*, telegramkanal*, telegramgrupp*, prislista* + gram, menyn på snap*, hemleverans + droger, gömt påsar, !alkohollang*, !spritlang*, !öllang*, !folköl*`
	},
	{
		about: 'Påsar, vågar och redskap',
		sv: `pulver, pulvret, tabletter, tuber + ballong*, =tuber, =vejp, vejp*, morfinplåst*, ritalin*, concerta + säl*, benso*, oljan + vejp*, olja + vejp*, =ballonger,
			zip* påse, zippås*, ziplås*, ziplock*, zip-påsar, zipppås*, folie + sked*, folie + tändare, folie + trapp*, folie + tvättstug*, folie + påverk*, folie + toalett*, aluminiumfolie + svart*, röker folie, folie och pip*, pipor + folie, sked* + bomull, citronsyra, skedar + trapp*, folie + bränd*, folie + svedd*, svedda skedar, bränd folie, brända skedar, bränd sked, sot* skedar, sked + tändare,
			redlin*, redline*, plastpås* vitt, vitt pulver, påse* pulver, påse* + vitt, =små =påsar, påsar med vitt, påsar med grönt, påse med gräs, grönt i påse, dosvåg, köksvåg*,
			fickvåg, våg + påsar, rizla, ocb, tulpan* papper, kapsyler + gröna, glaspip*, vattenpip* + luktar, sugrör* + pulver, ihoprullad* sedel, rullade sedlar,
			tablettkart*, kartor + piller, blister*, tomma kartor, medicinkart*, piller*, pillren, =piller, pillerburk*, !p-piller, !pillerdosett`
	},
	{
		about: 'Sprutor och kanyler',
		sv: `spruta, sprutor, sprutorna, sprutan, sprutspets*, kanyl*, *kanyl, *kanyler, injektionsnål*, injicera*, injektionsspruta*, nålar i sandlådan,
			nålar + lekplats*, nålar + trapphus*, nål + sandlåd*, nålar + toalett*, nålar i parken, nålar i buskarna, använda nålar, begagnade nålar,
			stickbehållare, kanylburk*, sprutbyte*, skjuter i armen, sköt i armen, silmärken, stickmärk*, märken i armveck*,
			sover i trapphuset + nål*, !sprutmål*, !vattenspruta*, !sprutat, !brandspruta*, !snöspruta*, !insulinspruta*, !vaccin*`
	},
	{
		about: 'Lukten av cannabis',
		sv: `luktar sött, lukta sött, söt lukt, söta lukten, söt rök, sötaktig lukt, sötaktig rök, söt doft, söta röken, sött + trapphus*, stinker sött, lukten av gräs, luktar gräs,
			luktar hampa, luktar skunk, luktar braj, luktar konstigt om cigaretter, lukt* inte cigaretter, inte vanliga cigaretter,
			inte bara cigaretter, annat än cigaretter, annat än tobak, inte tobak, inte vanlig tobak, röker något annat, röker annat än, röker nåt annat,
			röker konstig*, hemrull*, rullar egna, haschlukt*, cannabislukt*, !gräsklipp*`
	},
	{
		about: 'Beroende och missbruk',
		sv: `beroende*, en fix, nästa fix, kallsvett*, abstinent*, fixar + påse, han som säljer, säljer från lägenhet*, köper hos grannen, odling, odlingar, !databeroende, !spelberoende, !beroende på,
			missbruk*, *missbruk, *missbrukare, narkoman*, beroendesjuk*, beroendevård*, beroendemottag*, beroendeenhet*, beroendeteam*, avgift*, avgiftning, tillnyktring + drog*,
			abstinens*, lvm, lvm-, överdos*, överdoser*, od, odade, naloxon*, nalaxon, nässpray* + överdos, behandlingshem*, substitutionsbehand*, laro, laro-mottag*, blandmissbruk*,
			nykter sedan + drog*, rehab + drog*, tolvsteg*, anonyma narkoman*, tung* grejer, lättare grejer, fast i skiten, fast i drog*, fastnat i drog*, fastnat i skit*, kirra,
			!alkoholmissbruk*, !spelmissbruk*, !avgift, !avgiften, !avgifter, !avgifterna, !avgiftsfri*, !avgiftsbel*`
	},
	{
		about: 'Påverkade människor',
		sv: `påverkad av något, påverkade av något, påverkad av nåt, påverkade av nåt, påverkade av annat än alkohol, narkotikapåverk*, drogpåverk*, stora pupiller, pupiller*, små pupiller, pupillerna, pinnpupill*,
			rödögd*, röda ögon + rök*, röda ögon + elev*, blanka ögon, glasartad* blick, tom* blick + påverk*, tuggar käke*, gnisslar tänder, käkarna maler, vinglar + pupiller, somnar stående, nickar till,
			sover sittande, dubbelvikt*, hänger framåt, pratar med sig själv + påverk*, springer runt naken, tappade sig, psykos* + drog*`
	},
	{
		about: 'Knarkarkvartar och ställen',
		sv: `knarkarkvart*, langarkvart*, knarknäst*, tillhåll + miss*, folk går in och ut hela natten, springer i trapp* dygnet runt, springer folk dygnet runt, spring dygnet runt,
			spring i trapphuset, spring i trappan, bilar stannar två minuter, stannar två minuter, stannar en minut, stannar någon minut, bilar som stannar kort, kommer och går dygnet runt,
			kommer och går hela nätterna, besök dygnet runt, sover i trapphus*, ligger i trapphus*, utslag* i trapphus*, tvättstugan + nål*, sover i tvättstug*, odling* + hampa, hampaod*, cannabisod*,
			odlar + källare, !lägenhetskvart, !kvart i, !kvart över, !en kvart, !trekvart, !kvartar i, !tre kvart, !kvart i kö`
	},
	{
		about: 'Åtgärder mot droger',
		sv: `narkotikahund*, narkhund*, knarkhund*, drogsökhund*, narkotikasökhund*, drogvaneunders*, sans + narkotika, sluta med droger, urinprov*, kissprov*, salivtest*, salivprov*, sållningsprov*, drogtester,
			narkotikapolis*, narkotikagrupp*, narkotikarotel*, narkotikaspan*, avloppsvatten*, avloppsprov*, ringa narkotika*, toleranspro*`
	},
	{
		about: 'Ord som kan vara narkotika',
		strength: 'hint',
		sv: `gräs, gräset, rök, röker, röka, påse, påsar, pulver, ballong*, tuber, patroner, nål, nålar, =skit, skiten, grejer, grejor, säljer, säljs, sålde, försäljning, köper, beställer, leverans*, pushar, hög, höga,
			pårök*, påverkad*, påverkade, trapphus*, toalett*, tabletter, medicin*, recept*, vape*, vejp*, luktar, lukt, lukten, söt*, swish*, snap*, telegram, kund, kunder, byter, gömmer, gömd*, tripp*, behandling*, beroende*,
			kris, skakar, mager, magra, brukare*, lirare, skumma bilar, skum typ, kapten, vitt, grönt, kula, kulor, gram, bakis, rent, ren, brus, burk*, ångest, återfall*`
	}
];
