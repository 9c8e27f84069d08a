import { isOrdinarySwedish } from '#lib/text/dictionary.ts';
import { boundedMap } from '#lib/text/bounded-map.ts';
import { withoutDots, withoutStretch } from '#lib/text/fold.ts';
import { isOneEdit } from '#lib/text/one-edit.ts';
import { stem } from '#lib/text/stem.ts';
import type { Compiled, Target } from './compile.ts';
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

type Tables = Record<Element['how'], ReadonlyMap<string, readonly Target[]>>;

const nothing: WordHits = { alone: [], parts: [], cancelled: [], repaired: false };
const longest = 40;

/**
 * Finds, for a word form, every pattern and element that it fulfils: whole forms and stems by
 * look-up, beginnings and endings by looking up every beginning and ending. Work per new form is
 * bounded (forms over 40 letters are cut); known forms cost one look-up.
 */
export function wordIndex(
	lexicon: Lexicon,
	compiled: Compiled,
	patternAt: (place: number) => Pattern
): (word: string) => WordHits {
	const tables = tablesOf(compiled.tables);
	const bare = tablesOf(compiled.bare);
	const lengths = new Set(compiled.tables.inside.map(([{ length }]) => length));
	const meant = Map.groupBy(compiled.meant, ([text]) => text[0]);

	const look = (from: Tables, word: string, found: Target[]) => {
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
		for (const [text, whole, target] of meant.get(word[0]) ?? []) {
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
		return found.length === 0 ? nothing : sorted(found, patternAt, repaired);
	};
	return (word) => known.get(word, make);
}

function sorted(
	found: readonly Target[],
	patternAt: (place: number) => Pattern,
	repaired: boolean
): WordHits {
	const alone = new Set<Pattern>();
	const parts = new Set<number>();
	const cancelled = new Set<number>();
	for (const target of found) {
		if (target < 0) parts.add(-1 - target);
		else {
			const pattern = patternAt(target);
			if (pattern.cancels) cancelled.add(pattern.group);
			else alone.add(pattern);
		}
	}
	const kept = [...alone].filter(({ group }) => !cancelled.has(group));
	return { alone: kept, parts: [...parts], cancelled: [...cancelled], repaired };
}

function tablesOf({ form, stem, start, end, inside }: Compiled['tables']): Tables {
	return {
		form: new Map(form),
		stem: new Map(stem),
		start: new Map(start),
		end: new Map(end),
		inside: new Map(inside)
	};
}

function take(from: ReadonlyMap<string, readonly Target[]>, text: string, found: Target[]): void {
	const list = from.get(text);
	if (list) found.push(...list);
}
