import type { Token } from '#lib/text/tokenise.ts';
import { role, rolesOf } from './meaning-words.ts';
import type { Lexicon } from './patterns.ts';

/** What the words around a word do to it. Only what is `said` counts as a theme. */
export type Meaning = 'said' | 'denied' | 'praised' | 'named';

/** Tokens between two stops: neither denial nor praise reaches over a full stop, a "men" or a bracket. */
export type Clause = {
	first: number;
	last: number;
	/** Stretches of tokens that a denial reaches: `[denial, end)`. */
	denials: { from: number; end: number }[];
	/** Where its first denial stands; Infinity when there is none. */
	deniedFrom: number;
	/** Where the clause says that trouble is not there; Infinity when it does not. */
	noTrouble: boolean;
	/** Where a denial of being seen or there stands: what comes before it is denied too, back to a comma. */
	unseenAt: number;
	unseenSince: number;
	/** Where it praises. */
	praises: number[];
	wishes: boolean;
};

/** An answer's words with what they do to each other. */
export type Context = {
	roles: Uint16Array;
	clauses: Clause[];
	/** No word denies, praises or names: whatever is found is said. */
	plain: boolean;
};

/** How many words a denial reaches forward, and back. */
const reach = 6;
const reachBack = 5;
/** And to a phrase, that says more by itself. */
const reachToPhrase = 3;
/** How far praise reaches forward: "tack till polisen för att …". */
const reachOfPraise = 8;
/** After a comma a denial goes on only into a short piece: "inte sett droger, bråk, fyllon". */
const shortPiece = 3;

const turnsMeaning = role.denies | role.praises | role.thanks | role.places | role.trades;
const stops = new Set([...'.!?;:()\n'].map((char) => char.charCodeAt(0)));
const comma = ','.charCodeAt(0);

/** Parts an answer into clauses and tells what each denies, praises and wishes. One pass. */
export function contextOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Context {
	const known = rolesOf[lexicon];
	const roles = new Uint16Array(tokens.length);
	const clauses: Clause[] = [];
	const commas: number[] = [];
	let clause: Clause | null = null;
	let all = 0;
	let end = 0;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) continue;
		const does = known.get(token.word) ?? 0;
		roles[at] = does;
		all |= does;
		const parted = partedBy(text, end, token.start);
		end = token.end;
		const turns = (does & role.turns) !== 0;
		const instead = (does & role.insteads) !== 0 && (clause?.denials.length ?? 0) > 0;
		if (!clause || parted === 'stop' || turns || instead) {
			clause = newClause(at);
			clauses.push(clause);
			if (instead) roles[at] = 0;
		} else if (parted === 'comma') commas.push(at);
		clause.last = at;
		// Notes a denial by its place; how far it reaches is told when the clause is whole.
		if (((roles[at] ?? 0) & role.denies) !== 0) clause.denials.push({ from: at, end: at });
	}
	for (const each of clauses) weighClause(each, roles, commas);
	return { roles, clauses, plain: (all & turnsMeaning) === 0 };
}

function newClause(at: number): Clause {
	return {
		first: at,
		last: at,
		denials: [],
		deniedFrom: Infinity,
		noTrouble: false,
		unseenAt: Infinity,
		unseenSince: 0,
		praises: [],
		wishes: false
	};
}

function partedBy(text: string, from: number, to: number): 'stop' | 'comma' | null {
	let parted: 'comma' | null = null;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		if (stops.has(unit)) return 'stop';
		if (unit === comma) parted = 'comma';
	}
	return parted;
}

function weighClause(clause: Clause, roles: Uint16Array, commas: readonly number[]): void {
	const has = (at: number, what: number) =>
		at >= clause.first && at <= clause.last && ((roles[at] ?? 0) & what) !== 0;
	const { first, last } = clause;
	clause.denials = clause.denials.filter(
		({ from }) => !has(from + 1, role.undoesBefore) && !has(from - 1, role.undoesAfter)
	);
	clause.deniedFrom = clause.denials[0]?.from ?? Infinity;
	for (const denial of clause.denials) {
		denial.end = endOfDenial(denial.from, clause, has, commas);
		for (let at = Math.max(first, denial.from - 2); at <= Math.min(last, denial.from + 3); at++) {
			if (at > denial.from && has(at, role.troubles)) clause.noTrouble = true;
			if (Math.abs(at - denial.from) > 2 || !has(at, role.sees)) continue;
			clause.unseenAt = denial.from;
			clause.unseenSince =
				commas[lastNotAbove(commas.length, (each) => commas[each] ?? 0, denial.from)] ?? 0;
			if (clause.unseenSince > denial.from) clause.unseenSince = 0;
		}
	}
	for (let at = first; at <= last; at++) {
		if (has(at, role.wishes)) clause.wishes = true;
		if (!has(at, role.praises) && !(at < first + 2 && has(at, role.thanks))) continue;
		let turned = false;
		for (let near = at - 5; near <= at + 2; near++) turned ||= has(near, role.denies);
		// "Fotpatrullen var bra": it is no more.
		turned ||= has(at - 1, role.pasts);
		if (!turned) clause.praises.push(at);
	}
}

function endOfDenial(
	from: number,
	{ last }: Clause,
	has: (at: number, what: number) => boolean,
	commas: readonly number[]
): number {
	const most = Math.min(last + 1, from + reach + 1);
	for (let at = from + 1; at < most; at++) {
		if (has(at, role.halts)) return at;
		const comma = indexOf(commas, at);
		if (comma < 0) continue;
		const next = commas[comma + 1] ?? Infinity;
		if (Math.min(next, last + 1) - at > shortPiece) return at;
	}
	return most;
}

/** Where a number stands in an ascending list, by halving; -1 when it does not. */
function indexOf(list: readonly number[], wanted: number): number {
	const at = lastNotAbove(list.length, (each) => list[each] ?? 0, wanted);
	return list[at] === wanted ? at : -1;
}

function lastNotAbove(length: number, value: (at: number) => number, wanted: number): number {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (value(middle) <= wanted) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The clause that a token stands in, as an index. */
export function clauseAt(clauses: readonly Clause[], token: number): number {
	return lastNotAbove(clauses.length, (at) => clauses[at]?.first ?? 0, token);
}

/** How a theme is to be read: what is missing is the trouble, or its words are places and trades too. */
export type Kind = { missing: boolean; named: boolean; keepsDenial: boolean; phrase: boolean };

/**
 * What is meant by the words from `first` to `last`.
 *
 * @param kind `missing` for themes where absence is the trouble ("inga poliser"); `named` for words
 *   that also name places or trades; `keepsDenial` when the phrase holds the denial, or names what is missed
 */
export function meaningOf(
	{ first, last }: { first: number; last: number },
	{ roles, clauses }: Context,
	kind: Kind
): Meaning {
	const index = clauseAt(clauses, first);
	const clause = clauses[index];
	if (!clause) return 'said';
	if (clause.noTrouble && !kind.keepsDenial) return 'denied';
	if (kind.named && isNamed(first, clause, roles)) return 'named';
	if (kind.missing) {
		const near = clause.praises.some((at) => at - last <= reach && first - at <= reachOfPraise);
		return near && !wishedFor(index, clauses) ? 'praised' : 'said';
	}
	if (kind.keepsDenial) return 'said';
	const near = kind.phrase ? reachToPhrase : reach;
	const denied = clause.denials.some(
		({ from, end }) =>
			(from < first && first < end && first - from <= near) || (from > first && from < last)
	);
	if (denied) return 'denied';
	const back = clause.unseenAt - last;
	return back > 0 &&
		back <= reachBack &&
		first >= clause.unseenSince &&
		!haltsBetween(last, clause.unseenAt, roles)
		? 'denied'
		: 'said';
}

/** Praise with a wish for more is a wish: in the same clause or the one that follows. */
function wishedFor(index: number, clauses: readonly Clause[]): boolean {
	return (clauses[index]?.wishes ?? false) || (clauses[index + 1]?.wishes ?? false);
}

function isNamed(first: number, clause: Clause, roles: Uint16Array): boolean {
	const before = first - 1;
	if (before < clause.first) return false;
	const does = roles[before] ?? 0;
	if ((does & role.places) !== 0) return true;
	return (does & role.trades) !== 0 && ((roles[before - 1] ?? 0) & role.persons) !== 0;
}

function haltsBetween(from: number, to: number, roles: Uint16Array): boolean {
	for (let at = from + 1; at < to; at++) {
		if (((roles[at] ?? 0) & (role.halts | role.trades)) !== 0) return true;
	}
	return false;
}
