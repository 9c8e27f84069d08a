import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Trafik och trafiksäkerhet',
		sv: `trafiksäker*, trafikfar*, trafikproblem*, trafikmiljö*, trafiksituation*, trafikkaos*, trafikvett*, trafikkontroll*, trafikpoli*, trafikbrott*, trafikant*, trafikregl*, genomfartstrafik*, genomfart*, olycksdrabb*,
			trafiken, tung trafik, tunga trafiken, biltrafik*, lastbilstrafik*, viltolyck*, påkörd*, =påkörd, =påkört, nästan påkör*, kör på barn, kört på barn, köra över barn, köra ihjäl, kör ihjäl, körde ihjäl, blev överkörd*, =överkörd, nära att bli överkör*, viltväxel, !trafikverket, !trafikljus`
	},
	{
		about: 'Höga hastigheter',
		sv: `hastighet*, höga hastigheter, fortkör*, fartkör*, fartsynd*, fartdår*, kör för fort, kör fort, körs fort, kör alldeles för fort, körs för fort, kör så fort, köra fort, körde fort, kör som galn*, kör som dår*, kör som tok*, kör som idiot*, kör som fan, kör som besatt*, kör som om, kör som på en racer*,
			i 100 på, i 90 på, i 80 på, i 70 på, kör 70, kör 80, kör 90, kör 100, körde i 100, kör i 80, kör i 90, kör i 100, kör i 120, kör 60 på, 30-väg*, 30-zon*, trettiozon*, trettio + kör*, trettioväg*, trettiogräns*, femtioväg*, 50-väg*, 40-väg*, km h, kilometer i timmen, knyck, blåser förbi, susar förbi, gasar på, full gas, gasen i botten, plattan i mattan,
			racerbana*, racar*, race på, kör race, streetrac*, gaturace*, fartbegräns*, fartkamera*, trafiksäkerhetskamer*, fartgupp*, farthinder*, fartdämp*, hastighetskamer*, gupp, guppen, guppet, vägbul*, bulor i vägen, =chikan, chikaner, blomlådor + farten, sänk farten, sänkt fart, farten, skyltad fart, laser + fart*, radarkontroll*, radar + fart*, !fartyg*`
	},
	{
		about: 'Moped, A-traktor och EPA',
		sv: `!mopeden borta, !mopeden stul*, !moppen borta, !mopedinbrott*, !stulen moped, !min moped,
			moped*, *moped, *mopeder, *mopederna, moppe*, moppar, *moppar, mopp=ar, mopparna, mopeder, mopedist*, mopedbil*, a-traktor*, a traktor, atraktor*, =epa, =epan, epor, epa-*, epatrakt*, epadunk + kör*, epakör*, eporna, eporn, =epor, epaungdom*, epagäng*, epakultur*, =eparn, raggarbil*,
			crossmoped*, crossar*, crosshoj*, crosscyk*, kör cross, =cross, crosskör*, enduro*, motorcykel*, motorcykl*, mc-åkar*, mc-kör*, mc-gäng + kör*, hojar + kör*, trimmad*, trimmat, trimmar, trimning*, otrimm*, elmoped*, lätt lastbil, volvo 240 + gasar, på flaket, på ett flak, folk på flak*, åker på flak*, sitter på flak*, skjutsar på moped, tre på en moped, två på mopp*, utan hjälm, hjälmlös*, !mopparn`
	},
	{
		about: 'Vårdslös körning och buskörning',
		sv: `flaket, gasar, kurvan, kör förbi skol*, barnvagn + bil*, krock*, dikeskörning*,
			!moppe stul*, inget körkort, saknar körkort, =driftar =bil,
			buskör*, vårdslös*, vansinneskör*, vansinnesfärd*, vansinnesomkör*, omkörning*, kör om, kör om på, mötande fil, prejad*, prejar, prejas, tvingas av vägen, tvingad ut i diket, svänger utan blink*, blinkers, kör mot rött, körde mot rött, mot rött ljus, mot rött, kör mot enkelrikt*, enkelriktat, enkelriktad*, stoppskylt*, stopplikt*, väjningsplikt*, lämnar inte företräde, rödljuskör*,
			ligger i bakluckan, ligger i baken, ligger tätt bakom, mobilen bakom ratten, mobil bakom ratten, mobilen i handen + kör*, sms:ar och kör, surfar bakom ratten, pratar i mobil + kör*, utan bälte, obältad*, bälte*, körkortslös*, olovlig kör*, olovligt kör*, utan körkort, inget körkort, oförsäkrad*, obesiktigad*, oskyddade trafikant*,
			burn-out*, burnout*, burn out, burnar, bränner däck, bränna däck, bränner gummi, gummibränn*, däckbränn*, bränt gummi, spår av gummi, svarta däckspår, däckspår, sladdar, sladda, sladdning*, drift + parkering*, drifting*, handbromssväng*, handbroms*, donuts, cruising*, cruisar, varvar, varvar motor*, rusar motor*, gasar på tomgång, tvärnit*, på två hjul, bakhjul*, stegr*, wheelie*`
	},
	{
		about: 'Rattfylla och drograttfylla',
		sv: `rattfyll*, rattonykter*, rattonykt*, rattful*, onykter bakom ratten, full bakom ratten, fulla bakom ratten, fulla som kör, kör full, kör fulla, körde full, kör berusad*, kör onykter, kör på fyllan, kör hem från krogen, kör hem från puben, tar bilen hem från krogen, tar bilen hem + öl, kör påverkad*, drograttfyll*, drogpåverkade förare, påverkade förare, drogad bakom ratten, påverkad bakom ratten, hög bakom ratten, droger i trafiken, alkohol i trafiken, droger bakom ratten, sjöfyll*, alkolås*, alkobom*, blåsning*, promillekör*, nykterhetskontroll*, fyllekör*`
	},
	{
		about: 'Gående och övergångsställen',
		sv: `rondellen + kör*, rondell + fart*, rondell + varv*,
			övergångsställe*, övergångställe*, övergång + bilar, överg.ställe, zebra*, bilar stannar inte, bilarna stannar inte, ingen stannar vid överg*, stannar inte för gående, stannar inte för barn, släpper inte över, korsa vägen, korsa gatan, gå över vägen, gå över gatan, över riksväg*, över e4*, över landsväg*, vänthall + bil*, skolväg*, skolvägen, väg till skolan, vägen till skolan, gångväg saknas,
			gångbana*, trottoar saknas, ingen trottoar, gång- och cykel*, gc-väg*, gc-bana*, gc-tunnel + vatten, trafikljus*, rödljus vid, korsning*, utfart*, skymd sikt, dålig sikt, skymmer sikt*, sikten skym*, siktröj*, häck* skymmer, snövall* + sikt*, snöhög* + sikt*, plogvall* + sikt*, hämtning och lämning, lämnar barn* + skola + bil*, föräldrar som kör + skol*, skjutsar ända fram, lämnar av barn*, lämnazon*, kiss and go`
	},
	{
		about: 'Cyklar och elsparkcyklar',
		sv: `cykelbana*, cykelbanor, cykelväg*, cykelled*, cykelfält*, cykelöverfart*, cyklist*, cyklar på trottoar*, cyklar på gångbana*, cyklar på gångväg*, cykla på trottoar*, cykling på trottoar*, cyklar utan lyse, cykla utan lyse, utan lyse, utan ljus på, lyse på cykel*, elsparkcyk*, elscoot*, sparkcykl*, elspark*, voi-, voiar, hoverboard*, cykelhjälm*, trottoarcyk*, fatbike*, !cykelstöld*`
	},
	{
		about: 'Skoter, fyrhjuling och vattenskoter',
		sv: `!skotern borta, !skotern stul*, !stulen skoter, !skotrar stul*,
			skoter*, snöskoter*, *skoter, *skotrar, *skotrarna, skotrar, skotern, =skotrarna, skoteråk*, skoterkör*, skoterled*, skoterspår*, fyrhjul*, fyrhjuling*, atv, atv:er, atv-*, sexhjuling*, crosskart*, gokart*, vattenskot*, jetski*, vattenjet*, sjövett*, kör i skidspår*, kör i spåret, kör i elljusspår*, kör på isen, båtar + för fort, fort + båt*, kör sönder skidspår*, barn + kör fyrhjul*, !skoterstöld*, !skoterinbrott*, !elskoterstöld*`
	},
	{
		about: 'Parkering som är farlig',
		sv: `felpark*, parkerar på trottoar*, parkerar på övergång*, parkerar i korsning*, parkerar på cykel*, parkerat på trottoar*, parkerar framför, parkerar hur som helst, parkerar som de vill, parkerar överallt, parkerar så att, parkerade bilar, bilar som står parkerade, parkering på trottoar*, parkering + skymmer, p-vakt*, p-böter, parkeringsbot*, lapplisa*, parkeringsförbud*, parkeringskaos*, dubbelpark*, handikapplats*, handikappark*, brandväg + park*, utryckningsväg*, vändplan* + park*, stannar mitt i vägen, husvagn* + park*, utryckningsfordon + fram`
	},
	{
		about: 'Tung trafik och väg',
		sv: `timmerbil*, lastbil* + fort, lastbil* genom, långtradare genom, långtradare + fort, långtradare + korsning, lastbilar kör, timmerlast*, lastbilschaufför*, lastbilar genom, tunga fordon, tung* lastbil*, traktorer + fort, bussen kör fort, buss* kör för fort, taxi* kör för fort, dieseltransport*, e4:an, e4an + farlig*, riksvägen + farlig*, farlig väg, farliga vägar, farlig kurva, farliga kurvan, farlig korsning, halkolyck*, vinterdäck + kör`
	},
	{
		about: 'Åtgärder för trafiken',
		sv: `sänk hastighet*, sänkt hastighet*, hastighetssänk*, hastighetskontroll*, hastighetsmät*, fartmät*, hastighetsdisplay*, fartkontroll*, trafikövervak*, nykterhetskontroll*, trafikövervakning*, laserkontroll*, mopedkontroll*, epakontroll*, flygande inspektion*, flygande besikt*, gångfartsområde*, gågata* + kör*, avstängd gata, stäng av gatan, bilfri*, bilfritt, 30 utanför skol*, trettio utanför skol*, 30 km, 30 genom, 40 genom, trettio genom, bommar + genomfart*, bom + genomfart*, trafikverket + väg*, vägverket*, trafikregler`
	},
	{
		about: 'Ord om trafik',
		strength: 'hint',
		sv: `trafik*, bil, bilar, bilarna, bilist*, kör, körs, körde, körning, köra, fart, fort, väg, vägen, gata, gatan, gasar, gas, tutar, tuta, bromsar, däck, motor, motorer, avgas*, ljuddämpare, flak, flaket, hjälm*, cykel, cyklar, cyklade, parkering*, parkerar, parkerad, lastbil*, långtradare, buss*, trottoar*, korsning, rondell, sväng*, kurva*, dike, diket, krock*, krockade, olyck*, kamera*, skylt*, trettio, femtio, nittio, dubbdäck, spår, spåret, volvo*, bmw, båt, båtar, fordon*, förare*, trimm*, åker, åkte, över, ungdomsbil*`
	}
];
