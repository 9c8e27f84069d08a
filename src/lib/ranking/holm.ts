/**
 * Chances adjusted for being many: the chance that even one of so many equal things looks different.
 *
 * Holm (1979), Scandinavian Journal of Statistics 6, 65–70. Chosen before Benjamini–Hochberg since a
 * desk acts on single findings («kvinnor tar oftare upp …»), not on a list of which a twentieth may be
 * wrong, and since it holds however the themes go together.
 *
 * @returns in the order given, never smaller than what came in
 * @example holm([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 */
export function holm(chances: readonly number[]): number[] {
	const order = [...chances.keys()].sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
	const adjusted = new Array<number>(chances.length).fill(1);
	let highest = 0;
	order.forEach((at, place) => {
		highest = Math.max(highest, Math.min(1, (chances.length - place) * (chances[at] ?? 1)));
		adjusted[at] = highest;
	});
	return adjusted;
}
