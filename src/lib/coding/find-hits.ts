import type { Span } from '#lib/text/span.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { Codebook } from './codebook.ts';
import { readPatterns, type Group, type Lexicon, type Pattern } from './patterns.ts';
import { keyOf, wordIndex, type WordHits } from './word-index.ts';

/** A pattern found in an answer: which words, as indices of its tokens (first and last included). */
export type Hit = { pattern: Pattern; first: number; last: number; repaired: boolean };

/** A lexicon ready for use in one language. */
export type Finder = {
	groups: Group[];
	hits: (text: string, tokens: readonly Token[]) => Hit[];
};

/** No answer is searched further than this for pairs that stand apart. */
const mostTokens = 5000;

/** Compiles a codebook's words in one language. Takes some milliseconds per thousand entries. */
export function finder(codebook: Codebook, lexicon: Lexicon): Finder {
	const { groups, patterns } = readPatterns(codebook, lexicon);
	const partIds = new Map<string, number>();
	/** Long patterns by the id of the element that opens them. */
	const openedBy: Pattern[][] = [];
	const idsOf = new Map<Pattern, number[]>();
	for (const pattern of patterns) {
		if (pattern.elements.length < 2) continue;
		const ids = pattern.elements.map((element) => {
			const key = keyOf(element);
			const id = partIds.get(key) ?? partIds.size;
			partIds.set(key, id);
			return id;
		});
		idsOf.set(pattern, ids);
		const first = ids[0] ?? 0;
		(openedBy[first] ??= []).push(pattern);
	}
	const look = wordIndex(lexicon, patterns, partIds);

	const hits = (text: string, tokens: readonly Token[]): Hit[] => {
		const found: Hit[] = [];
		const cancelled = new Set<number>();
		const most = Math.min(tokens.length, mostTokens);
		const perToken: WordHits[] = [];
		let places: Map<number, number[]> | null = null;
		for (let at = 0; at < most; at++) {
			const known = look(tokens[at]?.word ?? '');
			perToken.push(known);
			for (const pattern of known.alone) {
				found.push({ pattern, first: at, last: at, repaired: known.repaired });
			}
			for (const part of known.parts) {
				places ??= new Map();
				const list = places.get(part);
				if (list) list.push(at);
				else places.set(part, [at]);
			}
		}
		if (places) {
			for (const [part, starts] of places) {
				for (const pattern of openedBy[part] ?? []) {
					const hit = longHit(pattern, idsOf.get(pattern) ?? [], starts, places);
					if (!hit) continue;
					if (pattern.cancels) cancelled.add(pattern.group);
					else found.push(hit);
				}
			}
		}
		return cancelled.size > 0
			? found.filter(({ pattern }) => !cancelled.has(pattern.group))
			: found;
	};
	return { groups, hits };
}

/** The first place where a longer pattern is fulfilled. Each list of places is walked once. */
function longHit(
	pattern: Pattern,
	ids: readonly number[],
	starts: readonly number[],
	places: ReadonlyMap<number, readonly number[]>
): Hit | null {
	const lists: (readonly number[])[] = [];
	for (const id of ids) {
		const list = places.get(id);
		if (!list) return null;
		lists.push(list);
	}
	if (pattern.apart) {
		const used = lists.map((list) => list[0] ?? 0);
		return { pattern, first: Math.min(...used), last: Math.max(...used), repaired: false };
	}
	const cursors = lists.map(() => 0);
	for (const start of starts) {
		let at = start;
		let each = 1;
		for (; each < lists.length; each++) {
			const list = lists[each] ?? [];
			let cursor = cursors[each] ?? 0;
			while (cursor < list.length && (list[cursor] ?? 0) <= at) cursor++;
			cursors[each] = cursor;
			const next = list[cursor];
			if (next === undefined) return null;
			if (next - at - 1 > (pattern.gaps[each] ?? 0)) break;
			at = next;
		}
		if (each === lists.length) return { pattern, first: start, last: at, repaired: false };
	}
	return null;
}

/** Where a hit stands in the text. */
export function spanOf(hit: Hit, tokens: readonly Token[]): Span {
	return { start: tokens[hit.first]?.start ?? 0, end: tokens[hit.last]?.end ?? 0 };
}
