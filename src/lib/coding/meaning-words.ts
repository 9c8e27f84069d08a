import type { Lexicon } from './patterns.ts';

/** What a word does to the words around it, as bits: one look-up a word tells all. */
export const role = {
	denies: 1,
	/** After it, a denial is none: "inte bara", "inget åt". */
	undoesBefore: 2,
	/** Before it, a denial is none: "vågar inte", "kan inte". */
	undoesAfter: 4,
	praises: 8,
	wishes: 16,
	/** Begins a clause of its own: "men". */
	turns: 32,
	/** A denial reaches no further: "för", "när", "som". */
	halts: 64,
	/** Being there or being seen: denied, it clears what stands before it ("droger har jag aldrig sett"). */
	sees: 128,
	/** Trouble itself: denied, it clears everything in its clause ("inga problem med polisen"). */
	troubles: 256,
	/** What follows is only where: "bredvid polisstationen". */
	places: 512,
	/** What follows is only somebody's trade: "jobbar som polis". */
	trades: 1024,
	/** After a denial it begins what is said instead: "inte snatteri utan rån". */
	insteads: 2048,
	/** Before a trade, tells that it is somebody's: "min son är polis". */
	persons: 4096,
	/** Praises only where a clause begins: "fler lampor, tack" is no praise. */
	thanks: 8192,
	/** Praise after it is about what was: "var bra". */
	pasts: 16384
} as const;

type Role = keyof typeof role;

const swedish: Partial<Record<Role, string>> = {
	denies: 'inga ingen inget inte ej aldrig icke varken knappast knappt',
	undoesBefore:
		'bara längre nog tillräckligt vågar kan får kommer gör vill orkar ens hinner åt mot emot bryr stoppar ingriper reagerar svarar säger tar hjälper lyssnar städar lagar utreder griper tror konstigt undra underligt minst acceptabelt okej ok',
	undoesAfter:
		'vågar kan törs orkar vill får går ska skall borde kunde kunna våga törst bryr hinner gör',
	praises:
		'bra nöjd nöjda toppen jättebra kanon kanonbra suveränt superbra utmärkt fungerar funkar trevlig trevliga trevligt beröm skönt lugnt tryggt heder duktiga',
	wishes:
		'mer mera fler flera fortsätt fortsätta oftare borde behövs behöver önskar önskas vill gärna saknas snälla tyvärr dock fast kunde skulle vore tills förr bättre måste öka ökad synd igen',
	turns: 'men fast däremot dock',
	halts: 'för pga eftersom därför när då så där medan innan sedan tills',
	sees: 'sett ser finns funnits märkt hört haft har förekommer',
	troubles: 'problem bekymmer oro besvär klagomål klaga anmärka orolig rädd',
	places: 'bredvid vid nära mittemot intill bakom framför utanför förbi',
	trades: 'som är var blev blir',
	insteads: 'utan',
	persons:
		'som jag son dotter man fru sambo pappa mamma far mor bror syster svärson svärdotter svåger granne kusin kompis vän jobbar jobbat jobbade arbetar arbetat arbetade',
	thanks: 'tack',
	pasts: 'var'
};

const finnish: Partial<Record<Role, string>> = {
	denies: 'ei eikä en emme eivät mitään',
	undoesBefore: 'vain enää uskalla voi pysty tule riitä saa välitä tee puutu vastaa jaksa',
	undoesAfter: 'vaikka',
	praises: 'hyvä hyvin hyvää tyytyväinen tyytyväisiä toimii mukava mukavia hienoa rauhallista',
	wishes:
		'lisää enemmän jatkakaa useammin pitäisi tarvitaan toivon toivoisin kunpa voisi parempi paremmin saisi',
	turns: 'mutta vaan',
	halts: 'koska kun jos että joka jotka',
	sees: 'ole ollut nähnyt näkynyt näe näy nähty kuulunut',
	troubles: 'ongelmaa ongelmia ongelma huolta valittamista pelkoa',
	places: 'vieressä lähellä vastapäätä takana edessä luona',
	trades: 'on oli',
	insteads: 'vaan',
	persons: 'joka poikani tyttäreni mieheni vaimoni isäni äitini veljeni siskoni serkkuni naapurini',
	thanks: 'kiitos kiitokset',
	pasts: 'oli'
};

const english: Partial<Record<Role, string>> = {
	denies: 'no not never none dont isnt arent doesnt havent hasnt nothing nobody',
	undoesBefore: 'only just enough dare longer come care stop one cares stops surprise wonder done',
	undoesAfter: 'can could dare cannot do',
	praises: 'good great happy works nice lovely excellent brilliant grateful',
	wishes:
		'more continue often should need needs wish want please keep could would though except better must',
	turns: 'but however though',
	halts: 'because since when so where while until who which',
	sees: 'seen see noticed exist heard had',
	troubles: 'problem problems trouble complaints issue issues worries worry',
	places: 'beside near opposite behind outside by past',
	trades: 'a',
	insteads: 'but',
	persons: 'is was am as',
	thanks: 'thanks thank',
	pasts: 'was were'
};

function readRoles(lists: Partial<Record<Role, string>>): Map<string, number> {
	const roles = new Map<string, number>();
	for (const name of Object.keys(role) as Role[]) {
		for (const word of lists[name]?.split(' ') ?? []) {
			roles.set(word, (roles.get(word) ?? 0) | role[name]);
		}
	}
	return roles;
}

/** The roles of words, by language. */
export const rolesOf: Record<Lexicon, ReadonlyMap<string, number>> = {
	sv: readRoles(swedish),
	fi: readRoles(finnish),
	en: readRoles(english)
};

/** What people miss when it is not there: "inget behandlingshem", "ingen cykelväg" deny no theme. */
export const remedies: Record<Lexicon, RegExp> = {
	sv: /kontroll|hem(?:met)?$|vård|avgiftning|rehab|stöd|mottagning|väg(?:en|ar|arna)?$|ställe|hinder|hjälm|kamer|vakt|larm|lampa|lampor|belys|lykt|skylt|räcke|staket|tull|reflex|gårdar|gården|personal|kurator|jour/,
	fi: /valvon|hoito|hoido|kamera|vartij|valais|lamppu|lampp|kypär|tulli|pyörätie|suojatie|hidaste|tarkast|kurat/,
	en: /control|check|rehab|treatment|camera|guard|light|lamp|helmet|customs|path|crossing|lane|bump|sign|shelter|counsel/
};
