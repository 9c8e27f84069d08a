import { isOrdinarySwedish } from '#lib/text/dictionary.ts';
import { boundedMap } from '#lib/text/bounded-map.ts';
import { withoutDots, withoutStretch } from '#lib/text/fold.ts';
import { isOneEdit } from '#lib/text/one-edit.ts';
import { stem } from '#lib/text/stem.ts';
import type { Element, Lexicon, Pattern } from './patterns.ts';

/** What the lexicon knows about one word form, worked out once. */
export type WordHits = {
	/** Patterns of one word, fulfilled. */
	alone: readonly Pattern[];
	/** Elements of longer patterns that the word fulfils, as ids. */
	parts: readonly number[];
	/** Groups that must not be found in this word. */
	cancelled: readonly number[];
	/** The word was read as another one: dots put back, or one letter put right. */
	repaired: boolean;
};

type Target = { pattern: Pattern } | { part: number };
type Table = Map<string, Target[]>;

const nothing: WordHits = { alone: [], parts: [], cancelled: [], repaired: false };
const longest = 40;

/**
 * Finds, for a word form, every pattern and element that it fulfils: whole forms and stems by
 * look-up, beginnings and endings by looking up every beginning and ending. Work per new form is
 * bounded (forms over 40 letters are cut); known forms cost one look-up.
 */
export function wordIndex(
	lexicon: Lexicon,
	patterns: readonly Pattern[],
	partIds: ReadonlyMap<string, number>
): (word: string) => WordHits {
	const tables = { form: table(), stem: table(), start: table(), end: table(), inside: table() };
	const bare = { form: table(), stem: table(), start: table(), end: table(), inside: table() };
	const lengths = new Set<number>();
	/** Long single words and beginnings, by first letter: what a misspelt word may have meant. */
	const meant = new Map<string, { text: string; whole: boolean; target: Target }[]>();

	const add = (element: Element, target: Target) => {
		const { how } = element;
		const text = how === 'stem' ? stem(element.text, lexicon) : element.text;
		put(tables[how], text, target);
		if (how === 'inside') lengths.add(text.length);
		const dotless = how === 'stem' ? stem(withoutDots(element.text), lexicon) : withoutDots(text);
		if (dotless !== text && dotless.length > 3) put(bare[how], dotless, target);
		if ((how === 'stem' || how === 'start') && element.text.length >= 6) {
			const first = element.text[0] ?? '';
			const list = meant.get(first) ?? [];
			list.push({ text: element.text, whole: how === 'stem', target });
			meant.set(first, list);
		}
	};

	const seen = new Set<number>();
	for (const pattern of patterns) {
		const [only, ...more] = pattern.elements;
		if (only && more.length === 0) add(only, { pattern });
		else {
			for (const element of pattern.elements) {
				const part = partIds.get(keyOf(element));
				if (part === undefined || seen.has(part)) continue;
				seen.add(part);
				add(element, { part });
			}
		}
	}

	const look = (from: typeof tables, word: string, found: Target[]) => {
		const stemmed = stem(word, lexicon);
		take(from.form, word, found);
		take(from.stem, stemmed, found);
		for (let end = 2; end <= word.length; end++) take(from.start, word.slice(0, end), found);
		for (let at = 0; at < word.length - 1; at++) {
			take(from.end, word.slice(at), found);
			if (stemmed.length > at && stemmed !== word) take(from.end, stemmed.slice(at), found);
			for (const length of lengths) {
				if (at + length <= word.length) take(from.inside, word.slice(at, at + length), found);
			}
		}
	};

	const isOrdinary = (word: string) => lexicon === 'sv' && isOrdinarySwedish(word);

	const mend = (word: string, found: Target[]) => {
		if (isOrdinary(word)) return;
		if (lexicon !== 'en' && withoutDots(word) === word) look(bare, word, found);
		const least = lexicon === 'sv' ? 6 : 8;
		if (found.length > 0 || word.length < least || /\d/.test(word)) return;
		for (const { text, whole, target } of meant.get(word[0] ?? '') ?? []) {
			if (text.length < least) continue;
			if (Math.abs(text.length - word.length) <= 1 && isOneEdit(text, word)) found.push(target);
			else if (!whole && word.length > text.length + 1) {
				const cut = [text.length - 1, text.length, text.length + 1];
				if (cut.some((length) => isOneEdit(text, word.slice(0, length)))) found.push(target);
			}
			// Inflected: the stem of what was written is one edit from the stem that was meant.
			else if (whole && isOneEdit(stem(text, lexicon), stem(word, lexicon)) && text.length > 6) {
				found.push(target);
			}
		}
	};

	const known = boundedMap<WordHits>();
	const make = (raw: string): WordHits => {
		const word = withoutStretch(raw.slice(0, longest));
		const found: Target[] = [];
		look(tables, word, found);
		const repaired = found.length === 0;
		if (repaired && word.length > 3) mend(word, found);
		return found.length === 0 ? nothing : sorted(found, repaired);
	};
	return (word) => known.get(word, make);
}

/** Names an element: the same words in two patterns are one element. */
export function keyOf(element: Element): string {
	return `${element.how} ${element.text}`;
}

function sorted(found: readonly Target[], repaired: boolean): WordHits {
	const alone = new Set<Pattern>();
	const parts = new Set<number>();
	const cancelled = new Set<number>();
	for (const target of found) {
		if ('part' in target) parts.add(target.part);
		else if (target.pattern.cancels) cancelled.add(target.pattern.group);
		else alone.add(target.pattern);
	}
	const kept = [...alone].filter(({ group }) => !cancelled.has(group));
	return { alone: kept, parts: [...parts], cancelled: [...cancelled], repaired };
}

function table(): Table {
	return new Map();
}

function put(into: Table, text: string, target: Target): void {
	const list = into.get(text);
	if (list) list.push(target);
	else into.set(text, [target]);
}

function take(from: Table, text: string, found: Target[]): void {
	const list = from.get(text);
	if (list) found.push(...list);
}
