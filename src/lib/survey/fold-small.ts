/** A group and how many are in it. */
export type Group = { name: string; count: number };

/**
 * Groups that may be shown, largest first, and one number for all the others together.
 *
 * The total is shown beside them, so one hidden group would be found by subtraction: the rest is
 * then filled up with the next smallest, until it too holds at least `least`.
 *
 * @example foldSmall([{ name: 'sv', count: 40 }, { name: 'fi', count: 9 }, { name: 'en', count: 3 }], 5);
 * // { shown: [{ name: 'sv', count: 40 }], rest: 12 }
 */
export function foldSmall(
	groups: readonly Group[],
	least: number
): { shown: Group[]; rest: number } {
	const shown = groups
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	let rest = 0;
	for (let last = shown.at(-1); last; last = shown.at(-1)) {
		const enough = last.count >= least && (rest === 0 || rest >= least);
		if (enough) break;
		rest += last.count;
		shown.pop();
	}
	return { shown, rest };
}
