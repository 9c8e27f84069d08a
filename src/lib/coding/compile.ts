import { withoutDots } from '#lib/text/fold.ts';
import { stem } from '#lib/text/stem.ts';
import { patternsOf, type Element, type Lexicon, type Pattern } from './patterns.ts';

/** A pattern, by its place among all, or an element of longer patterns, by its id: `-1 - id`. */
export type Target = number;
type Table = [text: string, targets: Target[]][];

/**
 * A codebook's words in one language, ready to be looked up. Plain data: what ships is made by
 * `npm run train`, since reading ten thousand terms takes longer than all else at a start.
 */
export type Compiled = {
	/** Of the texts it was made from. */
	fingerprint: number;
	/** The place of each group's first pattern. */
	firstOf: number[];
	/** What to look for in a word, for each way of comparing, and what is then found. */
	tables: Record<Element['how'], Table>;
	/** The same, typed without dots, where that is another word. */
	bare: Record<Element['how'], Table>;
	/** Long words (1) and beginnings (0): what a misspelt word may have meant. */
	meant: [text: string, whole: 0 | 1, target: Target][];
	/**
	 * Patterns of several words with the ids of their elements, ordered by the rarest of these, since
	 * "han" stands in hundreds and must not call them all up: those of element e lie from `from[e]` to
	 * `from[e + 1]`. The next rarest, the partner, sends most away before the others are looked at.
	 */
	calls: { patterns: number[]; ids: number[][]; partners: number[]; from: number[] };
};

/**
 * Reads a codebook's words in one language. Takes some ten milliseconds per thousand entries.
 *
 * @param texts of each group, as `textsOf` gives them
 */
export function compile(texts: readonly string[], lexicon: Lexicon): Compiled {
	const read = texts.map(patternsOf);
	const patterns = read.flat();
	const partIds = new Map<string, number>();
	const sought: { element: Element; target: Target }[] = [];
	const long: { pattern: number; ids: number[] }[] = [];
	for (const [place, { elements }] of patterns.entries()) {
		const [element, ...more] = elements;
		if (element && more.length === 0) sought.push({ element, target: place });
		if (more.length > 0) long.push({ pattern: place, ids: elements.map(partOf) });
	}
	function partOf(element: Element): number {
		const key = `${element.how} ${element.text}`;
		const known = partIds.get(key);
		if (known !== undefined) return known;
		const id = partIds.size;
		partIds.set(key, id);
		sought.push({ element, target: -1 - id });
		return id;
	}

	const textOf = ({ how, text }: Element) => (how === 'stem' ? stem(text, lexicon) : text);
	const tables = emptyTables();
	const bare = emptyTables();
	for (const { element, target } of sought) {
		const text = textOf(element);
		put(tables[element.how], text, target);
		const dotless = textOf({ ...element, text: withoutDots(element.text) });
		if (dotless !== text && dotless.length > 3) put(bare[element.how], dotless, target);
	}
	let patternsBefore = 0;
	return {
		fingerprint: fingerprintOf(texts),
		firstOf: read.map((own) => (patternsBefore += own.length) - own.length),
		tables: asLists(tables),
		bare: asLists(bare),
		meant: sought.flatMap(({ element: { how, text }, target }) =>
			text.length >= 6 && (how === 'stem' || how === 'start')
				? [[text, how === 'stem' ? 1 : 0, target] as const]
				: []
		),
		calls: byRarest(long, partIds.size)
	};
}

function byRarest(
	long: readonly { pattern: number; ids: number[] }[],
	count: number
): Compiled['calls'] {
	const uses = new Array<number>(count).fill(0);
	for (const id of long.flatMap(({ ids }) => ids)) uses[id] = (uses[id] ?? 0) + 1;
	const ordered = long
		.map(({ pattern, ids }) => {
			const [rarest = 0, partner = 0] = ids.toSorted(
				(one, other) => (uses[one] ?? 0) - (uses[other] ?? 0)
			);
			return { pattern, ids, rarest, partner };
		})
		.toSorted((one, other) => one.rarest - other.rarest);
	const from = new Array<number>(count + 1).fill(0);
	for (const { rarest } of ordered) from[rarest + 1] = (from[rarest + 1] ?? 0) + 1;
	for (let id = 0; id < count; id++) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
	return {
		patterns: ordered.map(({ pattern }) => pattern),
		ids: ordered.map(({ ids }) => ids),
		partners: ordered.map(({ partner }) => partner),
		from
	};
}

/** Tells whether what was compiled is of these very texts. 32 bits of FNV-1a. */
export function fingerprintOf(texts: readonly string[]): number {
	let hash = 0x811c9dc5;
	for (const text of texts) {
		for (let at = 0; at < text.length; at++) {
			hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		}
		hash = Math.imul(hash ^ 0xffff, 0x01000193);
	}
	return hash;
}

type Tables = Record<Element['how'], Map<string, Target[]>>;

function emptyTables(): Tables {
	return { form: new Map(), stem: new Map(), start: new Map(), end: new Map(), inside: new Map() };
}

function put(table: Map<string, Target[]>, text: string, target: Target): void {
	const list = table.get(text);
	if (list) list.push(target);
	else table.set(text, [target]);
}

function asLists({ form, stem, start, end, inside }: Tables): Compiled['tables'] {
	return {
		...{ form: [...form], stem: [...stem], start: [...start], end: [...end], inside: [...inside] }
	};
}

/** Gives a pattern by its place; a group is read when one of its patterns is first asked for. */
export function patternReader(
	texts: readonly string[],
	{ firstOf }: Compiled
): (place: number) => Pattern {
	const read: Pattern[][] = [];
	return (place) => {
		const group = firstOf.findLastIndex((first) => first <= place);
		const own = (read[group] ??= patternsOf(texts[group] ?? '', group));
		const pattern = own[place - (firstOf[group] ?? 0)];
		if (!pattern) throw new Error('Compiled words do not fit their codebook.');
		return pattern;
	};
}
