import { boundedMap } from '#lib/text/bounded-map.ts';
import { splitCompound } from '#lib/text/compounds.ts';
import { withoutDots, withoutStretch } from '#lib/text/fold.ts';
import type { Lang } from '#lib/text/language.ts';
import { stem } from '#lib/text/stem.ts';
import type { ReadAnswer, Weighed } from './by-lexicon.ts';
import type { Meaning } from './meaning.ts';
import { role, rolesOf } from './meaning-words.ts';
import type { Group, Lexicon } from './patterns.ts';

/** Raise it when the same answer gets other features: a model made for others is then refused. */
export const featureVersion = 2;

/** Each kind is weighed and scaled by itself: words, letter groups, the codebook's hits, the setting. */
export const kinds = { word: 0, letters: 1, hit: 2, setting: 3 } as const;
export const kindCount = 4;

/**
 * What the learner sees of an answer: its different words, each with where it first stands, and
 * beside them single features, each a hash of its name. `at` is the word that a feature stands in
 * (-1 for none), so that a decision can be traced to places in the text.
 */
export type Features = {
	words: readonly { known: WordFeatures; at: number }[];
	hash: readonly number[];
	kind: readonly number[];
	at: readonly number[];
};

/** Hashes of one word form: stem, form and compound parts; its letter groups. The same object each time. */
export type WordFeatures = {
	stem: number;
	words: readonly number[];
	letters: readonly number[];
};

/** The learner reads no further than this: nobody's theme first turns up in the thousandth word. */
const mostTokens = 600;
/** How many words a denial colours. */
const denialReach = 5;

const shortest = 3;
const longest = 5;

/** The features of one answer. Work grows linearly with the text. */
export function featuresOf(
	answer: ReadAnswer & { lang: Lang },
	weighed: readonly Weighed[]
): Features {
	const found: Growing = { words: [], hash: [], kind: [], at: [] };
	const seen = new Set<WordFeatures>();
	const { tokens, lexicon, question } = answer;
	const count = Math.min(tokens.length, mostTokens);
	const roles = rolesOf[lexicon];
	let before = 0;
	let beforeThat = 0;
	let deniedUntil = -1;
	for (let at = 0; at < count; at++) {
		const word = tokens[at]?.word ?? '';
		const known = wordFeatures[lexicon].get(word, (fresh) => readWord(fresh, lexicon));
		if (!seen.has(known)) found.words.push({ known, at });
		seen.add(known);
		if (at <= deniedUntil) put(found, pair(known.stem, seeds.denied), kinds.word, at);
		const does = roles.get(word) ?? 0;
		if ((does & role.turns) !== 0) deniedUntil = -1;
		if ((does & role.denies) !== 0) deniedUntil = at + denialReach;
		put(found, pair(before, known.stem), kinds.word, at);
		if (beforeThat !== 0) put(found, pair(pair(beforeThat, seeds.gap), known.stem), kinds.word, at);
		beforeThat = before;
		before = known.stem;
	}
	put(found, pair(before, seeds.end), kinds.word, count - 1);
	for (const { group, meaning, first } of weighed) {
		for (const hash of hitFeatures(group, meaning)) put(found, hash, kinds.hit, first);
	}
	const language = answer.lang === 'fit' ? 'fi' : answer.lang;
	for (const hash of settingFeatures(question ?? 'none', lengthName(tokens.length), language)) {
		put(found, hash, kinds.setting, -1);
	}
	return found;
}

type Growing = {
	words: { known: WordFeatures; at: number }[];
	hash: number[];
	kind: number[];
	at: number[];
};

const wordFeatures = {
	sv: boundedMap<WordFeatures>(),
	fi: boundedMap<WordFeatures>(),
	en: boundedMap<WordFeatures>()
} satisfies Record<Lexicon, unknown>;

const seeds = { stem: 1, form: 2, letters: 3, hit: 4, setting: 5, denied: 6, end: 7, gap: 8 };

const ofHits = new WeakMap<Group, Map<Meaning, readonly number[]>>();

/** A hit by its group, and by the theme it speaks for: so a new group is no stranger. */
function hitFeatures(group: Group, meaning: Meaning): readonly number[] {
	const known = ofHits.get(group) ?? new Map<Meaning, readonly number[]>();
	ofHits.set(group, known);
	const hashes = known.get(meaning);
	if (hashes) return hashes;
	const sure = group.sure ? 'sure' : 'hint';
	const made = [
		hashOf(`${group.key}/${meaning}`, seeds.hit),
		hashOf(`${group.theme ?? group.key}/${sure}/${meaning}`, seeds.hit)
	];
	known.set(meaning, made);
	return made;
}

const ofSettings = new Map<string, readonly number[]>();

/** What was asked, how long the answer is and its language: a few dozen combinations in all. */
function settingFeatures(asked: string, length: string, language: string): readonly number[] {
	const key = `${asked}/${length}/${language}`;
	const known = ofSettings.get(key);
	if (known) return known;
	const names = [asked, `${asked}/${length}`, language, length, `${language}/${asked}`];
	const made = names.map((name) => hashOf(name, seeds.setting));
	ofSettings.set(key, made);
	return made;
}

/** Stem, form and compound parts of one word, and its letter groups, all without dots. */
function readWord(raw: string, lexicon: Lexicon): WordFeatures {
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
	return { stem: stemmed, words: [...words], letters: [...letters] };
}

function put(into: Growing, hash: number, kind: number, at: number): void {
	into.hash.push(hash);
	into.kind.push(kind);
	into.at.push(at);
}

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
