import type { ThemeId } from '#lib/coding/codebook.ts';
import { dayInWords, numberInWords, proseList } from './prose.ts';

export const periods = ['week', 'month', 'half-year', 'year', 'period'] as const;
export type Period = (typeof periods)[number];

/** Why something is promised: people raised it, or a policy, figures or the law ask for it. */
export const grounds = ['dialogue', 'policy', 'statistics', 'law'] as const;
export type Ground = (typeof grounds)[number];

/** Something that can be counted when the year is over: who does what, how often, and by when. */
export type Commitment = {
	/** The focus area it serves; null when its ground is another. */
	theme: ThemeId | null;
	/** `dialogue` with a theme, one of the others without. */
	ground: Ground;
	/** What the parties do, from the verb on: «patrullerar till fots i centrum». */
	text: string;
	parties: string[];
	/** At least so many; null when it has no number yet. */
	quantity: number | null;
	/** What is counted, in the plural: «gånger». */
	unit: string;
	per: Period | null;
	/** Last day, `YYYY-MM-DD`. */
	deadline: string | null;
};

type Noun = { one: string; many: string; gender: 'en' | 'ett' };

/** What promises count. A compound follows its last part: «trafikkontroller» as «kontroller». */
const units: readonly Noun[] = [
	{ one: 'gång', many: 'gånger', gender: 'en' },
	{ one: 'tillfälle', many: 'tillfällen', gender: 'ett' },
	{ one: 'insats', many: 'insatser', gender: 'en' },
	{ one: 'kontroll', many: 'kontroller', gender: 'en' },
	{ one: 'aktivitet', many: 'aktiviteter', gender: 'en' },
	{ one: 'kontakt', many: 'kontakter', gender: 'en' },
	{ one: 'plats', many: 'platser', gender: 'en' },
	{ one: 'träff', many: 'träffar', gender: 'en' },
	{ one: 'möte', many: 'möten', gender: 'ett' },
	{ one: 'besök', many: 'besök', gender: 'ett' },
	{ one: 'pass', many: 'pass', gender: 'ett' },
	{ one: 'samtal', many: 'samtal', gender: 'ett' },
	{ one: 'kväll', many: 'kvällar', gender: 'en' },
	{ one: 'dag', many: 'dagar', gender: 'en' },
	{ one: 'timme', many: 'timmar', gender: 'en' },
	{ one: 'lektion', many: 'lektioner', gender: 'en' },
	{ one: 'utbildning', many: 'utbildningar', gender: 'en' },
	{ one: 'föreläsning', many: 'föreläsningar', gender: 'en' },
	{ one: 'vandring', many: 'vandringar', gender: 'en' },
	{ one: 'patrullering', many: 'patrulleringar', gender: 'en' },
	{ one: 'klass', many: 'klasser', gender: 'en' },
	{ one: 'skola', many: 'skolor', gender: 'en' },
	{ one: 'åtgärd', many: 'åtgärder', gender: 'en' },
	{ one: 'rapport', many: 'rapporter', gender: 'en' },
	{ one: 'rond', many: 'ronder', gender: 'en' }
];

const per: Record<Period, string> = {
	week: 'per vecka',
	month: 'per månad',
	'half-year': 'per halvår',
	year: 'per år',
	period: 'under perioden'
};

/** «minst två gånger per halvår»; empty while the commitment has no number. */
export function howOften({ quantity, unit, per: period }: Commitment): string {
	if (quantity === null) return '';
	return ['minst', ...counted(quantity, unit.trim()), period ? per[period] : '']
		.filter((word) => word !== '')
		.join(' ');
}

/** «två gånger», «ett tillfälle»; a unit nobody taught us keeps its form beside the digit. */
function counted(quantity: number, unit: string): string[] {
	if (unit === '') return [numberInWords(quantity)];
	if (quantity !== 1) return [numberInWords(quantity), plural(unit)];
	const noun = units.find(({ one, many }) => unit.endsWith(many) || unit.endsWith(one));
	if (!noun) return ['1', unit];
	const suffix = unit.endsWith(noun.many) ? noun.many : noun.one;
	const head = unit.slice(0, unit.length - suffix.length);
	return [noun.gender, singularAdjective(head, noun.gender) + noun.one];
}

/** People write «gång» beside a two as well. */
function plural(unit: string): string {
	const noun = units.find(({ one, many }) => unit === one && one !== many);
	return noun ? noun.many : unit;
}

/** «riktade » becomes «riktad » or «riktat »; the first part of a compound stays as it is. */
const singularAdjective = (head: string, gender: 'en' | 'ett'): string =>
	head
		.replace(/ade(?= )/g, gender === 'en' ? 'ad' : 'at')
		.replace(/iska(?= )/g, (found) =>
			gender === 'en' ? found.slice(0, -1) : `${found.slice(0, -1)}t`
		);

/**
 * The commitment as the document says it.
 *
 * @example «Polisen patrullerar till fots i centrum, minst två gånger per vecka.»
 */
export function commitmentSentence(commitment: Commitment): string {
	const { text, parties, deadline } = commitment;
	const doing = text.trim().replace(/[.\s]+$/, '');
	const deed = parties.length > 0 ? `${proseList(parties)} ${lowerFirst(doing)}` : doing;
	const when = [howOften(commitment), deadline ? `senast den ${dayInWords(deadline)}` : ''];
	return `${[deed, ...when].filter((part) => part !== '').join(', ')}.`;
}

/** Only a capital before a small letter: «BRÅ-gruppen» stays. */
const lowerFirst = (text: string): string =>
	/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
