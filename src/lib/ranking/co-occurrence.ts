import type { ThemeId } from '#lib/coding/codebook.ts';
import type { StreamRanking } from './ranking.ts';
import type { Unit } from './tally.ts';

/** Another theme that the same people raise. */
export type Companion = {
	theme: ThemeId;
	/** People who raise both. */
	people: number;
	/** Of those who raise the first theme. */
	share: number;
	/** The share among all who answered. */
	among: number;
	/** How many times as common the other theme is here as among all: 1 is no connection. */
	lift: number;
};

/**
 * Which other themes the people who raise one theme raise too, most people first.
 *
 * Four numbers follow from a pair beside the ranking: who raise both, only the one, only the other,
 * neither. A pair where any of them is a few people is left out; so is a theme that the ranking hides.
 *
 * @param ranking the stream's ranking of everyone, as it is shown
 */
export function companions(
	units: readonly Unit[],
	ranking: StreamRanking,
	theme: ThemeId,
	least: number
): Companion[] {
	const counts = new Map(
		ranking.themes.flatMap((each) => (each.shown ? [[each.theme, each.count] as const] : []))
	);
	const own = counts.get(theme);
	if (!ranking.shown || !own) return [];
	const both = new Map<ThemeId, number>();
	for (const unit of units) {
		if (unit.stream !== ranking.stream || !unit.themes.has(theme)) continue;
		for (const other of unit.themes) both.set(other, (both.get(other) ?? 0) + 1);
	}
	const isFew = (people: number) => people > 0 && people < least;
	const found = [...both].flatMap(([other, people]) => {
		const all = counts.get(other);
		if (other === theme || all === undefined || people < Math.max(1, least)) return [];
		if ([own - people, all - people, ranking.n - own - all + people].some(isFew)) return [];
		const among = all / ranking.n;
		return [{ theme: other, people, share: people / own, among, lift: people / own / among }];
	});
	return found.sort((a, b) => b.people - a.people || (a.theme < b.theme ? -1 : 1));
}
