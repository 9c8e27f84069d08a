import type { Share } from './difference.ts';
import type { Interval } from './ranking.ts';
import { wilson } from './wilson.ts';

/** Words for shares of people, from nearly everyone to a handful. */
export const quantifiers = [
	'nearly-all',
	'most',
	'about-half',
	'many',
	'isolated',
	'some'
] as const;
export type Quantifier = (typeof quantifiers)[number];

/** Among fewer people than this only numbers are said: «de flesta» of seven is four. */
export const leastForWords = 20;

type Rule = (interval: Interval, share: Share) => boolean;

/**
 * When a word may be said. Each rule asks the whole 95 % interval, so a word stands only when chance
 * could not have made it wrong; the limits are ours, and stand in the room's README. The two small words
 * ask for few people as well: four hundred are not «några», whatever share they are.
 */
const rules: Record<Quantifier, Rule> = {
	'nearly-all': ({ low }, { n, of }) => low > 0.8 && n / of >= 0.9,
	most: ({ low }) => low > 0.5,
	'about-half': ({ low, high }) => low >= 0.4 && high <= 0.6,
	many: ({ low }) => low >= 0.2,
	isolated: ({ high }, { n }) => n >= 1 && n < 10 && high <= 0.05,
	some: ({ high }, { n }) => n >= 3 && n <= 30 && high < 0.2
};

/** How people say it in Swedish, the language of the promise’s documents; the first is what we write. */
export const swedish: Record<Quantifier, readonly [string, ...string[]]> = {
	'nearly-all': ['nästan alla', 'så gott som alla', 'näst intill alla'],
	most: [
		'de flesta',
		'flertalet',
		'merparten',
		'majoriteten',
		'en majoritet',
		'den största delen',
		'en övervägande del'
	],
	'about-half': ['ungefär hälften', 'cirka hälften', 'omkring hälften', 'hälften'],
	many: ['många', 'en stor del', 'ett stort antal'],
	isolated: ['enstaka', 'ett fåtal'],
	some: ['några', 'somliga', 'vissa']
};

/**
 * The word that fits best, or null: then only the numbers may be said.
 *
 * Of respondents and members of staff only: nobody knows how many stand behind a note from a meeting.
 *
 * @example quantifierFor({ n: 61, of: 100 }); // 'most': the interval is 51–70 %
 * @example quantifierFor({ n: 57, of: 100 }); // 'many': 47–66 % may be less than half
 */
export function quantifierFor(share: Share): Quantifier | null {
	return quantifiers.find((word) => mayBeSaid(word, share)) ?? null;
}

/** Whether the numbers bear a word, be it the best one or not. */
export function mayBeSaid(word: Quantifier, share: Share): boolean {
	return share.of >= leastForWords && rules[word](wilson(share), share);
}

/** Every word for a share that stands in a Swedish text, with its place, to be held against the numbers. */
export function quantifiersIn(text: string): { word: Quantifier; start: number; end: number }[] {
	const found = quantifiers.flatMap((word) =>
		swedish[word].flatMap((form) =>
			[...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'giu'))].map(
				({ index }) => ({ word, start: index, end: index + form.length })
			)
		)
	);
	// «ungefär hälften» holds «hälften»: the longer form is the one that was said.
	return found
		.filter(
			(one) =>
				!found.some(
					(other) =>
						other.start <= one.start &&
						one.end <= other.end &&
						other.end - other.start > one.end - one.start
				)
		)
		.sort((one, other) => one.start - other.start);
}
