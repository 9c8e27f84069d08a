import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Stöld i allmänhet',
		sv: `=knycker, =knyckte, =snor, =snodde, länsat förråd*, länsade förråd*, länsar förråd*, länsas på, länsad på, länsade på,
			stöld, stölder, stölderna, stöld*, *stöld, *stölder, *stölderna, stulen, stulna, stals, stal, =stjäl, stjäla, stjäls, stulit, stjäler, *tjuv, *tjuvar, *tjuven, *tjuvarna, tjuv, tjuvar, tjuvgods*, tjuveri*, tjyv*, *tjyv, *tjyvar, tjuveri, stöldgods*, stöldlig*, stöldturn*, stöldmärk*, dna-märk*, märk-dna, tillgrepp*, tillgrip*, häler*, hälare*,
			snodd, snodda, snott, snodde, snodes, snos, norpa*, knyckt*, snattar*, palla* äpplen, pallar äpplen, nallar, roffa*, rövar*, långfingr*, lång fingrad*, blivit av med, blev av med, bli av med, blir av med, fick benen på sig, fick fötter, får fötter, fått ben, fått fötter, !trafikstöld, !identitetsstöld*, !id-stöld*, !tjuvlyss*, !tjuvrök*, !tjuvjak*, !tjuvstart*, !tjuvfisk*, !tjuvkopplad*, !bli av med honom, !blivit av med körkort*, !blev av med pensionen, !blev av med sparpeng*`
	},
	{
		about: 'Inbrott',
		sv: `!mörkrets inbrott, !konto länsat, !nattens inbrott, !kontot,
			inbrott*, villainbrott*, inbrottstjuv*, bröt sig in, bryter sig in, brutit sig in, brutits upp, bröts upp, bryts upp, uppbrut*, uppbruten, brutit upp, bröt upp, bryter upp, brytmärke*, kofot*, bräckjärn*, uppbänd*, bänt upp, bänder upp, bände upp, upptagna lås, låset uppklippt, klippt låset, klippt hänglås*, klippte låset, klipper lås*, avklippt*, avklippta lås, hänglås* klippt*, avkapad* lås*, kapat låset, kapade låset, kapat kedjan, kapat vajern, bultsax*, dyrkat upp, dyrkade upp, krossad ruta och, varit inne hos, varit inne i stugan, varit inne i förråd*, varit inne i garage*, gått in i garage*, var i garaget, gick in i huset och tog, genom altandörr*, genomsökt*, rotat igenom, rotat i låd*, lådorna utdragna, utdragna lådor, länsar, tömt förråd*, tömde förråd*, tömde stugan, tömt stugan, tömda förråd, tömd på, tömdes på, tömmer förråd*, !datorintrång*`
	},
	{
		about: 'Förråd, källare, stuga och båthus',
		sv: `motorsåg* borta, motorsåg* försvann, motorsåg* stul*, robotklippar* borta, robotklippar* stul*, källarförråd* uppbr*, källarförråd* borta,
			förrådsinbrott*, förråd + tömt, förråd + lås*, öppna dörrar till förråd*, dörren till förråd*, förrådet + borta, stuginbrott*, sommarstug* + borta, fritidshus + inbrott*, båthus + borta, båthuset + uppbrut*, båtmotor*, utombordare*, utombordarna, motorn borta, motorerna borta, motorer försvinn*, båt försvann, båten borta, båten försvann, roddbåten borta, släpvagn + borta, släpkärra + borta, släpet borta, kärran borta, husvagn* + borta, snöslung* + borta, gräsklippare + borta, robotgräsklipp*, generator* + borta, elverk + borta, röjsåg*, verktyg + borta, verktyg + försvann, verktyg + försvinn*, verktygen, maskiner försvinn*, maskiner + borta, byggarbetsplats* + borta, kopparstöld*, kopparkabel*, koppartråd*, koppar + borta, kopparn, stuprör* + borta, kabelstöld*, kablar + kapade, skrotstöld*, ved försvinn*, veden borta, vedtraven, vedstapel*, skinkor + frys*, frysen tömd, frysboxen tömd, kött ur frys*`
	},
	{
		about: 'Cyklar, bilar och drivmedel',
		sv: `=diesel, =dieseln, diesel ur, !luktar diesel, hojen borta, hojen väck, cykeln väck, cykel väck, väck ur, borta ur förråd*, borta ur viken, borta ur hamn*, borta från gård*, borta från tomt*, avkap* kätting*, kätting* avklipp*, vajern kapad,
			cykelstöld*, cyklar försvinn*, cykeln borta, cykel borta, cykeln försvann, cykeln stod inte kvar, cyklarna borta, cyklarna försvinn*, cyklar + borta, tog min cykel, tog cykeln, tog hennes cykel, tog hans cykel, tredje cykeln, andra cykeln på, ny cykel igen, cykellås*, bara låset kvar, bara hjulet kvar, framhjulet kvar, barnvagn + borta, barnvagnen försvann, barnvagn* stul*, permobil + borta, rullator + borta, sparken borta, sparkstötting* + borta, moppen borta, mopeden borta, mopeden försvann, skotern borta, skoter* + försvann,
			bensinstöld*, dieselstöld*, drivmedelsstöld*, dieseltjuv*, bensintjuv*, tömmer tank*, tömt tank*, tömde tank*, tömd tank*, tankarna tömda, tanken tömd, tanken tom, tömd på diesel, tömd på bensin, slangar bensin, slangar diesel, slangat, slangad, suger bensin, suger diesel, suger ur tank*, sugit diesel, hål i tanken, borrat hål i tank*, borrat i tank*, tanklock*, tanklås*, smitning från macken, smiter från macken, tankar och drar, tankar och sticker, tankar utan att betala, tankade och drog, smitare + mack*, katalysator*, nummerplåt* stul*, nummerskylt* + borta, skyltarna borta, registreringsskylt*, bilbatteri*, däckstöld*, däcken borta, vinterdäck* borta, fälgar + borta, airbag*, bilinbrott*, bilstöld*, bilen borta, bilen stod inte kvar, strålkastare + borta`
	},
	{
		about: 'Snatteri och butiksstöld',
		sv: `snatt*, snatteri*, snattare*, snattning*, butiksstöld*, butikstjuv*, butiksrån* + stjäl, svinn*, larmbåg*, larmad* kött*, går ut utan att betala, gick ut utan att betala, utan att betala, betalar inte för sig + butik*, stoppar i fick*, stoppar ner i väska*, stoppar på sig, stoppar kött*, fyller fickorna, fyller väskan, fyller ryggsäck*, kundvagn + utan att betala, självscan* + stjäl, självplock*, självbetjän* + tjuv*, köttdisk* + borta, tömmer hyll*, tomma hyllor + tjuv*, låser in kött*, låser in ost*, kassörska + springer, gårdsbutik + kassa*, kassalåda + borta, kassaskrin*`
	},
	{
		about: 'Ficktjuvar, väskor och post',
		sv: `smycken, koppar*, !kopparn på,
			ficktjuv*, fickstöld*, plånbok + borta, plånboken borta, plånboken försvann, plånbok + försvann, ryckte väskan, rycker väskor, väskryck*, handväskan borta, väskan borta, mobilen borta + ficka*, mobilen ur fickan, mobil* försvinn* + omklädnings*, försvinn* + omklädnings*, jackan borta, skorna borta, airpods borta, skåp* + omklädningsrum + borta, paketstöld*, postpaket + borta, paket försvinn*, paket* försvann, paketen borta, paket + borta, paketet borta, postlåd* + tömd*, tömmer postlåd*, tömda postlåd*, post försvinn*, posten försvinn*, försvinner ur postlåd*, brevlådeinbrott*, blommor stjäls, blommor + graven + borta, gravljus + försvinn*, gravstöld*, gravlyktor + borta, smycken + borta, smyckena borta, smycken försvann, smycken försvinn*, guldet borta, guldring* + borta, vigselring*, medaljer + borta, kyrksilv*, kollekt* + borta, julgransbel* + borta, ljusslinga + borta, tvätt försvinn*, tvätten försvinn*, kläder ur tvättstug*, torkrum + borta, hunden stulen, fiskeredskap + borta, nät + vittjar, nätet vittjat`
	},
	{
		about: 'Saker som försvinner',
		sv: `saker försvinn*, grejer försvinn*, prylar försvinn*, försvinner saker, försvinner grejer, försvinner prylar, försvinner verktyg, försvinner cyklar, försvinner paket, försvinn* … källar*, försvinn* … garage*, försvann … källar*, försvann … garage*, försvann från gården, försvinner från gården, försvinner från gårdar*, försvinner från tomt*, försvann från tomt*, försvinner på nätter*, försvann under natten, försvann i natt, borta på morgonen, borta nästa dag, borta nästa morgon, borta när vi kom, borta när jag kom, borta när man kom, borta + hänglås*, borta + låset, borta + uppbrut*, allt som inte är fastspikat, allt som inte sitter fast, allt löst, allt som inte är fastskruvat, allt som inte är fastbult*, inget får stå ute, kan inget ha ute, kan inte ha något ute, kan inte lämna något ute, går inte att ha något ute, ligger kvar ute, lämna ute en, vågar inte lämna stugan, vågar inte ha cykel*, tog allt, tog med sig allt, plockar ur, plockade ur, tar det de vill`
	},
	{
		about: 'Rekande och skumma bilar',
		sv: `rekar, rekade, rekat, reka, rekognos*, rekning*, rekogn*, spanar in hus*, spanar in gård*, spanar på hus*, kollar in hus*, kollar in gård*, kollade in gård*, fotar hus*, fotar gård*, fotograferar hus*, fotograferar gård*, filmar gård*, skåpbil* + gård*, skåpbil* + stug*, okända bilar + gård*, okända bilar + stug*, främmande bilar + gård*, främmande bilar, märker hus*, märken på grind*, märke på brevlåd*, rycker i handtag*, känner på dörr*, känner på handtag*, kände på dörr*, känt på dörr*, känner på bildörr*, går runt och känner, frågar efter skrot, skrothandl* + gård*, köper skrot, internationella ligor, utländska ligor, stöldligor, kringresande*, kringresande ligor, mobila stöld*, åtelkamera*, viltkamera*, låser numera, låser förråd* nu, börjat låsa, låser alltid nu, förr låste man, förr behövde man inte låsa, måste låsa allt, måste låsa, vågar inte lämna huset`
	},
	{
		about: 'Ord om stöld',
		strength: 'hint',
		sv: `borta, försvann, försvinner, försvunnit, försvunnen, tog, tar, tagit, tagits, länsa*, tömd, tömt, tömde, tomt, väck, lås, låset, låst, låser, hänglås, förråd*, källare*, garage*, stug*, lada, lider, uthus, båt*, motor*, cykel*, cyklar, cykeln, hoj, hojen, diesel, bensin, tank*, paket*, smycken, plånbok*, väska*, mobil*, verktyg*, maskin*, kassan, butik*, handlare*, macken, koppar*, kabel*, kabl*, kupp*, uppbr*, bröt, bryter, larm*, skåpbil*, gods, lånad, lånade, ur, plocka*, fixar, säljs på blocket, blocket, tradera`
	}
];
