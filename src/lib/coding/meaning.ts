import type { Token } from '#lib/text/tokenise.ts';
import type { Lexicon } from './patterns.ts';

/** What the words around a word do to it. */
export type Meaning = 'said' | 'denied' | 'praised';

const words = (list: string) => new Set(list.split(' '));

const deny: Record<Lexicon, Set<string>> = {
	sv: words('inga ingen inget inte ej aldrig utan slipper icke varken'),
	fi: words('ei eikä en emme eivät älä ilman mitään'),
	en: words('no not never without none dont isnt arent doesnt havent hasnt nothing')
};
/** After these a denial is none: "inte bara", "inte längre trygg". */
const notDenied: Record<Lexicon, Set<string>> = {
	sv: words('bara längre nog tillräckligt vågar kan får kommer gör vill orkar ens hinner finns'),
	fi: words('vain enää uskalla voi pysty tule riitä saa'),
	en: words('only just enough dare longer come care stop')
};
const praise: Record<Lexicon, Set<string>> = {
	sv: words(
		'bra nöjd nöjda tack toppen jättebra kanon suveränt fungerar funkar trevlig trevliga trevligt beröm skönt lugnt tryggt heder'
	),
	fi: words('hyvä hyvin hyvää kiitos tyytyväinen toimii mukava mukavia kiitokset hienoa rauhallista'),
	en: words('good great thanks thank happy works nice lovely excellent brilliant grateful')
};
/** What turns praise into a wish, or into the polite opening of a complaint. */
const wish: Record<Lexicon, Set<string>> = {
	sv: words(
		'mer mera fler flera fortsätt oftare men borde behövs behöver önskar önskas vill gärna saknas snälla tyvärr dock fast kunde skulle vore tills förr bättre'
	),
	fi: words('lisää enemmän jatkakaa useammin mutta pitäisi tarvitaan toivon toivoisin vaan kunpa voisi'),
	en: words('more continue often but should need needs wish want please keep could would though except')
};

/** Tokens between two stops: denial and praise do not reach over a full stop, a "men" or a bracket. */
export type Clause = { first: number; last: number; deniedFrom: number; praised: boolean };

const stop = /[.!?;:()\n]/;
const turn = words('men mutta but fast however däremot');

/**
 * Parts an answer into clauses and tells, for each, from which word on things are denied, and
 * whether it praises without wishing for more. One pass.
 */
export function clausesOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Clause[] {
	const clauses: Clause[] = [];
	let clause: Clause | null = null;
	let wished = false;
	for (const [at, token] of tokens.entries()) {
		const before = tokens[at - 1];
		const apart = before ? stop.test(text.slice(before.end, token.start)) : true;
		if (!clause || apart || turn.has(token.word)) {
			clause = { first: at, last: at, deniedFrom: Infinity, praised: false };
			clauses.push(clause);
		}
		clause.last = at;
		if (wish[lexicon].has(token.word)) wished = true;
		if (praise[lexicon].has(token.word)) clause.praised = true;
		if (deny[lexicon].has(token.word) && clause.deniedFrom === Infinity) {
			const next = tokens[at + 1]?.word ?? '';
			if (!notDenied[lexicon].has(next)) clause.deniedFrom = at;
		}
	}
	if (wished) for (const each of clauses) each.praised = false;
	return clauses;
}

/** How many words a denial reaches forward. */
const reach = 6;

/** What is meant by the words from `first` to `last`. */
export function meaningOf(
	first: number,
	last: number,
	clauses: readonly Clause[],
	isMissing: boolean
): Meaning {
	let low = 0;
	let high = clauses.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((clauses[middle]?.first ?? 0) <= first) low = middle;
		else high = middle - 1;
	}
	const clause = clauses[low];
	if (!clause) return 'said';
	if (isMissing) return clause.praised ? 'praised' : 'said';
	const { deniedFrom } = clause;
	return deniedFrom < first && last - deniedFrom <= reach ? 'denied' : 'said';
}
