import type { Theme } from '#lib/coding/codebook.ts';

/** The default themes: what belongs to each and what does not. Their words are in terms/. */
export const themes: Omit<Theme, 'terms'>[] = [
	{
		id: 'police-presence',
		names: {
			sv: 'Polisiär närvaro och tillgänglighet',
			fi: 'Poliisin näkyvyys ja tavoitettavuus',
			en: 'Police presence and availability'
		},
		include:
			'Fler och synligare poliser, fotpatrull, öppettider på stationen, lång väntan på polisen, svårt att nå 114 14, anmälningar som läggs ned.',
		exclude: 'Bara beröm till polisen.',
		trouble: 'missing'
	},
	{
		id: 'narcotics',
		names: { sv: 'Narkotika och droger', fi: 'Huumeet', en: 'Narcotics and drugs' },
		include:
			'Bruk och försäljning av narkotika, drogpåverkade, sprutor, droger bland unga, spice, tramadol, cannabis, lustgas, vård av missbrukare.',
		exclude: 'Bara alkohol. Den som kör drogpåverkad räknas också till trafiksäkerhet.'
	},
	{
		id: 'traffic',
		names: { sv: 'Trafiksäkerhet', fi: 'Liikenneturvallisuus', en: 'Road safety' },
		include:
			'Höga hastigheter, mopeder, A-traktorer och EPA, vårdslös körning, rattfylla, övergångsställen, farlig parkering, skoter i tätort, cykling på trottoarer, saknade cykelvägar.',
		exclude: 'Bara hög musik ur bilar.'
	},
	{
		id: 'youth',
		names: {
			sv: 'Ungdomar och ungdomsmiljöer',
			fi: 'Nuoret ja nuorten ympäristöt',
			en: 'Young people and places for them'
		},
		include:
			'Ungdomsgrupper som oro, inget att göra för unga, ungdomsgård, föräldrars ansvar, skolkande unga som driver omkring.',
		exclude: 'Vuxnas problem.',
		trouble: 'missing'
	},
	{
		id: 'public-violence',
		names: {
			sv: 'Våld, hot och rån i offentlig miljö',
			fi: 'Väkivalta, uhkailu ja ryöstöt julkisilla paikoilla',
			en: 'Violence, threats and robbery in public'
		},
		include: 'Misshandel, slagsmål, hot, rån, knivar, våld på torget och krogen, hot mot personal.',
		exclude: 'Våld i familj och relation.'
	},
	{
		id: 'domestic-violence',
		names: { sv: 'Våld i nära relationer', fi: 'Lähisuhdeväkivalta', en: 'Domestic violence' },
		include:
			'Våld av partner eller i familjen, hedersrelaterat våld och kontroll, barn som bevittnar våld.',
		exclude: 'Våld mellan främlingar.'
	},
	{
		id: 'theft-burglary',
		names: { sv: 'Stöld och inbrott', fi: 'Varkaudet ja murrot', en: 'Theft and burglary' },
		include: 'Inbrott, stöld av cyklar, båtmotorer, bränsle och paket, snatteri, ficktjuvar.',
		exclude: 'Bedrägeri.'
	},
	{
		id: 'vandalism',
		names: {
			sv: 'Skadegörelse och klotter',
			fi: 'Ilkivalta ja töhryt',
			en: 'Vandalism and graffiti'
		},
		include: 'Klotter, krossade rutor, anlagda bränder, förstörda lekplatser och busskurer.',
		exclude: 'Bara nedskräpning.'
	},
	{
		id: 'public-disorder',
		names: {
			sv: 'Ordningsstörningar och nedskräpning',
			fi: 'Järjestyshäiriöt ja roskaaminen',
			en: 'Disorder and littering'
		},
		include:
			'Oväsen, hög bilmusik, störande häng, tiggeri, nedskräpning, fyrverkerier, lösa hundar, störande grannar.',
		exclude: 'Att det är fullt av folk utan att någon störs.'
	},
	{
		id: 'unsafe-places',
		names: {
			sv: 'Otrygga platser och belysning',
			fi: 'Turvattomat paikat ja valaistus',
			en: 'Unsafe places and lighting'
		},
		include:
			'Mörka eller igenvuxna platser, trasig belysning, tunnlar, att undvika platser eller att gå ut, önskemål om kameror eller väktare på en plats.',
		exclude: 'En plats som bara nämns som platsen för ett annat problem.',
		trouble: 'missing'
	},
	{
		id: 'alcohol',
		names: { sv: 'Alkohol', fi: 'Alkoholi', en: 'Alcohol' },
		include:
			'Fylla på allmän plats, drickande bland unga, försäljning och langning till unga, överservering, hembränt.',
		exclude: 'Rattfylla utan annat räknas till både trafiksäkerhet och alkohol.'
	},
	{
		id: 'fraud',
		names: { sv: 'Bedrägerier', fi: 'Petokset ja huijaukset', en: 'Fraud' },
		include:
			'Bedrägeri på telefon och nät, kortbedrägeri, bedrägeri mot äldre, oseriösa hantverkare, id-kapning.',
		exclude: 'Stöld utan lurendrejeri.'
	},
	{
		id: 'organised-crime',
		names: {
			sv: 'Organiserad brottslighet och vapen',
			fi: 'Järjestäytynyt rikollisuus ja aseet',
			en: 'Organised crime and weapons'
		},
		include:
			'Gäng och kriminella nätverk, rekrytering av unga, skjutningar, sprängningar, vapenhandel, ekobrott, svartarbete, människohandel, utpressning.',
		exclude: 'En lös grupp ungdomar.'
	},
	{
		id: 'border-crime',
		names: {
			sv: 'Gränsbrott och smuggling',
			fi: 'Rajarikollisuus ja salakuljetus',
			en: 'Border crime and smuggling'
		},
		include: 'Smuggling över gränsen, önskemål om gränskontroller, resande tjuvar över gränsen.',
		exclude: 'Att gränsen bara nämns som plats.'
	},
	{
		id: 'hate-exclusion',
		names: {
			sv: 'Hatbrott, rasism och utanförskap',
			fi: 'Viharikokset, rasismi ja syrjäytyminen',
			en: 'Hate crime, racism and exclusion'
		},
		include: 'Rasism, hatbrott, hets, segregation, utanförskap, fientlighet mellan grupper.',
		exclude: 'Ovänlighet utan grund i grupp.'
	},
	{
		id: 'sexual-offences',
		names: {
			sv: 'Sexuella trakasserier och sexualbrott',
			fi: 'Seksuaalinen häirintä ja seksuaalirikokset',
			en: 'Sexual harassment and sexual offences'
		},
		include:
			'Trakasserier, tafsande, våldtäkt, blottning, förföljelse av främling, grooming på nätet, spridda nakenbilder.',
		exclude: 'Våld utan sexuellt inslag.'
	},
	{
		id: 'school-safety',
		names: { sv: 'Trygghet i skolan', fi: 'Turvallisuus koulussa', en: 'Safety at school' },
		include: 'Mobbning, våld och hot i skolan, otrygga skolgårdar, vuxna som saknas i skolan.',
		exclude: 'Vägen till skolan (trafiksäkerhet).'
	},
	{
		id: 'collaboration',
		names: {
			sv: 'Samverkan, information och dialog',
			fi: 'Yhteistyö, tiedotus ja vuoropuhelu',
			en: 'Cooperation, information and dialogue'
		},
		include:
			'Bättre information och återkoppling, samarbete mellan polis, kommun, skola och socialtjänst, grannsamverkan, nattvandring, dialogmöten, socialtjänst som dröjer.',
		exclude: 'Ett löst önskemål om att någon gör något.',
		trouble: 'missing'
	}
];
