import { findPersonalData } from '#lib/text/personal-data.ts';
import { concordance, type InContext } from '#lib/text/concordance.ts';
import { languageOfTokens } from '#lib/text/language.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { type Why, lexiconOf } from './code.ts';
import type { Codebook } from './codebook.ts';
import { commonest, contentWords, keysOf } from './content-words.ts';

/** An answer that raises a theme, by whom, and why the coder thought so; no reason when a person added it. */
export type Raised = { person: string; text: string; why: readonly Why[] };

/** Who uses a word, by the word's key. */
type People = Map<string, Set<string>>;

export type ThemeWords = {
	/** The codebook's groups of search words that gave the theme. */
	groups: People;
	/** Keys of the words that gave it, with the groups each belongs to; who use them is in `own`. */
	triggers: ReadonlyMap<string, ReadonlySet<string>>;
	/** Every word that could name something, of those who raise the theme, names of people left out. */
	own: People;
	/** The same words, of the others. */
	others: People;
	/** Words said by the triggers too: that these are common here tells of the codebook, not of people. */
	sought: ReadonlySet<string>;
	/** Each key as most people write it. */
	forms: ReadonlyMap<string, string>;
	/** Those in whom the coder saw a likeness to coded answers, and no word of the codebook. */
	likened: Set<string>;
};

/** What decided, when it is a phrase, has at most so many words. */
const mostWords = 3;

/** Which words a theme is spoken of in, each with the people who use it. */
export function wordsOfTheme(
	codebook: Codebook,
	raised: readonly Raised[],
	rest: readonly { person: string; text: string }[]
): ThemeWords {
	const groups: People = new Map();
	const triggers: People = new Map();
	const own: People = new Map();
	const others: People = new Map();
	const written = new Map<string, Map<string, number>>();
	const sought = new Set<string>();
	const alike = new Set<string>();
	const byWord = new Set<string>();
	const write = (key: string, word: string) => {
		const forms = written.get(key) ?? new Map<string, number>();
		written.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
	};
	for (const { person, text, why } of raised) {
		const lexicon = lexiconOf(languageOfTokens(tokenise(text)));
		for (const reason of why) {
			if (reason.because === 'learned') alike.add(person);
			if (reason.because !== 'term') continue;
			byWord.add(person);
			add(groups, reason.about, person);
			const said = tokenise(reason.word);
			// Words that may stand far apart come as a stretch of the answer: it is no search word.
			if (said.length > mostWords) continue;
			for (const { word } of said) for (const key of keysOf(word, lexicon)) sought.add(key);
			// A phrase is counted in its group, not listed: who writes «sänk farten» writes «farten» too.
			const [only, ...more] = said;
			const [key] = keysOf(only?.word ?? '', lexicon);
			if (!only || key === undefined || more.length > 0) continue;
			add(triggers, key, reason.about);
			add(own, key, person);
			write(key, only.word);
		}
		const named = findPersonalData(text).map(({ start, end }) =>
			text.slice(start, end).toLowerCase()
		);
		for (const { key, word } of contentWords(codebook, text)) {
			if (named.some((name) => name.includes(word))) continue;
			add(own, key, person);
			write(key, word);
		}
	}
	for (const { person, text } of rest) {
		for (const { key } of contentWords(codebook, text)) if (own.has(key)) add(others, key, person);
	}
	const forms = new Map([...written].map(([key, counts]) => [key, commonest(counts)]));
	const likened = new Set([...alike].filter((person) => !byWord.has(person)));
	return { groups, triggers, own, others, sought, forms, likened };
}

function add(people: People, key: string, person: string): void {
	const known = people.get(key);
	if (known) known.add(person);
	else people.set(key, new Set([person]));
}

/** A word in the answers of a theme: where it stands, in any form and in compounds, and who use it. */
export function inContext(
	raised: readonly Raised[],
	word: string
): { places: (InContext & { person: string })[]; people: Set<string> } {
	const asked = tokenise(word).map((token) => token.word);
	const [only] = asked;
	if (only === undefined || asked.length > 1) return { places: [], people: new Set() };
	const places = raised.flatMap(({ person, text }) => {
		const tokens = tokenise(text);
		const lexicon = lexiconOf(languageOfTokens(tokens));
		const [key] = keysOf(only, lexicon);
		const isIt = (token: { word: string }) =>
			token.word === only || keysOf(token.word, lexicon).includes(key ?? '');
		return concordance(text, tokens, isIt).map((place) => ({ ...place, person }));
	});
	return { places, people: new Set(places.map(({ person }) => person)) };
}
