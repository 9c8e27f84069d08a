/** Chance that can be run again: the same seed gives the same numbers in every run, on every machine. */
export type Random = {
	/** A whole number from 0 to 2³² − 1. */
	next32: () => number;
	/** From 0 up to, but not, 1. */
	fraction: () => number;
};

/** The seed a round has until somebody wishes for another: it stands in every manifest. */
export const usualSeed = 2019;

/**
 * A small seeded generator: sfc32, version 4 (Chris Doty-Humphrey, PractRand), which passes PractRand
 * and BigCrush. Not for secrets.
 *
 * @param seed shown beside every number that rests on it
 * @param label names what the numbers are for, so that two uses of one seed do not share their chance:
 *   a stream more does not change the numbers of the others
 * @example seeded(2019, 'survey').fraction(); // the same in every run
 */
export function seeded(seed: number, label = ''): Random {
	let [a, b, c, counter] = [seed | 0, hashOf(label), 0x9e3779b9 | 0, 1];
	const next32 = () => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return sum >>> 0;
	};
	// Seeds that lie near each other differ only after some rounds; PractRand's seeding discards 12–15.
	for (let round = 0; round < 15; round += 1) next32();
	return { next32, fraction: () => next32() / 2 ** 32 };
}

/** FNV-1a, 32 bits, over the label's code units. */
function hashOf(label: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < label.length; at += 1) {
		hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193);
	}
	return hash | 0;
}
