import type { Span } from '#lib/text/span.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { Codebook } from './codebook.ts';
import { compile, fingerprintOf, patternReader, type Compiled } from './compile.ts';
import { groupsOf, textsOf, type Group, type Lexicon, type Pattern } from './patterns.ts';
import { wordIndex } from './word-index.ts';

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

/** A pattern of several words, and the ids of these. */
type LongPattern = { pattern: Pattern; ids: readonly number[] };

/** @param made the codebook's words, if somebody has compiled them; used if they are these very words */
export function finder(codebook: Codebook, lexicon: Lexicon, made?: Compiled): Finder {
	const texts = textsOf(codebook, lexicon);
	const compiled = made?.fingerprint === fingerprintOf(texts) ? made : compile(texts, lexicon);
	const patternAt = patternReader(texts, compiled);
	const look = wordIndex(lexicon, compiled, patternAt);
	const { patterns, ids: idsOf, partners, from } = compiled.calls;
	const long = new Array<LongPattern | null>(patterns.length).fill(null);

	/** In which call an element was last seen: no list is made for words whose phrases are not there. */
	const seenIn = new Uint32Array(from.length);
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
			const end = from[part + 1] ?? 0;
			for (let each = from[part] ?? 0; each < end; each++) {
				if (seenIn[partners[each] ?? 0] !== call) continue;
				const ids = idsOf[each] ?? [];
				if (!areSeen(ids)) continue;
				called.push((long[each] ??= { pattern: patternAt(patterns[each] ?? 0), ids }));
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
	return { groups: groupsOf(codebook), hits };
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
