import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Belysning som saknas eller är trasig',
		sv: `belysning*, *belysning, gatubelysning*, gatlyk*, gatlamp*, gatljus*, gatubelys*, vägbelysning*, vägljus, lyktstolp*, lyktstolpar, lykta, lyktan, lyktor, lyktorna, lysstolp*, lampan, lamporna, lampor, lampa, lamporna, lyse, lyset, lysena, trasiga lampor, trasig lampa, släckt, släckta, släcker ner, slocknat, slocknade, slocknad*, armatur*, glödlamp*, elljusspår* släckt, rörelsevakt* + ljus, ledbelysning*, mer ljus, bättre ljus, sätt upp ljus, inget ljus, lyser inte, lyser upp, lys upp, lysa upp, upplyst*, oupplyst*, obelyst*, dåligt upplyst, dåligt belyst, belyst, belysta, mer lyse, !utan lyse, !cykellyse, !lyse på cykel, !mopedlyse`
	},
	{
		about: 'Mörker',
		sv: `mörkt, mörka, mörkare, mörklagt, mörklagd*, mörk gångväg, mörk park, mörk väg, mörk stig, =mörk, kolsvart, becksvart, beckmörkt, kolmörkt, nattsvart, svart som natten, svart som i, ser inte handen, handen framför sig, ser inte vem som kommer, pannlampa, pannlampan, pannlampor, ficklampa, ficklampan, ficklampor, mobilens lampa, mobillampa*, mörkret, mörker, när det är mörkt, när det blivit mörkt, efter mörkrets, mörkrets inbrott, när solen gått ner, vintertid + mörk*, !mörka bilar, !mörka krafter, !mörkertal*, !mörkhy*, !mörkt hår`
	},
	{
		about: 'Igenvuxet och skymt',
		sv: `igenvux*, igenväx*, igenvuxen, övervuxen, övervuxna, buskage*, buskar som skymmer, höga buskar, buskarna, sly, slyet, slyn, röj sly, klipp buskar*, klipp ner buskar*, klippa buskar*, kapa buskar*, gallra, gallring, dold bakom, gömma sig bakom, kan gömma sig, kan stå gömd, skymt läge, skymda hörn, ingen insyn, insyn saknas, öde plats*, ödsligt, ödslig*, folktomt, folktom, ingen ser en, ingen hör en, ingen som hör om, ingen hör om, ingen ser om, enslig*, gapar tomt, skumma hörn`
	},
	{
		about: 'Känslan av otrygghet på en plats',
		sv: `otrygg + mörk*, otryggt på kväll*, otryggt vid, otryggt i tunnel*, otryggt i park*, läskigt på kväll*, läskigt på natten, läskigt att gå, läskigt när det är mörkt, läskigt i tunnel*, otäckt att gå, obehagligt att gå, inte tryggt att gå, inte trygg när jag går, skrämmande att gå,
			otrygg* plats*, otrygg vid, otrygg när jag går, otrygg stämning, känns otrygg*, känner mig otrygg*, känner sig otrygg*, upplever otrygghet, upplevs otrygg*, upplevs som otrygg*, kuslig*, kusligt, olustig*, olustkänsl*, ruggig*, ruggigt, spöklik*, känns inte tryggt, känns osäker*, hjärtat slår, pulsen går upp, håller andan, ont i magen när jag går, vänder mig om, tittar över axeln, ser mig om, ser mig över axeln, rysligt, rysningar, kryper i kroppen, kalla kårar`
	},
	{
		about: 'Undviker platsen',
		sv: `undviker, undvika, undviks, undvek, undvikit, tar omvägen, tar en omväg, omvägen, omväg, går en omväg, gå omväg, går hellre runt, går runt istället, tar långa vägen, går långa vägen, går över på andra sidan, byter sida, tar taxi hem, tar taxi, taxi för, taxi hem, betalar hellre taxi, tar bilen även, tar bilen fast, tar bilen istället, tar hellre bilen, bilen de två, tar bilen 300, kör hellre, cyklar hellre runt, går inte dit, går aldrig dit, går inte längre, går aldrig igenom, går inte igenom, går inte förbi, går aldrig förbi, går inte den vägen, går aldrig den vägen, går inte där, går aldrig där, går ej där, går inte genom, går aldrig genom, dit går jag inte, dit går ingen, där går jag inte, där går ingen, vill inte gå där, vill inte gå genom, vill inte gå förbi, vågar inte gå, vågar inte gå genom, vågar inte cykla, vågar inte vänta vid, vågar ingen gå, vågar man inte, vågar jag inte, vågar ej, vågar knappt, törs inte, törs ej, törs jag int, törs int, tör int, tordes inte, törs man inte, törs inte gå, slutat gå, slutat springa, slutat jogga, slutat promen*, slutat ta, slutat cykla, springer hellre, springer igenom, springer genom, springer den biten, springer sista biten, småspringer, går fort förbi, skyndar förbi, skyndar mig förbi, springer hem`
	},
	{
		about: 'Går inte ut på kvällen',
		sv: `går inte ut, går ej ut, går ogärna ut, gå ut ensam, går ut ensam, går inte ensam, gå ensam, går aldrig ensam, går inte ut ensam, går inte ut själv, vågar inte gå ut, vågar inte vara ute, vågar man inte gå ut, törs inte gå ut, rädd att gå ut, rädd att gå hem, rädd för att gå, rädd att gå, rädda att gå, rädd när jag går, rädd på kväll*, rädd efter mörk*, rädsla att gå, stannar hemma på kväll*, stannar hemma efter, stannar inne, håller sig inne, håller mig inne, hemma efter sex, inne efter sex, inte ute efter, inte ut efter, ut efter klockan, ut efter åtta, ut efter sju, ut efter sex, efter sju går, efter åtta går, efter sex går, sitter inne, låser om mig, låser om sig, går inte till tvättstug*, går inte ner i källar*, ringer någon när jag går, ringer min man när jag går, ringer kompis när, ringer mamma när, pratar i telefon när jag går, pratar i telefon hela vägen, låtsas prata i telefon, låtsas ringa, nycklarna mellan fingrarna, nycklar mellan fingr*, nycklarna i handen, nyckeln i handen, nycklar i handen, nyckelknippan i handen, larm i fickan, pepparspray* + går, hunden med mig, hämtar henne vid bussen, hämtar dottern vid buss*, hämtar min fru vid, möter henne vid bussen, sällskap hem, ha sällskap, dotter* + gå hem ensam, ensam kvinna + väg`
	},
	{
		about: 'Tunnlar, parkeringar och andra platser',
		sv: `gångtunnel* är, gångtunneln känns, tunneln är, tunneln under, tunnel + läskig*, tunneln + mörk*, undergång* + mörk*, viadukt* + mörk*, bakom station* + mörk*, parkeringshus* + obehag*, garaget känns, parkeringsgarage* + kvinn*, busskur* + mörk*, busstation* + otrygg*, resecentrum känns, resecentrum + otrygg*, parken känns, parken på kväll*, parken är otrygg, parken efter mörk*, parken på natten, elljusspår* + släck*, elljusspåret + kväll*, gångvägen mellan, stigen mellan, stigen bakom, skogsstig* + mörk*, hissen + rädd, källaren känns, källargång*, tvättstugan känns, tvättstugan på kväll*, väntsalen känns, ensam i vänthall*, ensam på perrong*, ensam vid busshåll*, väntar ensam + buss*`
	},
	{
		about: 'Kameror, vakter och lås på en plats',
		sv: `väktare på, väktare vid, väktare i, ordningsvakt* vid, ordningsvakt* på, ordningsvakt* i, vakter på kväll*,
			kameraövervak*, övervakningskamer*, kamerabevak*, trygghetskamer*, kamera vid, kameror vid, kameror i, kamera i, kamera utanför, kameror utanför, sätt upp kamer*, sätta upp kamer*, fler kamer*, mer kamer*, vill ha kamer*, bevakningskamer*, bevakad parkering, övervakad park*, cctv, väktarrond*, vakter behövs, vakter vid, vakt vid, fler vakter, trygghetsvakt*, lova-område*, lov 3, paragraf 3-område, porttelefon*, kodlås*, passersystem, låst port, porten går inte att låsa, porten står öppen, porten är olåst, olåst port*, trasigt portlås, porten trasig, trygghetsvandring*, trygghetsrond*, trygghetsskap*, speglar i tunnel*, nödtelefon*, !fartkamer*, !trafiksäkerhetskamer*, !vakter i skol*`
	},
	{
		about: 'Ord om platser och rädsla',
		strength: 'hint',
		sv: `otrygg*, trygg*, rädd, rädda, rädsla*, orolig*, ensam, ensamma, kväll*, kvällen, natt*, natten, nattetid, mörk*, ljus*, lampa*, park*, parken, tunnel*, tunneln, viadukt*, undergång*, stig*, stigen, gångväg*, torg*, torget, station*, resecentrum, busstation*, perrong*, parkering*, p-hus*, källar*, garage*, centrum, skog*, bron, baksida*, bakom, hörn*, gränd*, kajen, hamnen, elljusspår*, kyrkogård*, lekplats*, hissen, trapp*, vågar, törs, ogärna, promenad*, går, gå, springer, gömma*, skymmer, buskar, häck*, vakt*, kamera*, öde, tomt`
	}
];
