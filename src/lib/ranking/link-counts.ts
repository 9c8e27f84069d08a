import { foldSmall } from '#lib/survey/fold-small.ts';
import type { Arrivals } from './arrivals.ts';
import { fewest, type Hidden } from './suppress.ts';

/** A link to residents, and how many have come by it. */
export type Link = { id: string; kind: string; count: number };

/**
 * What may be shown of how many residents have come by each link, beside what `arrivals` shows of
 * each kind of channel: a kind that is hidden there hides its links, and links of a kind that is
 * shown add up to its number, so that those too small are hidden together with the next smallest.
 */
export function linkCounts(
	links: readonly Link[],
	{ channels }: Pick<Arrivals, 'channels'>
): ReadonlyMap<string, number | Hidden> {
	const shown = new Map<string, number>();
	for (const { channel, total } of channels) {
		// Those that are hidden are in the map of none.
		if (typeof total !== 'number') continue;
		const own = links.filter(({ kind }) => kind === channel);
		const groups = own.map(({ id, count }) => ({ name: id, count }));
		const byNoLink = total - groups.reduce((sum, { count }) => sum + count, 0);
		const open = foldSmall([...groups, { name: '', count: byNoLink }], fewest.survey).shown;
		for (const { name, count } of open) shown.set(name, count);
	}
	return new Map(
		links.map(({ id, count }): [string, number | Hidden] => [
			id,
			shown.get(id) ?? (count < fewest.survey ? 'too-few' : 'protects-another')
		])
	);
}
