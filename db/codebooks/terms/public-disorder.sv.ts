import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Buller och oväsen',
		sv: `bullret, bullrig*, störande ljud*, störande grann*,
			oväsen, oljud, bullrig*, *buller, bullrar, högljud*, skrän*, skrål*, gapar, gap och skrik, skrik och gap, skrik och tjo*, skriker på nätter*, skriker hela natten, skrik på nätter*, skriker utanför, skriker under fönst*, vrålar, vrål på natten, hojtar, hojtande, stimmar, stimm*, stoj*, störande ljud, störning*, störningsjour*, störd nattsömn, nattsömn*, kan inte sova för, får inte sova, går inte att sova, sover inte för, sömnlös*, väckt av, väcks av, vaknar av, väcker barn*, väcker hela, väcker oss, håller oss vakna, håller folk vakna, håller grannskapet vaket, klockan tre på natten + skriker, lever om, lever rövare, lever rullan, för ett liv, för ett jäkla liv, för liv, liv och kiv, nattfrid*, ro på nätter*`
	},
	{
		about: 'Musik och bas',
		sv: `musik, musiken, hög musik, musik på högsta, musik på nätter*, musik hela natten, bilmusik*, dunka dunka, dunkadunka, dunkar musik*, dunket, dunk dunk, bas, basen, baslåd*, baslådor, bastrumma*, epadunk*, epamusik*, högtalar*, högtalare, bluetooth-låd*, bluetooth låd*, boombox*, partybox*, stereo, stereoan*, stereon, fönsterrutorna skallrar, rutorna skallrar, fönstren skallrar, glasen skallrar, glasen hoppar, porslinet skallrar, väggarna vibrerar, golvet vibrerar, vibrerar i väggar*, så att fönstren, så fönstren skakar, trummor på natt*, karaoke*, !väntemusik, !vänte musik, !musikskol*, !musikhjälp*, !musik i luren, !musik i örat, !musikstudio*, !basket*`
	},
	{
		about: 'Grannar och trapphus',
		sv: `grannfejd*, granngräl*, grannbråk*, grannen festar, grannar festar, grannarna festar, grannen + fest*, granne + fest*, grannen stör, grannar som stör, störande grann*, grannen spelar, grannen ovanför, grannen under, ovanför spelar, lägenhetsfest*, festar hela natten, fest hela natten, fester hela nätter*, fester varje, festlägenhet*, partylägenhet*, airbnb*, uthyrning + fest*, studentfest*, balkong* + röker, fimpar från balkong*, slänger från balkong*, slänger ut från fönst*, kissar i trapp*, kissar i hiss*, kiss i hiss*, kiss i trapp*, urin i trapp*, urin i hiss*, luktar kiss, luktar piss, pissar i port*, pissar i trapp*, pissar i häck*, kissar i häck*, kissar på fasad*, kissar i port*, pinkar i, pinkar på, bajs i, bajsar i, skiter i port*, barnvagnar i trapp*`
	},
	{
		about: 'Nedskräpning',
		sv: `sopor i skog*, sopor i dik*, sopor överallt,
			fulla papperskorg*, överfulla papperskorg*, papperskorg* svämmar, papperskorgar saknas, fler papperskorg*,
			skräp, skräpet, skräpar, skräpig*, sopor bredvid, råttor + glassplitter + lekplats*, glassplitter + cykelväg*, !eldade soprum*, !soprum* brann, !brann, !tände eld,
			*skräp, nedskräp*, skräpar ner, skräpigt, skräpas ner, sopor, sophög*, sopberg*, soptipp*, sopnedkast*, sopsäck*, sopstation*, sophus*, byggsopor*, grovsopor*, grovavfall*, dumpar, dumpat, dumpas, dumpade, dumpning*, avfall*, soffor i skog*, soffa i skog*, däck i skog*, bilvrak*, skrotbil*, skrotbilar, vrak, vraken, kylskåp i, tvättmaskin i skog*, madrass* i skog*, krossade flaskor, glasbit*, glasskärvor, skärvor, flaskor överallt, tomflaskor, burkar i dik*, burkar överallt, fimpar, fimp, fimparna, cigarettfimp*, tuggummi på, snusprill*, snus på, snuspås*, mcdonaldspås*, hamburgerpapper*, pizzakartong*, hamburgerkartong*, engångsgrill*, svämmar över, överfulla, överfull*, fiskmås*, måsmat*, måsar, plocka upp efter, städa upp efter sig, städar inte efter sig, städa efter, städar ingen, snyggt och rent, smutsigt, spya, spyor i, spottar på gat*, blöjor, kondomer på, kondomer i, återvinning* + bredvid, återvinningsstation*, !papperskorg* brinner, !papperskorg* brann, !eldad papperskorg*`
	},
	{
		about: 'Hundar och djur',
		sv: `lösa hundar, lös hund, lösspring*, lösa hundarna, hund* lös, hundar lösa, hunden lös, hund utan koppel, hundar utan koppel, hunden utan koppel, utan koppel, okopplad*, utan snöre, kopplar inte, kopplade hundar, koppeltvång*, hundbajs*, hundskit*, hundlort*, hundar skäller, hund skäller, hunden skäller, skällande, hundskall*, byracka*, kamphund*, muskelhund*, pitbull*, amstaff*, schäfer* + lös, rottweiler*, hundattack*, hundbett, hundbiten, biten av hund*, bet min hund, hundar som biter, hund högg, hunden högg, flexikoppel*, katter kissar, katter i sandlåd*, kattkiss, lösa katter, vildkatter, katter överallt, tuppen gal, renar i trädgård*, lösa tamdjur, får på vägen + lösa, !narkotikahund, !ledarhund`
	},
	{
		about: 'Smällare och fyrverkerier',
		sv: `=smällare, smällare på natt*, !brevlåd*, !postlåd*, !smällare mot,
			smällare i, smällt, påsksmäll*, fyrverk*, raket, raketer, raketerna, raketkrig*, nyårsraket*, bangers, bengaler*, bengal*, pyroteknik*, tomtebloss + kasta*, krutrök*, romerska ljus, hunden rädd + smäll*, hunden darrar, hunden skakar, hunden gömmer sig, skjuter raket*, skjuter fyrverk*, smäller hela, smäller dygnet, smäller raket*, !smällare i brevlåd* sprängd`
	},
	{
		about: 'Tiggeri och samlingar som stör',
		sv: `=tigger, =tiggare, =tiggeri, 
			tiggeri*, tiggarläg*, raggarträff*, hänger utanför affär*, hänger utanför ica, hänger utanför coop, hänger utanför butik*, hänger i trapphus*, hänger i portar, hänger i port*, hänger i entr*, håller till i trapp*, håller till i port*, samlas i trapp*, parkbänks*, blockerar ingång*, står i vägen utanför, ockuperar bänk*, ockuperar lekplats*, spottar folk, kastar glåpord*, skriker efter folk, skriker saker efter, skriker åt folk, skriker åt oss, skriker fula, skriker könsord*, okvädningsord*, tjafsar med folk, tältar i park*, tältläger, husvagnsläger, bor i skog*, rastlösa skaror, busliv*, busringning*, busringer, ringer på dörren och springer, ringer på och springer, ringer på dörrar*, knackar på fönst*, kastar snöboll* på fönst*, kastar ägg, äggkast*, ägg på fönst*`
	},
	{
		about: 'Stök och ordning i allmänhet',
		sv: `ordningsstör*, ordningsproblem*, ordningsregl*, ordningsföreskr*, stök*, stökigt, stökiga, stökar, livat på natt*, livat på nätter*, livad, livade, oreda, kaos på natt*, bråkstak*, stör ordningen, allmän ordning, nattliv*, uteserver* + ljud*, uteserver* + musik*, eldar plast, eldar sopor, eldar skräp, eldar i tunn*, gräsbrand*, rök från grann*, motorsåg + nätt*, gräsklipp* + söndag*, robotklippar* om natt*, lövblås*, byggbuller*, tutar på natt*, tutar hela, tutar mitt i natten, ljuddämp*, avgasrör*, knallar, knallande, skjuter på måltavl*, billarm*, larm som tjut*, !skolstök*, !stökigt i klass*, !stök i klass*, !stökigt på lektion*`
	},
	{
		about: 'Ord om ordning',
		strength: 'hint',
		sv: `ljud*, låter, skrik*, fest*, festar, granne*, grannen, grannar, sova, sover, natten, nätterna, nätter, hund*, hundar, koppel, skäller, smäll*, smäller, glas, flaskor, burkar, kiss*, kissar, pissar, spyr, städa*, bänk*, bänken, samlas, hänger, tältar, hög, högt, dunk*, bas*, klag*, vaknar, väck*, camping*, husvagn*, stranden, grill*, badplats*, eldar`
	}
];
