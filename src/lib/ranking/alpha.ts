/**
 * Krippendorff's alpha for names (nominal data): how much better people agree than chance would. 1 is
 * full agreement, 0 what chance gives, below 0 worse than chance. Any number of readers, and not
 * everyone need have read everything: a unit that fewer than two have read tells nothing.
 *
 * Method: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C, whose example the
 * tests hold it to. He asks for 0.800 to rely on data, and 0.667 at the very least.
 *
 * @param units what each reader called the unit
 * @returns null when nothing was read by two, or when all was called the same: then there was nothing
 *   to tell apart
 * @example alpha([['a', 'a'], ['b', 'b'], ['a', 'b']]); // 0.444…
 */
export function alpha(units: readonly (readonly string[])[]): number | null {
	const counts = new Map<string, number>();
	let values = 0;
	/** Pairs within units that differ, each unit's weighed by how many there are to pair with. */
	let observed = 0;
	for (const unit of units) {
		if (unit.length < 2) continue;
		const within = new Map<string, number>();
		for (const value of unit) within.set(value, (within.get(value) ?? 0) + 1);
		for (const [value, count] of within) {
			counts.set(value, (counts.get(value) ?? 0) + count);
			observed += (count * (unit.length - count)) / (unit.length - 1);
		}
		values += unit.length;
	}
	let expected = 0;
	for (const count of counts.values()) expected += count * (values - count);
	if (expected === 0) return null;
	return 1 - ((values - 1) * observed) / expected;
}
