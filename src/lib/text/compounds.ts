import { boundedMap } from './bounded-map.ts';
import { dictionary, isOrdinarySwedish } from './dictionary.ts';

const known = boundedMap<readonly string[]>();

/** Short words that may stand first or last in a compound; other parts have three letters at least. */
const shortParts = new Set(['bo', 'by', 'bi', 'is', 'te', 'ö', 'å', 'öl', 'ny', 'el', 'gå', 'nu']);

/** Parts that our subject needs and that the dictionary lacks or has only in longer words. */
const ownParts = new Set(
	'narkotika knark langar cykel moppe epa trafik polis närpolis mc lustgas vape tjack kokain spice kameror kamera'.split(
		' '
	)
);

/** Endings of derivation and inflection that the dictionary takes for words: polis|erna is none. */
const notParts = new Set(
	(
		'het heten heter heterna ning ande ende are aren arens isk lig ligt skap ark ion arna arnas erna ernas ' +
		'orna ornas erar erad erat erade eras eret ella inen ingen ingar ister isten anter anta aste ärer ärerna ' +
		'isar oller else elser iska ista istan alet alen aplar eller öner oners rets tret stans ret lade rande ' +
		'river inte olen agen agar igen iga ägga'
	).split(' ')
);

/** Beginnings that look like a word without its last letter, and are none. */
const notFirst = new Set('förs kontr klot beslag koll serv psyk kons pens term delt'.split(' '));

const longest = 40;

/**
 * The parts of a Swedish compound, with linking letters as parts of their own; the word alone when
 * it is none. Fewest parts win, then the longest last part, since that says what the thing is.
 *
 * @example splitCompound('narkotikaförsäljning'); // ['narkotika', 'försäljning']
 * @example splitCompound('trafiksäkerhetsarbete'); // ['trafik', 'säkerhet', 's', 'arbete']
 */
export function splitCompound(word: string): readonly string[] {
	if (word.length < 6 || word.length > longest || !/^[a-zåäöé]+$/.test(word)) return [word];
	return known.get(word, split);
}

type Way = { parts: string[]; cost: number };

/** The cheapest way to the word's end from every place in it, from the back: at most n² look-ups. */
function split(word: string): readonly string[] {
	const ways: (Way | undefined)[] = [];
	ways[word.length] = { parts: [], cost: 0 };
	for (let at = word.length - 2; at >= 0; at--) {
		let best: Way | undefined;
		for (let end = word.length; end >= at + 2; end--) {
			const rest = ways[end];
			if (!rest) continue;
			const part = word.slice(at, end);
			const isLast = end === word.length;
			if (at === 0 && isLast) continue;
			best = cheaper(best, asPart(part, isLast, rest));
		}
		ways[at] = best;
	}
	const best = ways[0];
	if (!best) return [word];
	if (isOrdinarySwedish(word)) return isPlainPair(best.parts) ? best.parts : [word];
	// säkerhetsarbete is a word of the dictionary, and still two.
	return best.parts.flatMap((part) => (part.length < 8 ? [part] : split(part)));
}

/** A word that the dictionary knows is split only in two whole words of some length. */
function isPlainPair(parts: readonly string[]): boolean {
	const words = parts.filter((part) => part !== 's');
	const [first = '', last = ''] = words;
	if (words.length !== 2 || last.length < 4) return false;
	if (first.length >= 4) return true;
	return (
		first.length === 3 && last.length >= 5 && dictionary().has(first) && dictionary().has(last)
	);
}

function asPart(part: string, isLast: boolean, rest: Way): Way | undefined {
	const whole = part.slice(0, -1);
	const canLink = !isLast && part.endsWith('s');
	// The dictionary has säkerhets- too; what links shall be seen.
	const isLinked = canLink && whole.length > 4 && dictionary().has(whole);
	if (!isLinked && isPart(part, isLast)) {
		return { parts: [part, ...rest.parts], cost: rest.cost + costOf(part) };
	}
	if (isLinked || (canLink && isPart(whole, false))) {
		return { parts: [whole, 's', ...rest.parts], cost: rest.cost + costOf(whole) + 0.3 };
	}
	return undefined;
}

function isPart(part: string, isLast: boolean): boolean {
	if (ownParts.has(part)) return true;
	if (part.length < 3) return shortParts.has(part);
	if (notParts.has(part)) return false;
	if (!isLast && notFirst.has(part)) return false;
	if (isLast) return isOrdinarySwedish(part);
	// First parts stand in their base form, or without its last a or e (skol-, gatu- has its own).
	const words = dictionary();
	return (
		words.has(part) ||
		(part.length > 3 && (words.has(`${part}a`) || words.has(`${part}e`))) ||
		(part.endsWith('u') && part.length > 3 && words.has(`${part.slice(0, -1)}a`))
	);
}

/** Every part costs, and short ones cost more: "tra|fik" must lose against "trafik". */
function costOf(part: string): number {
	return 1 + (part.length < 4 ? 0.9 : part.length < 5 ? 0.25 : 0);
}

function cheaper(one: Way | undefined, other: Way | undefined): Way | undefined {
	if (!one || !other) return one ?? other;
	return other.cost < one.cost ? other : one;
}
