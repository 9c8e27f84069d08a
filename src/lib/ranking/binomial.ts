/**
 * The chance of at most `k` hits in `n` draws that each hit with probability `p`.
 *
 * Summed from the terms themselves, in logarithms, so that thousands of draws neither overflow nor
 * vanish.
 *
 * @example binomialAtMost(1, 3, 0.5); // 0.5
 */
export function binomialAtMost(k: number, n: number, p: number): number {
	if (k < 0) return 0;
	if (k >= n || p <= 0) return 1;
	if (p >= 1) return 0;
	let logTerm = n * Math.log1p(-p);
	let sum = Math.exp(logTerm);
	for (let hits = 1; hits <= k; hits++) {
		logTerm += Math.log((n - hits + 1) / hits) + Math.log(p) - Math.log1p(-p);
		sum += Math.exp(logTerm);
	}
	return Math.min(1, sum);
}
