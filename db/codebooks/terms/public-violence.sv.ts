import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Våld och misshandel',
		sv: `flaska i ansik*, krossad flaska, flaska över huvud*, slagen med flask*, sydd i ansik*, sydde åtta, stygn i, hjärnskakning, revben knäckt*, bröt armen + knuff*, sparkad i, sparkade i ansik*,
			misshand*, misshandel*, gatuvåld*, våld på, våldet på, våld i centrum, våldsam på, våldsamma män, våldsbrott*, gatuvåld, krogvåld*, våldsdåd*, meningslöst våld, grovt våld, våld mot personal*, våldsverk*, överfall, överfallen, överfallna, överföll, överfalls, överfall*, överfölls, slår ner folk, slog ner, slogs ner, slagen i huvudet, blev slagen, slogs på käften, nedslagen, nedslagna, nerslagen, nerslagna, nedsparkad, nersparkad, sparkad i huvud*, sparkade på honom, sparkar på någon som ligger, sparkade på en som, sparkar på en som, knytnäv*, knytnävar, näven i, på käften, på truten, spöstryk*, spö, fick stryk, få stryk, få spö, gruppmiss*, dödsmiss*, mordförsök*, dråpförsök*, hoppar på folk, hoppade på honom, hoppade på en, hoppad på, dansk skalle, knockad, knockades, knockade, medvetslös på, blåtira, blått öga, blåslagen, näsan av, näsbenet, käken av, käkben*, utslagna tänder, tänderna utslag*, tänder på marken, tappade en tand, tappade tänder, utslagen tand, lavett*, örfil* av, blod på trottoar*, blodpöl*, blod på torget, blod utanför, ambulans + slag*, !mordbrand*, !våldtäkt`
	},
	{
		about: 'Slagsmål och bråk',
		sv: `!på rasten, !rasten, !skolgård*, !klassrum*,
			slagsmål*, *slagsmål, slåss*, slåss på, slåss utanför, slåss efter, slogs på, krogbråk*, fyllebråk*, fylleslag*, gäng som slåss, bråk vid krog*, bråk utanför krog*, bråk på krog*, bråk utanför pub*, bråk på pub*, bråk på stan, bråk på torg*, bråk i taxi*, bråk vid taxi*, bråk vid korvkiosk*, bråk i grillkö*, bråk i kön, bråk utanför pizzer*, bråk utanför grill*, bråk efter stäng*, bråk på lördag*, bråk på helg*, krogrusning*, bråkar på stan, bråkar utanför, bråk och slag*, bråkar och slår, tumult*, handgemäng*, taxikön, taxikö, krogkön, krogkö, uppgörelse*, gör upp på, läktarvåld*, huligan*, supportervåld*, matchvåld*, !skolslagsmål*`
	},
	{
		about: 'Hot',
		sv: `=hotad, =hotade, =hotas, =hotar, =hotades, !mitt ex, !exet, !exman*, !hotar med att ta barnen, !hotade med att ta barnen,
			hotad, =hot, hotelse*, hotfull*, hotfulla, hotbild*, dödshot*, hotar folk, hotar personal*, hotar chauff*, hotar att slå, hotar med, hotade med, hotade mig, hotades, blev hotad, blivit hotad, bli hotad, ska slå ihjäl, slå ihjäl dig, slå ihjäl mig, slå ihjäl oss, vet var du bor, vet var jag bor, vet var vi bor, vet vart du bor, aggressiv*, aggressiva, går loss på, spottar mig i, spottade mig i, spottade på mig, spottad på, spottade i ansiktet, spottade på, kastar sten på buss*, kastar sten på bil*, kastade sten på, sten på ambulans*, stenkast*, stenkastning*, kastar flaskor på, kastade flask*, flaska i huvud*, flaska mot, laserpekare*, rittjof, tränger upp mot vägg*, tryckte upp mot vägg*, tryckte upp honom mot, strypgrepp*, tog strupgrepp*, strupgrepp*, tog mig om halsen, tog honom om halsen, !hotell*, !hotar att lägga ner, !nedläggningshot*, !hotar hästar`
	},
	{
		about: 'Rån',
		sv: `=rånad, =rånade, =rånar, =rånas, =rånades, =rånare, !butiksrån film,
			=rån, =rånen, rånförsök*, personrån*, ungdomsrån*, butiksrån*, gaturån*, väskrån*, värdetransportrån*, förnedringsrån*, rån mot, rånade på, rånad på, tar mobilen av, tar mobiler av, tar telefoner av, tar jackan av, tar jackor av, tog jackan av, tog mobilen av, tog hans jacka, tog hans mobil, tog hans telefon, tog skorna av, tar skorna av, tar mössor av, tar airpods av, klädrån*, av med jackan, ge mig din mobil, ge oss din mobil, ge mig mobilen, ge hit mobil*, swisha annars, tvingas swisha, tvingades swisha, tvingade honom att swisha, tvingar barn att swisha, tvingar småkill* att swish*, tvingas lämna ifrån sig, lämna ifrån sig mobil*, ryckte kedjan, rycker halsband*, guldkedja* + ryck*`
	},
	{
		about: 'Kniv och tillhyggen',
		sv: `kniv, knivar, kniven, knivarna, kniv*, *kniv, knivhugg*, knivskur*, knivskar*, knivdåd*, knivhot*, knivrån*, knivbär*, stickvapen, knivförbud*, huggen, högg honom, höggs, högg ner, machete*, machetes, yxa, yxan, yxor, baseballträ*, basebollträ*, basebollträn, slagträ, järnrör*, knogjärn*, teleskopbatong*, hammare + hot*, pepparspray*, pepparsprej*, pepparsprejad*, softair* + hot*, elpistol*, tillhygge*, vapenlag*, visitera*, visitation*, visitationszon*, !morakniv*, !knivsta, !kökskniv* på skol*, !knivslip*, !yxa ved, !mattkniv*`
	},
	{
		about: 'Hot och våld mot personal',
		sv: `hot mot personal*, hot mot tjänste*, hot och våld, hot o våld, våld och hot, slår på personal*, slår i disk*, slog i disken, hoppar över disk*, över disken, kastar saker på personal*, kastar saker på oss, spottar på personal*, attackerar personal*, attackera*, attack mot, attackerade, attackerad, angrep, angripen, angrepp på, attackerar ambulans*, ambulans* + hot*, brandmän + sten, brandbil* + sten, hotad på jobbet, slagen på jobbet, våld på jobbet, arbetsmiljö* + hot*, hot i receptionen, reception* + hot*, överfallslarm*, larmknapp*, kroppslarm*, personlarm*, ensamarbete* + kväll*, jobbar ensam på kväll*, ensam i butiken på kväll*, ensam i kassan på kväll*, vågar inte jobba ensam, bussen + hotad, busschaufför* + hotad*, busschaufför* + slag*, vakten slår, vakter som slår, ordningsvakter + slår, !arbetsmiljöverket`
	},
	{
		about: 'Rädd för att bli slagen',
		sv: `rädd att få stryk, rädd för att få stryk, rädd att bli slagen, rädd för att bli slagen, rädd att bli rånad*, rädd för att bli överfall*, rädd att bli överfall*, rädd för våld, rädda för våld, rädd att bli nerslag*, provocera*, söker bråk, letar bråk, letar efter bråk, ute efter bråk, ska slåss, vad glor du, vad fan glor du, vad stirrar du, tittar man fel, tittade fel, kollade snett, kollar snett, kollar man fel, tittade snett, råkar knuffa, råkade knuffa, gick fram och slog, slog till mig, slog till honom, slog honom, slår honom, slog min son, slog min bror, slog min man, sparkade min son, min son blev slag*, min son blev spark*, sonen blev slag*, sonen fick stryk, knuffade omkull, nerknuffad, nedknuffad, knuffar gamla`
	},
	{
		about: 'Ord om våld',
		strength: 'hint',
		sv: `våld, våldet, våldsam*, slag, slagen, slår, slog, slå, sparkar, sparkade, sparkad, sparkas, bråk, bråket, bråkar, bråkig*, bråka, gäng, krog*, krogen, pub*, kiosk*, taxi*, torget, blod*, ambulans*, sydd, stygn, polisanmäl*, rädd, hot*, hota*, knuff*, knuffar, knuffade, spottar, kastar, sten, stenar, flaska, disken, personal*, bussen, chaufför*, natten, arg, arga, förbannad*, skriker, hatar, huvud*, tänder, tand, näsa*, revben*, käft*`
	}
];
