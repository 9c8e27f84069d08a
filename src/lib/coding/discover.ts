import { splitCompound } from '#lib/text/compounds.ts';
import { keyFrom, logLikelihood } from '#lib/text/keyness.ts';
import { stem } from '#lib/text/stem.ts';
import type { Codebook } from './codebook.ts';
import { commonest, contentWords } from './content-words.ts';
import type { Lexicon } from './patterns.ts';

/** One answer, who wrote it, and whether it has a theme by now. */
export type Heard = { id: string; person: string; text: string; coded: boolean };

/** A word in the form that most people wrote, and the language it was read in. */
export type Word = { word: string; lexicon: Lexicon };

/** A word that people without a theme use more than others. */
export type KeyWord = Word & {
	people: number;
	/** Log-likelihood, G²: 10.83 is one chance in a thousand. */
	keyness: number;
};

/** Words that belong together, and the answers without a theme that use them. */
export type Proposal = { words: KeyWord[]; people: number; answers: string[] };

export type DiscoverSettings = {
	/** No proposal rests on fewer people. */
	fewest: number;
	/** No word is key below this G². */
	keyness: number;
	/** Words of a proposal are used together so many times more than by chance, or share a part. */
	together: number;
	mostProposals: number;
};

export const discoverSettings: DiscoverSettings = {
	fewest: 5,
	keyness: keyFrom,
	together: 3,
	mostProposals: 8
};

/**
 * What people write about that the codebook has no theme for: words that are key in the answers
 * left without a theme beside the others (log-likelihood: Dunning 1993; Rayson & Garside 2000),
 * put together where they stand in the same answers or share a part of a compound. People are
 * counted, once a word. Most people first; the same answers give the same proposals.
 *
 * @param dismissed words that the group does not want to see again, as in `KeyWord.word`
 */
export function discover(
	codebook: Codebook,
	answers: readonly Heard[],
	dismissed: ReadonlySet<string> = new Set(),
	settings: DiscoverSettings = discoverSettings
): Proposal[] {
	const words = new Map<string, Counted>();
	const without = new Set<string>();
	const withTheme = new Set<string>();
	for (const answer of answers) {
		(answer.coded ? withTheme : without).add(answer.person);
		for (const { key, word, lexicon } of contentWords(codebook, answer.text)) {
			const counted = words.get(key) ?? fresh(lexicon);
			words.set(key, counted);
			if (answer.coded) counted.elsewhere.add(answer.person);
			else {
				counted.people.add(answer.person);
				counted.answers.add(answer.id);
				counted.forms.set(word, (counted.forms.get(word) ?? 0) + 1);
			}
		}
	}
	const key: Key[] = [...words].flatMap(([name, counted]) => {
		const keyness = logLikelihood(
			counted.people.size,
			without.size,
			counted.elsewhere.size,
			withTheme.size
		);
		const word = commonest(counted.forms);
		const many = counted.people.size >= 2 && keyness >= settings.keyness;
		return many && !dismissed.has(word) ? [{ name, word, keyness, ...counted }] : [];
	});
	return grouped(key, without.size, settings);
}

type Counted = {
	lexicon: Lexicon;
	people: Set<string>;
	elsewhere: Set<string>;
	answers: Set<string>;
	forms: Map<string, number>;
};
type Key = Counted & { name: string; word: string; keyness: number };

const fresh = (lexicon: Lexicon): Counted => ({
	lexicon,
	people: new Set(),
	elsewhere: new Set(),
	answers: new Set(),
	forms: new Map()
});

/**
 * From the word of most people on, each takes with it the words that belong to it: to the word
 * itself, not to those it took, or everything would hang together in the end.
 */
function grouped(key: readonly Key[], without: number, settings: DiscoverSettings): Proposal[] {
	const left = new Set(
		key.toSorted(
			(one, other) =>
				other.people.size - one.people.size ||
				other.keyness - one.keyness ||
				(one.name < other.name ? -1 : 1)
		)
	);
	const proposals: Proposal[] = [];
	for (const seed of left) {
		left.delete(seed);
		const own = [seed];
		for (const each of left) {
			if (!belong(seed, each, without, settings.together)) continue;
			own.push(each);
			left.delete(each);
		}
		const people = new Set(own.flatMap((one) => [...one.people]));
		if (people.size < settings.fewest) continue;
		proposals.push({
			words: wordsOf(own),
			people: people.size,
			answers: [...new Set(own.flatMap((one) => [...one.answers]))].toSorted()
		});
	}
	return proposals
		.toSorted((one, other) => other.people - one.people)
		.slice(0, settings.mostProposals);
}

/** A compound and its part may both be key in the same form: shown once, by the more used. */
function wordsOf(own: readonly Key[]): KeyWord[] {
	const shown = new Map<string, KeyWord>();
	for (const { word, lexicon, people, keyness } of own) {
		const known = shown.get(word);
		if (known && known.people >= people.size) continue;
		shown.set(word, { word, lexicon, people: people.size, keyness });
	}
	return [...shown.values()];
}

/**
 * Used by the same people so many times more than by chance, or by half of those who use the rarer
 * one (common words can never be thrice as common); or of the same parts: snöröjning, snöplog.
 */
function belong(one: Key, other: Key, without: number, together: number): boolean {
	if (one.lexicon !== other.lexicon) return false;
	if (one.lexicon === 'sv' && shareAPart(one.word, other.word)) return true;
	let both = 0;
	for (const person of one.people) if (other.people.has(person)) both++;
	const rarer = Math.min(one.people.size, other.people.size);
	if (both >= 2 && both * 2 >= rarer) return true;
	return both * without >= together * one.people.size * other.people.size;
}

function shareAPart(one: string, other: string): boolean {
	const stems = new Set(partsOf(one));
	return partsOf(other).some((part) => stems.has(part));
}

const partsOf = (word: string) =>
	splitCompound(word)
		.filter((part) => part.length >= 3)
		.map((part) => stem(part, 'sv'));
