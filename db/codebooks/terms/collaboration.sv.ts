import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Samverkan mellan myndigheter',
		sv: `gemensam*, rutiner för, rutin för, en rutin,
			samverk*, *samverkan, samarbet*, *samarbete, samordn*, samordning*, samordnare*, samråd*, samsyn, samråda, gemensam linje, gemensam rutin*, gemensamma rutin*, gemensam plan*, gemensam lista, gemensamt möte, gemensamma möten, gemensamt nummer, gemensamma besök, gemensamma pass, gemensam utbildning, gemensam jour, gemensam handlings*, gemensamma handlings*, gemensam larm*, gemensam bild, gemensamt grepp, gemensamt arbet*, ett grepp ihop, grepp ihop, prata ihop sig, pratar ihop sig, prata med varandra, pratar inte med varandra, talar inte med varandra, snackar inte med varandra, pratar med varann, prata med varann, sätter sig vid samma bord, sätta sig vid samma bord, samma bord, kring samma bord, runt samma bord, sitta ner tillsammans, ssp, ssps, ssps-*, sip-möte*, =sip, brå, brå-råd*, lokalt brå, brottsförebyggande råd*, brottsförebyggar*, sekretess*, sekretessen, hjälpas åt mellan, dra åt samma håll, ena handen vet inte, vänstra handen vet inte, vet inte vad den andra, vet inte vad de andra gör, lägesbild*`
	},
	{
		about: 'Skyller på varandra',
		sv: `bollas mellan, bollas runt, blir bollad, blev bollad, bollar ärend*,
			skyller på varandra, skyller på kommun*, skyller på polis*, skyllde på kommun*, hänvisar till varandra, hänvisar till kommun*, hänvisar till polis*, hänvisar vidare, hänvisar mig till, hänvisade till, hänvisad vidare, hänvisas vidare, hänvisas till, skickas vidare, skickas mellan, bollas mellan, bollar runt, bollar ärendet, bollar över, skjuter över på, slussas, slussad, runt i cirklar, rundgång, pekar på varandra, pekar på kommun*, pekar på polis*, pekar på skolan, säger kommunen, säger polisen, säger socialen, säger skolan, säger trafikverket, säger vård*, kommunen säger, trafikverket säger, regionen säger, socialen säger, värden säger, ingens ansvar, ingens bord, inte vårt bord, inte deras bord, ligger inte på vårt bord, inget ansvar, vem har ansvar*, vems ansvar, vem ansvarar, ingen vill ha ansvar*, ingen tar ansvar*, ingen tar tag i, ingen äger frågan, ingen äger, faller mellan stolar*, mellan stolarna, hamnar mellan stol*, vem ska man ringa, vem ringer man, vem man ringer, vem ringer vi, vem man ska ringa, vart vänder, vart man vänder sig, vart man ska vända sig, vem man vänder sig till, vem vi vänder oss till, vart ringer, ring kommunen, ring polisen + kommun*`
	},
	{
		about: 'Socialtjänsten svarar inte eller dröjer',
		sv: `=soc, socialen,
			soc svarar, socialen svarar, socialtjänsten svarar, soc utreder, socialen utreder, soc har inte, socialen gör inget, soc gör inget, soc gör inte, socialen gör inte, socialtjänsten gör, socialtjänsten kommer för sent, soc kommer för sent, socialtjänsten + väntetid*, soc + månader, socialen + månader, socialtjänst* + månader, soc + veckor, socialen + veckor, socialtjänst* + veckor, utredningstid*, orosanmäl*, orosanmälning*, orosanmälan, anmält oro, anmäler oro, handläggarbyte*, socialsekreterare*, nya handläggare, ny handläggare, byter handläggare, ny soc, socsekr*, soc + telefontid*, familjehem*, !soc-bidrag`
	},
	{
		about: 'Kommun och hyresvärd svarar inte',
		sv: `kommunen svarar, kommunen svarade, kommunen lyssnar inte, kommunen gör inget, kommunen gör ingenting, kommunen återkom*, kommunen struntar, kommunen bryr sig inte, kommunen vet, kommunen lovade, kommunen lovat, kommunen lovar, kommunens växel, kontaktcenter*, felanmäl*, felanmälan, medborgarförslag*, lämnat synpunkt*, hyresvärden svarar, hyresvärden gör inget, hyresvärden gör ingenting, hyresvärden struntar, hyresvärden bryr sig, bostadsbolaget svarar, bostadsbolaget gör, värden svarar, värden gör inget, förvaltaren svarar, förvaltaren gör, bovärden, vaktmästaren svarar, mejlat kommun*, mailat kommun*, mejlade kommun*, mejlat flera, ringt kommunen, ringde kommunen, skrivit till kommun*, skrev till kommun*, klagat hos värden, klagat till värden, klagat till kommun*, automatsvar*, inget svar från, fått svar, får inget svar, fick inget svar, inte fått något svar, aldrig fått svar, aldrig svar, svarar inte på mejl, svarar inte på mail, svarar aldrig på mejl, svarar på mejl, ingen svarar på mejl, ingen återkommer, ingen återkopp*, ingen ringer tillbaka, ingen ringer upp, ringer tillbaka, ring tillbaka, tyst från kommun*, rektorn svarar, skolan svarar, skolan återkom*`
	},
	{
		about: 'Information och återkoppling',
		sv: `information på finska, information på meänkieli, blad på finska, tolk på möt*,
			information*, informationsmöte*, informationskväll*, informationsblad*, informationsträff*, infoblad*, info om, mer info, infokväll*, infomöte*, =info, informera, informerar, informerat, informeras, informationen når inte, återkoppl*, återkoppling*, återrapport*, feedback, berätta vad som hän*, berätta vad ni gör, berätta vad ni gjort, berätta hur det gick, berätta vad det blev, vad hände med, vad blev det av, får aldrig veta, får inte veta, fick aldrig veta, ingen berättar, ingen talar om, tala om vad, tala om för oss, säg vad ni, visa vad ni gjort, transparen*, öppenhet kring, kommunikation*, bristande kommunikation, nyhetsbrev*, månadsbrev*, blad i lådan, blad i brevlådan, lapp i lådan, lapp i trapp*, brev hem till, utskick*, på facebook från polis*, skriv i lokaltidning*, på flera språk, på lättläst, lättläst, lätt svenska, på arabiska, på samiska, översatt, översatta, tolkar på möte*, broschyr*, hemsida*, hemsidan, app där man, en app för`
	},
	{
		about: 'Dialog och möten med invånarna',
		sv: `kalla till möte, ha ett möte, ordna möte*, ordna bymöte*,
			dialog*, dialogmöte*, medborgardialog*, medborgarlöfte*, byamöte*, öppet möte, öppna möten, stormöte*, möte med polis*, möten med polis*, möte med kommun*, träff med polis*, träffar med, träffa polisen, träffa politiker*, träffa kommun*, prata med oss, prata med folk, lyssna på oss, lyssna på invån*, lyssna på byar*, lyssna på ungdom*, lyssna på barn*, lyssna på de unga, lyssnar på oss, ingen lyssnar, lyssnar ingen, lyssna mer, fråga oss, fråga ungdom*, fråga de unga, bli lyssnad, blir lyssnad, kom hit och, kom till oss, kom hem till oss, kom ut till oss, kom och prata, kom och berätta, kom och visa, kom och förklara, bjud in, bjuda in, bjuds in, föreläs*, föreläsning*, komma till skolan och prata, komma till skolan och berätta, komma hit och berätta, besöka oss, besöka föreningen, temakväll*, kaffekväll*, frågestund*, kafé en gång, referensgrupp*, elevråd* med, politiker* + lyssn*, föräldrakväll*, föräldramöte* med, föräldramöte* om, utbilda personal*, utbildning för personal*, utbildning om, lär oss, lär personal*, kurs för föräldr*, kurs i att, kurs för`
	},
	{
		about: 'Grannsamverkan och nattvandring',
		sv: `fler vuxna på stan, vuxna i gula västar,
			grannsamverk*, grannskap*, grannstöd*, granntjänst*, båtsamverk*, bysamverk*, skogssamverk*, butikssamverk*, grannar som håller koll, hålla koll på varandra, håller koll på varandra, håller koll åt varandra, hålla ett öga på varandra, larmkedja*, sms-kedja, sms-grupp*, whatsappgrupp* med, whatsapp-grupp*, telefonkedja*, telefonlista*, ringlista*, kontaktperson*, kontaktlista*, nattvandr*, nattvandring*, nattvandra, kvällsvandr*, vuxenvandr*, vandra på kväll*, farsor på stan, morsor på stan, mammor på stan, vuxna ute på, föräldravandr*, föräldrar som vandrar, föräldrar ut och gå, fler vandrare, gula västar + går, volontär*, frivillig*, ideella krafter, föreningslivet + med`
	},
	{
		about: 'Tjänster som binder ihop',
		sv: `fältteam*, fältsekreterare*, trygghetssamordn*, säkerhetssamordn*, samordningstjänst*, en ingång, en väg in, ett nummer att ringa, ett ställe att ringa, ett telefonnummer, en lista med nummer, någon att ringa, nån att ringa, någon man kan ringa, personnummer till någon, medborgarvärd*, brobygg*, kulturtolk*, föreningar och kommun*, skola och polis*, skolan och polis*, polis och skola, polis och kommun*, polis och soc*, polisen och soc*, kommun och polis*, soc och polis*, soc och skola*, skola och soc*, skolan och soc*, skola soc, skola polis, polis skola, psykiatri och soc*, vården och soc*, vården och polis*, sjukvård* och polis*, tullen och polis*, handlare* och polis*, krögare* och polis*, föräldrar och skol*, hyresvärd* och polis*, tillsammans med polis*, tillsammans med kommun*, tillsammans med skol*`
	},
	{
		about: 'Ord om samverkan och besked',
		strength: 'hint',
		sv: `kommun*, kommunen, socialtjänst*, socialen, =soc, region*, hyresvärd*, värden, bostadsbolag*, förvaltare*, förvaltning*, myndighet*, skolan, rektor*, polis*, tillsammans, ihop, gemensam*, möte*, möten, träff*, svar, svarar, svarade, ringer, mejl*, mail*, brev*, lapp*, blad, veta, vet, berätta*, lyssna*, prata*, tala, visa, förklara, lära, kurs*, utbild*, nummer, ansvar*, månader, veckor, utred*, anmälan, ärende*, plan*, rutin*, nätverk*, politiker*, lova*, löfte*, fråga*, vuxna, föräldrar, förening*, kontakt*`
	}
];
