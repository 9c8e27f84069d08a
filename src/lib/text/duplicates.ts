/** Texts that are the same or nearly so: `indexes` into what was given, in order, at least two. */
export type Alike = { indexes: number[] };

/** Shorter texts are alike by chance: «Inga problem» is everybody's. */
const shortest = 30;
/** Letters in a row that two texts may share. */
const window = 6;
/** Share of all such rows that both texts have: a word changed or a sentence added is still alike. */
const leastShared = 0.6;
/** Rows of a text that it is looked up by, those whose hash is smallest. */
const sketchSize = 8;
/** Rows of the sketch in common before two texts are compared: one may be a common word's. */
const leastMet = 2;
/** Texts with the same row that each is compared with: a common phrase must not cost a day. */
const mostCompared = 30;

/**
 * Long texts that are the same or nearly so, the largest groups first. For a person to look at: a
 * club may have shared a suggestion, and one person may have answered five times.
 *
 * Texts are compared by the letters they have in a row (w-shingling; Broder 1997), and found by the
 * smallest of these rows' hashes, so that a hundred thousand texts are not compared pair by pair.
 */
export function findAlike(texts: readonly string[]): Alike[] {
	const work = alikeSteps(texts);
	for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The same a text at a time, for who has others waiting meanwhile. */
export function* alikeSteps(texts: readonly string[]): Generator<undefined, Alike[]> {
	const same = Map.groupBy(texts.keys(), (index) => folded(texts[index] ?? ''));
	for (const text of same.keys()) if (text.length < shortest) same.delete(text);
	const distinct = [...same.keys()];
	const known = new Map<number, Set<number>>();
	/** Most texts are never compared with any other: their rows are not kept. */
	const rows = (at: number): Set<number> => {
		const found = known.get(at) ?? new Set(hashesOf(distinct[at] ?? ''));
		known.set(at, found);
		return found;
	};
	const groups = new Groups(distinct.length);
	const seen = new Map<number, number[]>();
	for (const [at, text] of distinct.entries()) {
		yield;
		const met = new Map<number, number>();
		for (const hash of sketch(text)) {
			const others = seen.get(hash) ?? [];
			for (const other of others) met.set(other, (met.get(other) ?? 0) + 1);
			if (others.length < mostCompared) seen.set(hash, [...others, at]);
		}
		for (const [other, times] of met) {
			if (times < leastMet || groups.areOne(at, other)) continue;
			if (shared(rows(at), rows(other)) >= leastShared) groups.join(at, other);
		}
	}
	return [...Map.groupBy(distinct.keys(), (at) => groups.of(at)).values()]
		.map((members) => ({
			indexes: members.flatMap((at) => same.get(distinct[at] ?? '') ?? []).sort((a, b) => a - b)
		}))
		.filter(({ indexes }) => indexes.length > 1)
		.sort((a, b) => b.indexes.length - a.indexes.length);
}

/** Letters and digits only: capitals, marks and line ends tell nothing. */
function folded(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function* hashesOf(text: string): Iterable<number> {
	for (let at = 0; at + window <= text.length; at += 1) yield hashOf(text, at);
}

/** FNV-1a with Murmur's last mixing: without it, small hashes would be those of few letters. */
function hashOf(text: string, at: number): number {
	let hash = 0x811c9dc5;
	for (let each = at; each < at + window; each += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(each), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** The smallest hashes, found in one pass: sorting them all would be most of the work. */
function sketch(text: string): number[] {
	const smallest: number[] = [];
	for (const hash of hashesOf(text)) {
		if (smallest.length === sketchSize && hash >= (smallest.at(-1) ?? 0)) continue;
		if (smallest.includes(hash)) continue;
		const place = smallest.findIndex((each) => each > hash);
		smallest.splice(place < 0 ? smallest.length : place, 0, hash);
		if (smallest.length > sketchSize) smallest.pop();
	}
	return smallest;
}

/** Jaccard's index. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let both = 0;
	for (const row of a) if (b.has(row)) both += 1;
	return both / (a.size + b.size - both);
}

/** Which texts have been found alike, also by way of a third. */
class Groups {
	private readonly parent: number[];

	constructor(size: number) {
		this.parent = Array.from({ length: size }, (_, index) => index);
	}

	of(member: number): number {
		let root = member;
		while (this.parent[root] !== root) root = this.parent[root] ?? root;
		this.parent[member] = root;
		return root;
	}

	areOne(a: number, b: number): boolean {
		return this.of(a) === this.of(b);
	}

	join(a: number, b: number): void {
		this.parent[this.of(a)] = this.of(b);
	}
}
