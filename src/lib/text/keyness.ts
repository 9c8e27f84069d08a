/**
 * G² for a word used by `a` of `ofA` and `b` of `ofB`; 0 where it is not used more by the first.
 *
 * Method: Dunning (1993) in the two-cell form of Rayson & Garside (2000), as UCREL's calculator has
 * it. People are counted here where corpora count words, so one who repeats a word weighs no more;
 * where a large part of the people use a word this form says too little rather than too much.
 *
 * @example logLikelihood(52, 50_000, 57, 75_000); // 2.65
 */
export function logLikelihood(a: number, ofA: number, b: number, ofB: number): number {
	if (a === 0 || a * ofB <= b * ofA) return 0;
	const share = (a + b) / (ofA + ofB);
	const term = (seen: number, expected: number) =>
		seen === 0 ? 0 : seen * Math.log(seen / expected);
	return 2 * (term(a, ofA * share) + term(b, ofB * share));
}

/**
 * How many times as common a word is among the first as among the second: 2 to the power of Hardie's
 * (2014) Log Ratio. Infinite when none of the second use it.
 *
 * @example timesAsCommon(52, 50_000, 57, 75_000); // 1.368
 */
export function timesAsCommon(a: number, ofA: number, b: number, ofB: number): number {
	return ofA === 0 || ofB === 0 ? 0 : a / ofA / (b / ofB);
}

/** G² of one chance in a hundred, one word looked at by itself. */
export const keyFrom = 6.63;
