/** People who are alike in everything that is raked, with a weight that becomes theirs. */
export type Cell = {
	count: number;
	/** In each margin the place of the group they belong to, or null when they have not said. */
	groups: readonly (number | null)[];
};

export type Raked = {
	/** One weight a cell; 1 is a person's mean. */
	weights: number[];
	/** Rounds over all margins until nothing moved. */
	rounds: number;
	converged: boolean;
	/** How far the weighted shares still lie from the population's, at most: what trimming costs. */
	gap: number;
};

export type RakeLimits = { low: number; high: number; rounds: number; still: number };

/**
 * Weights under which the people who answered are distributed as the population is, margin by margin
 * (area, then age, then gender, then area again …) until nothing moves.
 *
 * Raking, iterative proportional fitting: Deming & Stephan (1940), Annals of Mathematical Statistics
 * 11(4). Those who have not said where they belong keep their weight in that margin. Weights beyond
 * the limits are cut in every round and the rest make up for them, as in Battaglia, Hoaglin & Frankel
 * (2009), Survey Practice 2(5); the gap that then remains is told.
 *
 * @param targets for each margin the population's share of each group; they sum to 1
 */
export function rake(
	cells: readonly Cell[],
	targets: readonly (readonly number[])[],
	limits: RakeLimits
): Raked {
	const people = cells.reduce((sum, { count }) => sum + count, 0);
	let weights = cells.map(() => 1);
	let rounds = 0;
	let moved = Infinity;
	while (rounds < limits.rounds && moved > limits.still) {
		const before = weights;
		for (const [margin, target] of targets.entries()) {
			const { groups, said } = weighed(cells, weights, margin, target.length);
			weights = weights.map((weight, at) => {
				const group = cells[at]?.groups[margin] ?? null;
				if (group === null || !groups[group]) return weight;
				return (weight * (target[group] ?? 0) * said) / groups[group];
			});
		}
		weights = trimmed(cells, weights, people, limits);
		moved = Math.max(...weights.map((weight, at) => Math.abs(weight - (before[at] ?? 0))), 0);
		rounds += 1;
	}
	const gaps = targets.flatMap((target, margin) => {
		const { groups, said } = weighed(cells, weights, margin, target.length);
		return target.map((share, group) => Math.abs((groups[group] ?? 0) / said - share));
	});
	return { weights, rounds, converged: moved <= limits.still, gap: Math.max(0, ...gaps) };
}

/** The weighted number of people in each group of a margin, and of all who have said theirs. */
function weighed(
	cells: readonly Cell[],
	weights: readonly number[],
	margin: number,
	many: number
): { groups: number[]; said: number } {
	const groups = new Array<number>(many).fill(0);
	let said = 0;
	cells.forEach((cell, at) => {
		const group = cell.groups[margin] ?? null;
		if (group === null) return;
		const weight = cell.count * (weights[at] ?? 0);
		groups[group] = (groups[group] ?? 0) + weight;
		said += weight;
	});
	return { groups, said };
}

/** Weights with mean 1 and none beyond the limits: what is cut is shared out among the others. */
function trimmed(
	cells: readonly Cell[],
	weights: readonly number[],
	people: number,
	{ low, high }: RakeLimits
): number[] {
	const cut = (scale: number) =>
		weights.map((weight) => Math.min(high, Math.max(low, weight * scale)));
	const total = (scale: number) =>
		cut(scale).reduce((sum, weight, at) => sum + weight * (cells[at]?.count ?? 0), 0);
	// The total grows with the scale: halve until it is the number of people.
	let [from, to] = [0, 1];
	while (total(to) < people && to < 1e9) to *= 2;
	for (let step = 0; step < 60; step += 1) {
		const middle = (from + to) / 2;
		if (total(middle) < people) from = middle;
		else to = middle;
	}
	return cut(to);
}
