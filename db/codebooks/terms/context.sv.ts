import type { TermGroup } from '#lib/coding/codebook.ts';

/** Words of no theme that tell how others are meant. */
export const terms: TermGroup[] = [
	{
		about: 'Inget svar',
		sv: `vet ej, vet inte, vet int, vetej, vet icke, ingen aning, ingen åsikt, ingen uppfattning, ingen kommentar, inga kommentarer, inget särskilt, inget speciellt, inga synpunkter, inget, ingenting, inga, ingen, inga problem, inget problem, inga alls, inget alls, ingenting alls, finns inga, finns inget, finns ej, kommer inte på, kan inte svara, vill inte svara, avstår, pass, hoppar över, =nej, =nä, =nej tack, =nope, nix, =nada, =noll, ej aktuellt, inte aktuellt, se ovan, samma som ovan, allt är bra, allt bra, allt ok, allt väl, allt lugnt, det är bra, det är lugnt, det är bra som det är, bra som det är, helt ok, =ok, =okej, =okay, =hej, =test, =asdf, =xxx, =blank, ---, inget att tillägga, inget att anmärka, inget att klaga på, har inget, har inte sett, har aldrig varit, nöjd, nöjda, trivs, trivs bra, känner mig trygg, är trygg, alltid trygg, tryggt överallt, inget ställe, ingenstans, inga platser, ingen plats, finns ingen plats`
	},
	{
		about: 'Allt fungerar och beröm',
		sv: `bra, jättebra, väldigt bra, fungerar bra, funkar bra, fungerar fint, fint, nöjd, tack, tackar, beröm, heder, guld värd, guld värda, toppen, kanon, kanonbra, skönt, lugnt, lugn, tryggt, trygg, trevlig*, snäll*, hjälpsam*, fantastisk*, underbar*, stolt*, fortsätt, blivit bättre, har blivit lugnare, bättre nu, bättre än förr, tacksam*`
	},
	{
		about: 'Utanför ämnet',
		sv: `vårdcentral*, sjukhus*, tandläkar*, busstid*, kollektivtrafik*, snöröjning*, plogning, halka, halt, sandning*, sand, saltning, gropar, potthål, tjälskott, vägunderhåll, bredband*, fiber, mobiltäckning*, skatt, skatter, skatten, elpris*, matpris*, pension, pensionen, hyran, bygglov*, detaljplan*, vindkraft*, vatten, avlopp, väder*, fisk*, älg*, björn*, varg*, mygg*, hockey, matcher, mat, lunch, affär, bageri*, biblioteket, simhall*, äldreboende*, hemtjänst*, dagis*, enkät*, undersökning*, frågor*`
	},
	{
		about: 'Tid på dygnet och året',
		sv: `kväll*, kvällar*, natt*, nätter*, nattetid, kvällstid, midnatt*, morgon*, morgnar*, eftermiddag*, lunch*, dagtid, helg*, helger, veckoslut*, fredag*, lördag*, söndag*, måndag*, vardag*, lönehelg*, sommar*, somrar*, vinter*, vintrar*, höst*, vår*, jul*, nyår*, valborg*, midsommar*, skolavslut*, lov*, sportlov*, sommarlov*, klockan, kl, timme*, timmar, minut*, vecka*, veckor, månad*, alltid, jämt, ofta, varje, ibland, dygnet, dagligen, ständigt`
	},
	{
		about: 'Platser',
		sv: `centrum*, torg*, stan, byn, gata*, gatan, storgatan, köpcentr*, galleria*, station*, järnväg*, resecentr*, busstation*, busshållplats*, perrong*, park*, parken, tunnel*, gångtunnel*, viadukt*, bro*, bron, kaj*, hamn*, hamnen, strand*, badplats*, camping*, elljusspår*, skog*, stig*, parkering*, garage*, källar*, tvättstug*, trapphus*, hiss*, port*, innergård*, kyrk*, kyrkogård*, lekplats*, idrottsplats*, ishall*, ica*, coop*, konsum*, willys, lidl, ikea, maxi, rusta, systemet, mack*, macken, okq8, circle, preem, apotek*, pizzeria*, kiosk*, korvkiosk*, grill*, mcdonald*, donken, max, krog*, pub*, hotell*, bibliotek*, sjukhus*, rondell*, industriområd*, bostadsområd*, området, kvarter*, stug*, fritidshus*`
	},
	{
		about: 'Personer',
		sv: `barn*, unga*, ungdom*, pojk*, flick*, tjej*, kill*, grabb*, kvinn*, man, män, gubb*, tant*, farbror*, äldre, gamla, pensionär*, mormor*, farmor*, morfar*, farfar*, mamma*, pappa*, förälder*, föräldra*, son, sonen, dotter*, dottern, syskon*, bror*, syster*, fru, frun, sambo*, granne*, grannar*, kompis*, vän*, turist*, invandr*, nyanländ*, gäst*, kund*, främling*, okänd*, boende, hyresgäst*`
	},
	{
		about: 'Personal och yrken',
		sv: `personal*, chef*, kollega*, kolleg*, kassörsk*, butiksägar*, handlare*, företagar*, krögar*, chaufför*, busschaufför*, taxi*, sköterska*, sjuksköter*, ssk, läkare*, ambulans*, brandman*, brandmän*, räddningstj*, deltidskår*, hemtjänst*, undersköter*, usk, socialsekr*, handläggar*, fältassist*, fritidsled*, lärare*, rektor*, kurator*, skolsköter*, vaktmästar*, vaktis, fastighetssköt*, förvaltar*, bovärd*, bibliotekarie*, präst*, diakon*, väktar*, ordningsvakt*, parkeringsvakt*, tulltjänst*, polisman*, kommunpolis*, verksamhet*, klient*, brukare*, patient*, antecknat, antecknar, referat*, bord, gruppen, deltagar*, mötet, synpunkt*`
	},
	{
		about: 'Skolan',
		sv: `skol*, elev*, klass*, rast*, lektion*, lärar*, rektor*, högstadi*, mellanstadi*, lågstadi*, gymnasi*, förskol*, fritids, korridor*, matsal*, skolbuss*, skolskjuts*`
	},
	{
		about: 'Polis och myndigheter',
		sv: `polis*, polisen, patrull*, kommun*, kommunen, region*, socialtjänst*, socialen, =soc, tull*, kustbevak*, trafikverk*, försäkringskass*, arbetsförmedl*, hyresvärd*, bostadsbolag*, räddningstjänst*, åklagar*, domstol*, myndighet*, politiker*, nämnd*, förvaltning*`
	},
	{
		about: 'Telefon och nät',
		sv: `telefon*, mobil*, mobilen, ringer, ringde, ringt, ring, samtal*, luren, sms, mejl*, mail*, app, appen, appar, snap*, snapchat, insta*, instagram*, tiktok*, facebook*, messenger*, telegram*, whatsapp*, discord*, nätet, internet*, online, chatt*, länk*, swish*, konto*, kontot`
	},
	{
		about: 'Väntan och brist på svar',
		sv: `väntar, väntade, väntat, vänta, väntetid*, kö, kön, köa, köade, dröjer, dröjde, svarar, svarade, svar, återkom*, tyst, inget händer, händer inget, hände inget, aldrig, ingen, saknas, saknar, brist*, stängt, stängd*, stänger, nedlagd*, nedlagt, borta, sen, sent, långsam*, seg, för få, för lite, för sällan, sällan`
	},
	{
		about: 'Önskan och förslag',
		sv: `önskar, önskas, önskemål*, vill, vill ha, skulle, borde, måste, behöver, behövs, fler, flera, mer, mera, bättre, oftare, fortsätt*, inför, inrätta*, starta, öppna, stäng, sätt, sätta upp, ge, gör, ta, tänk om, snälla, gärna, förslag*, satsa*, satsning*, förbjud*, förbud, skärp*, strängare, hårdare, högre straff, kontroll*, kontrollera, utbild*, föreläs*, stöd*, stötta*, hjälp*, förebygg*, åtgärd*`
	},
	{
		about: 'Känslor',
		sv: `rädd*, rädsla*, orolig*, oro, oroar, otrygg*, obehag*, läskig*, skräm*, arg, arga, förbannad*, trött*, less, trött på, tröttnat, frustrer*, maktlös*, uppgiven*, ledsen, ledsna, gråter, skäms, vågar, vågar inte, törs, stress*, ont i magen, sover dåligt, tröst*, ensam*`
	},
	{
		about: 'Fordon',
		sv: `bil*, bilar, bilen, buss*, lastbil*, långtradar*, cykel*, cyklar, moped*, moppe*, epa*, a-traktor*, traktor*, motorcykel*, mc, skoter*, skotrar, fyrhjul*, elsparkcyk*, båt*, släp*, husvagn*, taxi*, tåg*, ambulans*, polisbil*, rullator*, barnvagn*`
	},
	{
		about: 'Djur',
		sv: `hund*, hunden, katt*, katter, häst*, ren, renar, älg*, björn*, fågel*, fåglar, mås*, råtta*, råttor, får, ko, kor, valp*, varg*`
	},
	{
		about: 'Mängd och utveckling',
		sv: `ökat, ökar, ökning*, värre, värre och värre, blivit värre, mer och mer, fler och fler, förr, nuförtiden, numera, senaste, senaste tiden, senaste året, för första gången, andra gången, tredje gången, igen, på nytt, flera gånger, många gånger, minskat, minskar, bättre än, överallt, hela tiden`
	}
];
