/**
 * How often a standard normal number is further from nought than `z`, on either side.
 *
 * The complementary error function by its series near nought and by its continued fraction further out
 * (Abramowitz & Stegun 7.1.6 and 7.1.14), exact to at least twelve digits.
 *
 * @example twoSided(1.959964); // 0.05
 */
export function twoSided(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	if (x === Infinity) return 0;
	if (x < 2) {
		let term = x;
		let sum = x;
		for (let k = 1; Math.abs(term) > 1e-17; k += 1) {
			term *= (2 * x * x) / (2 * k + 1);
			sum += term;
		}
		return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
	}
	let fraction = x;
	for (let k = 80; k > 0; k -= 1) fraction = x + k / 2 / fraction;
	return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
