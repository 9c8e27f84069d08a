import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Commitment, Period } from './commitment.ts';

/** The two that sign; their names differ from place to place. */
export type Party = 'police' | 'municipality';

/**
 * A commitment to begin from. Constructed after how signed promises are worded; the numbers are
 * ours, and nobody has promised them: the parties change them to what they can keep.
 */
export type Proposal = Readonly<{
	text: string;
	parties: readonly Party[];
	quantity: number;
	unit: string;
	per: Period;
}>;

const police: readonly Party[] = ['police'];
const municipality: readonly Party[] = ['municipality'];
const both: readonly Party[] = ['municipality', 'police'];

const propose = (
	parties: readonly Party[],
	text: string,
	quantity: number,
	unit: string,
	per: Period
): Proposal => ({ text, parties, quantity, unit, per });

/** What could be promised, theme by theme: always a deed, who does it and a number. */
export const library: Readonly<Record<ThemeId, readonly Proposal[]>> = {
	'police-presence': [
		propose(police, 'patrullerar till fots i centrum', 2, 'gånger', 'week'),
		propose(
			police,
			'finns på plats för samtal på torget, i en butik eller på biblioteket',
			1,
			'tillfällen',
			'week'
		),
		propose(both, 'håller öppna möten där boende kan ställa frågor', 2, 'gånger', 'half-year')
	],
	narcotics: [
		propose(
			police,
			'gör riktade insatser mot narkotika på platser som pekats ut i dialogen',
			2,
			'gånger',
			'half-year'
		),
		propose(both, 'håller föräldrakvällar om unga och narkotika', 2, 'gånger', 'year'),
		propose(
			municipality,
			'erbjuder unga och deras vårdnadshavare mottagning utan tidsbokning hos socialtjänsten',
			1,
			'tillfällen',
			'week'
		)
	],
	traffic: [
		propose(police, 'kontrollerar mopeder och A-traktorer', 3, 'gånger', 'half-year'),
		propose(
			police,
			'mäter hastighet på de gator som pekats ut i dialogen',
			2,
			'hastighetskontroller',
			'month'
		),
		propose(
			municipality,
			'åtgärdar övergångsställen och gång- och cykelvägar där boende känner sig otrygga',
			2,
			'platser',
			'year'
		)
	],
	youth: [
		propose(
			municipality,
			'håller en öppen kvällsverksamhet för unga med personal på plats',
			2,
			'kvällar',
			'week'
		),
		propose(police, 'besöker kommunens mötesplatser för unga', 2, 'besök', 'month'),
		propose(both, 'går kvällsvandring där unga samlas', 2, 'kvällsvandringar', 'month')
	],
	'public-violence': [
		propose(
			police,
			'är synlig i centrum vid krogarnas stängning på fredagar och lördagar',
			4,
			'kvällar',
			'month'
		),
		propose(
			both,
			'träffar krögare och ordningsvakter för att gå igenom våldshändelser',
			2,
			'möten',
			'half-year'
		)
	],
	'domestic-violence': [
		propose(
			municipality,
			'utbildar personal i skola, vård och omsorg i att fråga om våld i nära relationer',
			2,
			'utbildningar',
			'year'
		),
		propose(
			both,
			'informerar om var den som är utsatt kan få hjälp, på bibliotek, vårdcentral och apotek',
			2,
			'gånger',
			'half-year'
		)
	],
	'theft-burglary': [
		propose(
			police,
			'patrullerar i bostadsområden och vid småbåtshamnar där stölder har anmälts',
			2,
			'gånger',
			'month'
		),
		propose(
			both,
			'håller informationsmöten om grannsamverkan och märkning av stöldbegärlig egendom',
			2,
			'möten',
			'year'
		)
	],
	vandalism: [
		propose(
			municipality,
			'går igenom skolgårdar, lekplatser och busskurer och sanerar klotter',
			1,
			'gånger',
			'week'
		),
		propose(
			both,
			'besöker skolklasser för att tala om skadegörelse och vad den kostar',
			6,
			'skolklasser',
			'year'
		)
	],
	'public-disorder': [
		propose(
			municipality,
			'städar de platser som pekats ut för nedskräpning, utöver ordinarie städning',
			1,
			'tillfällen',
			'month'
		),
		propose(
			both,
			'gör gemensamma tillsynsbesök på platser med återkommande störningar',
			2,
			'gånger',
			'month'
		)
	],
	'unsafe-places': [
		propose(
			both,
			'går trygghetsvandring med boende på platser som pekats ut i dialogen',
			2,
			'trygghetsvandringar',
			'half-year'
		),
		propose(
			municipality,
			'åtgärdar belysning eller skymmande växtlighet på utpekade platser',
			6,
			'platser',
			'year'
		),
		propose(
			municipality,
			'kontrollerar gatubelysningen längs gångvägar under den mörka årstiden',
			1,
			'kontroller',
			'month'
		)
	],
	alcohol: [
		propose(municipality, 'gör tillsyn på serveringsställen kvällstid', 4, 'besök', 'half-year'),
		propose(
			both,
			'är ute bland unga vid skolavslutning, valborg och andra storhelger',
			4,
			'kvällar',
			'year'
		),
		propose(both, 'håller föräldramöten om alkohol och langning', 2, 'gånger', 'year')
	],
	fraud: [
		propose(
			police,
			'håller informationsträffar för äldre om bedrägerier via telefon och internet',
			3,
			'gånger',
			'half-year'
		),
		propose(
			municipality,
			'tar upp bedrägerier med dem som har hemtjänst genom ett samtal och ett informationsblad',
			1,
			'gånger',
			'half-year'
		)
	],
	'organised-crime': [
		propose(
			both,
			'gör gemensam tillsyn av verksamheter tillsammans med andra myndigheter',
			2,
			'gånger',
			'half-year'
		),
		propose(
			both,
			'håller orosmöten om barn och unga som riskerar att rekryteras till kriminella nätverk',
			1,
			'möten',
			'month'
		)
	],
	'border-crime': [
		propose(
			police,
			'gör riktade kontroller av gränstrafiken tillsammans med Tullverket',
			2,
			'gånger',
			'half-year'
		),
		propose(police, 'stämmer av läget vid gränsen med polisen på andra sidan', 1, 'möten', 'month')
	],
	'hate-exclusion': [
		propose(
			both,
			'träffar föreningar och trossamfund för att tala om hatbrott och hur de anmäls',
			2,
			'möten',
			'half-year'
		),
		propose(
			municipality,
			'ordnar mötesplatser där boende med olika bakgrund möts',
			1,
			'tillfällen',
			'month'
		)
	],
	'sexual-offences': [
		propose(
			both,
			'leder lektioner om samtycke, gränser och nätet i högstadiet',
			4,
			'lektioner',
			'half-year'
		),
		propose(
			police,
			'är synlig vid krogstråk, badplatser och evenemang där trakasserier har anmälts',
			2,
			'tillfällen',
			'month'
		)
	],
	'school-safety': [
		propose(police, 'besöker kommunens skolor', 1, 'besök', 'week'),
		propose(
			municipality,
			'går trygghetsrond med elever på varje skola',
			1,
			'trygghetsronder',
			'half-year'
		),
		propose(
			both,
			'går igenom trygghetsläget på skolorna tillsammans med rektorerna',
			2,
			'möten',
			'half-year'
		)
	],
	collaboration: [
		propose(
			both,
			'berättar på sina webbplatser och i sociala medier vad som gjorts och inte gjorts enligt löftet',
			1,
			'gånger',
			'month'
		),
		propose(both, 'håller öppna dialogmöten', 2, 'möten', 'half-year'),
		propose(
			both,
			'stöder grannsamverkan och nattvandrare med en gemensam träff',
			1,
			'träffar',
			'half-year'
		)
	]
};

/** The proposals for a theme, with the parties' own names. */
export function proposalsFor(
	theme: ThemeId,
	names: Record<Party, string>
): (Commitment & { theme: ThemeId })[] {
	return (library[theme] ?? []).map(({ parties, ...proposal }) => ({
		...proposal,
		theme,
		ground: 'dialogue',
		parties: parties.map((party) => names[party]),
		deadline: null
	}));
}

/** Whether it still stands as the library proposed it: nobody has taken a stand on it yet. */
export function isProposal(commitment: Commitment, names: Record<Party, string>): boolean {
	if (commitment.theme === null || commitment.deadline !== null) return false;
	return proposalsFor(commitment.theme, names).some(
		({ text, quantity, unit, per }) =>
			text === commitment.text &&
			quantity === commitment.quantity &&
			unit === commitment.unit &&
			per === commitment.per
	);
}
