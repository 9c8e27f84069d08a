/** Fewest people at a workplace for its answers to be kept as that workplace's. */
export const leastAtWorkplace = 10;

/** A workplace with a link of its own. `size` null: nobody said how many work there. */
export type Workplace = { id: string; size: number | null };

/**
 * The workplaces whose answers are kept with their link. Answers from all others are kept without
 * one, together, so that nothing in the database points at a small workplace.
 *
 * One small workplace alone would be found by elimination: the answers without a link would be its.
 * So those without make up at least two workplaces and at least ten people whose number is known;
 * the smallest of the large are added until they do.
 *
 * @example largeWorkplaces([{ id: 'a', size: 40 }, { id: 'b', size: 12 }, { id: 'c', size: 4 }]); // Set { 'a' }
 */
export function largeWorkplaces(workplaces: readonly Workplace[]): ReadonlySet<string> {
	return new Set(divided(workplaces).large.map(({ id }) => id));
}

/**
 * As what an answer by a workplace's link is kept: with the link, as one of the merged, or when even
 * they are few as if it had come by the dialogue's own address.
 */
export function workplaceKeptAs(
	workplaces: readonly Workplace[],
	id: string
): 'itself' | 'a-workplace' | 'no-workplace' {
	const { large, merged } = divided(workplaces);
	if (large.some((place) => place.id === id)) return 'itself';
	return isCrowd(merged) ? 'a-workplace' : 'no-workplace';
}

function divided(workplaces: readonly Workplace[]) {
	const bySize = workplaces
		.map(({ id, size }) => ({ id, size: size ?? 0 }))
		.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
	const large = bySize.filter(({ size }) => size >= leastAtWorkplace);
	const merged = bySize.slice(large.length);
	while (merged.length > 0 && !isCrowd(merged)) {
		const smallest = large.pop();
		if (!smallest) break;
		merged.push(smallest);
	}
	return { large, merged };
}

function isCrowd(merged: readonly { size: number }[]): boolean {
	const people = merged.reduce((sum, { size }) => sum + size, 0);
	return merged.length > 1 && people >= leastAtWorkplace;
}

/** How many answered by a workplace's link; null when it is among the others. */
export type WorkplaceCount = { id: string; count: number | null };

/**
 * Answers per workplace. The few are shown together with those that are kept without a link, so that
 * nothing under ten is shown, or found by subtraction from the total of all workplaces.
 *
 * @param byLink answers kept with each workplace's link
 * @param total answers that came by any workplace's link
 * @returns `others` null when even they are fewer than ten: then nothing is shown
 */
export function countWorkplaces(
	workplaces: readonly Workplace[],
	byLink: ReadonlyMap<string, number>,
	total: number
): { workplaces: WorkplaceCount[]; others: number | null } {
	const shown = workplaces
		.map(({ id }) => ({ id, count: byLink.get(id) ?? 0 }))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
	let others = total - shown.reduce((sum, { count }) => sum + count, 0);
	for (let last = shown.at(-1); last; last = shown.at(-1)) {
		const enough = last.count >= leastAtWorkplace && (others === 0 || others >= leastAtWorkplace);
		if (enough) break;
		others += last.count;
		shown.pop();
	}
	const counts = new Map(shown.map(({ id, count }) => [id, count]));
	return {
		workplaces: workplaces.map(({ id }) => ({ id, count: counts.get(id) ?? null })),
		others: others >= leastAtWorkplace || (others === 0 && shown.length > 0) ? others : null
	};
}
