import type { Scores } from './resampled-scores.ts';

/** The places a theme could hold, 1 the most raised. */
export type Places = { first: number; last: number };

/**
 * For each theme the places it could hold, so that the true one is among them in at least `level` of
 * all rounds, also when themes are tied or nearly so.
 *
 * Not the middle 90 % of the bootstrap's places: those miss the true place when themes lie close
 * (Goldstein & Spiegelhalter 1996 warn; Mogstad et al. show it). Instead each theme is compared with
 * every other: its best place is 1 + those certainly above, its last is all − those certainly below.
 * «Certainly» counts all the comparisons a theme is in: the limit is the largest difference that
 * chance makes in any of them, from the bootstrap, and is taken anew without those already settled.
 *
 * Method: Mogstad, Romano, Shaikh & Wilhelm (2024), Review of Economic Studies 91(1), marginal
 * confidence sets; stepdown after Romano & Wolf (2005), Econometrica 73(4).
 *
 * @example counts 40, 8, 7 of 60 → places 1, 2–3, 2–3
 */
export function rankSets({ observed, draws, resamples, error }: Scores, level: number): Places[] {
	const themes = observed.length;
	/** The highest of a theme's open comparisons in each resample, as far as chance moved it. */
	const limit = (own: number, above: readonly number[], below: readonly number[]): number => {
		const highest = new Float64Array(resamples);
		for (let run = 0; run < resamples; run += 1) {
			const from = run * themes;
			const moved = (draws[from + own] ?? 0) - (observed[own] ?? 0);
			let most = 0;
			const look = (others: readonly number[], sign: number) => {
				for (const other of others) {
					const otherMoved = (draws[from + other] ?? 0) - (observed[other] ?? 0);
					const size = (sign * (otherMoved - moved)) / (error[own * themes + other] ?? 1);
					if (size > most) most = size;
				}
			};
			look(above, 1);
			look(below, -1);
			highest[run] = most;
		}
		highest.sort();
		return highest[Math.min(resamples, Math.ceil(level * (resamples + 1))) - 1] ?? Infinity;
	};
	return Array.from({ length: themes }, (_, own): Places => {
		/** How far another theme lies above, in standard errors. */
		const lead = (other: number) =>
			((observed[other] ?? 0) - (observed[own] ?? 0)) / (error[own * themes + other] ?? 1);
		// Nobody raises one and not the other: nothing tells them apart.
		const others = [...observed.keys()].filter(
			(other) => other !== own && (error[own * themes + other] ?? 0) > 0
		);
		let [above, below] = [others, others];
		for (;;) {
			const most = limit(own, above, below);
			const stillAbove = above.filter((other) => lead(other) <= most);
			const stillBelow = below.filter((other) => -lead(other) <= most);
			if (stillAbove.length === above.length && stillBelow.length === below.length) break;
			[above, below] = [stillAbove, stillBelow];
		}
		return {
			first: 1 + others.length - above.length,
			last: themes - (others.length - below.length)
		};
	});
}
