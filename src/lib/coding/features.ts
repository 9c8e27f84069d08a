import { boundedMap } from '#lib/text/bounded-map.ts';
import { splitCompound } from '#lib/text/compounds.ts';
import { withoutDots, withoutStretch } from '#lib/text/fold.ts';
import type { Lang } from '#lib/text/language.ts';
import { stem } from '#lib/text/stem.ts';
import type { ReadAnswer, Weighed } from './by-lexicon.ts';
import type { Sayings } from './sayings.ts';
import type { Meaning } from './meaning.ts';
import { role, rolesOf } from './meaning-words.ts';
import type { Group, Lexicon } from './patterns.ts';

/** Raise it when the same answer gets other features: a model made for others is then refused. */
export const featureVersion = 2;

/** Each kind is weighed and scaled by itself: words, letter groups, the codebook's hits, the setting. */
export const kinds = { word: 0, letters: 1, hit: 2, setting: 3 } as const;
export const kindCount = 4;

/**
 * Features that always come together: the same object each time, so that a model can remember what
 * they say in sum. `hashes` holds a list for `kind`, and one for each kind after it.
 */
export type Bundle = {
	kind: number;
	hashes: readonly (readonly number[])[];
	/** Where stands what they say to the model that asked last: see sayings.ts, which alone writes it. */
	saidIn: Sayings | null;
	saidAt: number;
};

/** Of one word form: hashes of its stem, form and compound parts, and of its letter groups. */
export type WordFeatures = Bundle & { stem: number; seenIn: number };

/**
 * What the learner sees of an answer: its different words, pairs of words that follow each other
 * (hashes of the kind `word`), the codebook's hits, and the setting. Beside each the word that it
 * stands in, so that a decision can be traced to places in the text.
 */
export type Features = {
	words: readonly WordFeatures[];
	wordAt: readonly number[];
	pairs: readonly number[];
	pairAt: readonly number[];
	hits: readonly Bundle[];
	hitAt: readonly number[];
	setting: Bundle;
};

/** The learner reads no further than this: nobody's theme first turns up in the thousandth word. */
const mostTokens = 600;
/** How many words a denial colours. */
const denialReach = 5;

const shortest = 3;
const longest = 5;

let call = 0;

/** The features of one answer. Work grows linearly with the text. */
export function featuresOf(
	answer: ReadAnswer & { lang: Lang },
	weighed: readonly Weighed[]
): Features {
	const words: WordFeatures[] = [];
	const wordAt: number[] = [];
	const pairs: number[] = [];
	const pairAt: number[] = [];
	const put = (hash: number, at: number) => {
		pairs.push(hash);
		pairAt.push(at);
	};
	const { tokens, lexicon, question } = answer;
	const count = Math.min(tokens.length, mostTokens);
	const roles = rolesOf[lexicon];
	const known = wordFeatures[lexicon];
	let before = 0;
	let beforeThat = 0;
	let deniedUntil = -1;
	call++;
	for (let at = 0; at < count; at++) {
		const form = tokens[at]?.word ?? '';
		const word = known.get(form, readWord[lexicon]);
		if (word.seenIn !== call) {
			word.seenIn = call;
			words.push(word);
			wordAt.push(at);
		}
		if (at <= deniedUntil) put(pair(word.stem, seeds.denied), at);
		const does = roles.get(form) ?? 0;
		if ((does & role.turns) !== 0) deniedUntil = -1;
		if ((does & role.denies) !== 0) deniedUntil = at + denialReach;
		put(pair(before, word.stem), at);
		if (beforeThat !== 0) put(pair(pair(beforeThat, seeds.gap), word.stem), at);
		beforeThat = before;
		before = word.stem;
	}
	put(pair(before, seeds.end), count - 1);
	const language = answer.lang === 'fit' ? 'fi' : answer.lang;
	return {
		...{ words, wordAt, pairs, pairAt },
		hits: weighed.map(({ group, meaning }) => hitFeatures(group, meaning)),
		hitAt: weighed.map(({ first }) => first),
		setting: settingFeatures(question ?? 'none', lengthName(tokens.length), language)
	};
}

/** Tells every feature of an answer with its kind; those of a bundle come together. */
export function eachFeature(
	{ words, pairs, hits, setting }: Features,
	tell: (hash: number, kind: number) => void
): void {
	const tellAll = ({ hashes, kind }: Bundle) => {
		for (const [more, list] of hashes.entries()) for (const hash of list) tell(hash, kind + more);
	};
	words.forEach(tellAll);
	for (const hash of pairs) tell(hash, kinds.word);
	hits.forEach(tellAll);
	tellAll(setting);
}

const wordFeatures = {
	sv: boundedMap<WordFeatures>(),
	fi: boundedMap<WordFeatures>(),
	en: boundedMap<WordFeatures>()
} satisfies Record<Lexicon, unknown>;

const seeds = { stem: 1, form: 2, letters: 3, hit: 4, setting: 5, denied: 6, end: 7, gap: 8 };

const ofHits = new WeakMap<Group, Partial<Record<Meaning, Bundle>>>();

/** A hit by its group, and by the theme it speaks for: so a new group is no stranger. */
function hitFeatures(group: Group, meaning: Meaning): Bundle {
	const known = ofHits.get(group) ?? {};
	ofHits.set(group, known);
	const { key, theme, sure } = group;
	return (known[meaning] ??= bundle(kinds.hit, [
		hashOf(`${key}/${meaning}`, seeds.hit),
		hashOf(`${theme ?? key}/${sure ? 'sure' : 'hint'}/${meaning}`, seeds.hit)
	]));
}

const ofSettings = new Map<string, Bundle>();

/** What was asked, how long the answer is and its language: a few dozen combinations in all. */
function settingFeatures(asked: string, length: string, language: string): Bundle {
	const key = `${asked}/${length}/${language}`;
	const known = ofSettings.get(key);
	if (known) return known;
	const names = [asked, `${asked}/${length}`, language, length, `${language}/${asked}`];
	const made = bundle(
		kinds.setting,
		names.map((name) => hashOf(name, seeds.setting))
	);
	ofSettings.set(key, made);
	return made;
}

function bundle(kind: number, ...hashes: readonly number[][]): Bundle {
	return { kind, hashes, saidIn: null, saidAt: 0 };
}

/** Stem, form and compound parts of one word, and its letter groups, all without dots. */
function featuresOfWord(raw: string, lexicon: Lexicon): WordFeatures {
	const word = withoutStretch(raw.slice(0, 40));
	const bare = withoutDots(word);
	const stemmed = hashOf(withoutDots(stem(word, lexicon)), seeds.stem);
	const words = new Set([stemmed, hashOf(word, seeds.form)]);
	if (lexicon === 'sv') {
		const parts = splitCompound(word);
		for (const part of parts) {
			if (parts.length > 1 && part.length > 2) {
				words.add(hashOf(withoutDots(stem(part, lexicon)), seeds.stem));
			}
		}
	}
	const letters = new Set<number>();
	const padded = `<${bare}>`;
	for (let from = 0; from < padded.length; from++) {
		for (let to = from + shortest; to <= padded.length && to <= from + longest; to++) {
			letters.add(hashOf(padded.slice(from, to), seeds.letters));
		}
	}
	return { ...bundle(kinds.word, [...words], [...letters]), stem: stemmed, seenIn: 0 };
}

const readWord = {
	sv: (word: string) => featuresOfWord(word, 'sv'),
	fi: (word: string) => featuresOfWord(word, 'fi'),
	en: (word: string) => featuresOfWord(word, 'en')
};

function lengthName(words: number): string {
	return words <= 2 ? 'few' : words <= 5 ? 'short' : words <= 12 ? 'middling' : 'long';
}

/** FNV-1a with the bits mixed once more at the end (Murmur3), 32 bits, never 0. */
function hashOf(text: string, seed: number): number {
	let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return mixed(hash);
}

function pair(one: number, other: number): number {
	return mixed(Math.imul(one, 31) ^ Math.imul(other, 0x85ebca6b));
}

function mixed(hash: number): number {
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) | 0 || 1;
}
