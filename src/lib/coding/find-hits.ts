import type { Span } from '#lib/text/span.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { Codebook } from './codebook.ts';
import { readPatterns, type Group, type Lexicon, type Pattern } from './patterns.ts';
import { keyOf, wordIndex } from './word-index.ts';

/** A pattern found in an answer: which words, as indices of its tokens (first and last included). */
export type Hit = { pattern: Pattern; first: number; last: number; repaired: boolean };

/** A lexicon ready for use in one language. */
export type Finder = {
	groups: Group[];
	hits: (tokens: readonly Token[]) => Hit[];
};

/** No answer is searched further than this: nobody's theme first turns up on the twentieth page. */
const mostTokens = 5000;
/** One phrase is shown at most so many times. */
const mostOfOne = 20;

/** A pattern of several words, and their ids. */
type LongPattern = { pattern: Pattern; ids: readonly number[] };

/** Compiles a codebook's words in one language. Takes some milliseconds per thousand entries. */
export function finder(codebook: Codebook, lexicon: Lexicon): Finder {
	const { groups, patterns } = readPatterns(codebook, lexicon);
	const partIds = new Map<string, number>();
	const long: LongPattern[] = [];
	/** How many long patterns hold an element. */
	const uses: number[] = [];
	for (const pattern of patterns) {
		if (pattern.elements.length < 2) continue;
		const ids = pattern.elements.map((element) => {
			const key = keyOf(element);
			const id = partIds.get(key) ?? partIds.size;
			partIds.set(key, id);
			return id;
		});
		long.push({ pattern, ids });
		for (const id of ids) uses[id] = (uses[id] ?? 0) + 1;
	}
	const { calls, callsFrom, partners } = byRarest(long, uses, partIds.size);
	const look = wordIndex(lexicon, patterns, partIds);

	/** In which call an element was last seen: no list is made for words whose phrases are not there. */
	const seenIn = new Uint32Array(partIds.size);
	let call = 0;

	const hits = (tokens: readonly Token[]): Hit[] => {
		call = (call + 1) >>> 0;
		const found: Hit[] = [];
		const present: number[] = [];
		const most = Math.min(tokens.length, mostTokens);
		for (let at = 0; at < most; at++) {
			const { alone, parts, repaired } = look(tokens[at]?.word ?? '');
			for (const pattern of alone) found.push({ pattern, first: at, last: at, repaired });
			for (const part of parts) {
				if (seenIn[part] === call) continue;
				seenIn[part] = call;
				present.push(part);
			}
		}
		const called: LongPattern[] = [];
		for (const part of present) {
			const end = callsFrom[part + 1] ?? 0;
			for (let each = callsFrom[part] ?? 0; each < end; each++) {
				const pattern = calls[each];
				if (seenIn[partners[each] ?? 0] === call && pattern && areSeen(pattern.ids)) {
					called.push(pattern);
				}
			}
		}
		if (called.length === 0) return found;
		const cancelled = new Set<number>();
		const places = placesOf(called, tokens, most);
		for (const { pattern, ids } of called) {
			const more = longHits(pattern, ids, places);
			if (more.length === 0) continue;
			if (pattern.cancels) cancelled.add(pattern.group);
			else found.push(...more);
		}
		return cancelled.size > 0
			? found.filter(({ pattern }) => !cancelled.has(pattern.group))
			: found;
	};

	const areSeen = (ids: readonly number[]): boolean => {
		for (const id of ids) if (seenIn[id] !== call) return false;
		return true;
	};

	/** Where the elements of some patterns stand, as ascending token indices. */
	const placesOf = (called: readonly LongPattern[], tokens: readonly Token[], most: number) => {
		const places = new Map<number, number[]>();
		for (const { ids } of called) for (const id of ids) places.set(id, []);
		for (let at = 0; at < most; at++) {
			for (const part of look(tokens[at]?.word ?? '').parts) places.get(part)?.push(at);
		}
		return places;
	};
	return { groups, hits };
}

/**
 * Long patterns by their rarest element, since "han" stands in hundreds and must not call them all
 * up: those of element e lie from `callsFrom[e]` to `callsFrom[e + 1]`. Beside each its next rarest
 * element, which sends most away before the pattern itself is looked at.
 */
function byRarest(long: readonly LongPattern[], uses: readonly number[], count: number) {
	const rarestFirst = long.map(({ ids }) =>
		ids.toSorted((one, other) => (uses[one] ?? 0) - (uses[other] ?? 0))
	);
	const order = [...long.keys()].sort(
		(one, other) => (rarestFirst[one]?.[0] ?? 0) - (rarestFirst[other]?.[0] ?? 0) || one - other
	);
	const callsFrom = new Uint32Array(count + 1);
	for (const [rarest = 0] of rarestFirst) callsFrom[rarest + 1] = (callsFrom[rarest + 1] ?? 0) + 1;
	for (let part = 0; part < count; part++) {
		callsFrom[part + 1] = (callsFrom[part + 1] ?? 0) + (callsFrom[part] ?? 0);
	}
	return {
		calls: order.flatMap((at) => long[at] ?? []),
		callsFrom,
		partners: Uint32Array.from(order, (at) => rarestFirst[at]?.[1] ?? 0)
	};
}

/**
 * Where a longer pattern is fulfilled; for words that stand apart, once. Each list of places is
 * walked once, from the left.
 */
function longHits(
	pattern: Pattern,
	ids: readonly number[],
	places: ReadonlyMap<number, readonly number[]>
): readonly Hit[] {
	const lists = ids.map((id) => places.get(id) ?? []);
	if (pattern.apart) {
		const used = lists.map((list) => list[0] ?? 0);
		return [{ pattern, first: Math.min(...used), last: Math.max(...used), repaired: false }];
	}
	const found: Hit[] = [];
	const cursors = lists.map(() => 0);
	let past = -1;
	for (const start of lists[0] ?? []) {
		if (start <= past) continue;
		let at = start;
		let each = 1;
		for (; each < lists.length; each++) {
			const list = lists[each] ?? [];
			let cursor = cursors[each] ?? 0;
			while (cursor < list.length && (list[cursor] ?? 0) <= at) cursor++;
			cursors[each] = cursor;
			const next = list[cursor];
			if (next === undefined) return found;
			if (next - at - 1 > (pattern.gaps[each] ?? 0)) break;
			at = next;
		}
		if (each < lists.length) continue;
		found.push({ pattern, first: start, last: at, repaired: false });
		past = at;
		if (found.length === mostOfOne) break;
	}
	return found;
}

/** Where a hit stands in the text. */
export function spanOf(hit: Hit, tokens: readonly Token[]): Span {
	return { start: tokens[hit.first]?.start ?? 0, end: tokens[hit.last]?.end ?? 0 };
}
