import { foldSmall } from './fold-small.ts';
import { largeWorkplaces, leastAtWorkplace } from './workplace.ts';

/** A channel with how many answers it has brought. */
type Counted = { id: string; staff: boolean; size: number | null; count: number };

/** A count, or why there is none: few people behind it, or one that would give a few away. */
export type ShownCount = number | 'few' | 'folded' | 'merged';

/**
 * What may be shown of how many have come by each channel.
 *
 * Residents are counted as they are: nothing that is shown of them is grouped by channel. Of a
 * workplace no number below ten is shown, nor one that the staff's total would give away; a small
 * workplace's answers are kept without it, and have no count.
 *
 * @param staff how many of the staff have answered in all, by whatever way
 */
export function shownCounts(
	channels: readonly Counted[],
	staff: number
): ReadonlyMap<string, ShownCount> {
	const places = channels.filter((channel) => channel.staff);
	const large = largeWorkplaces(places);
	const known = places.filter(({ id }) => large.has(id));
	const elsewhere = staff - known.reduce((sum, { count }) => sum + count, 0);
	const { shown } = foldSmall(
		[...known.map(({ id, count }) => ({ name: id, count })), { name: '', count: elsewhere }],
		leastAtWorkplace
	);
	const open = new Map(shown.map(({ name, count }) => [name, count]));

	return new Map(
		channels.map(({ id, staff: isStaff, count }): [string, ShownCount] => {
			if (!isStaff) return [id, count];
			if (!large.has(id)) return [id, 'merged'];
			return [id, open.get(id) ?? (count < leastAtWorkplace ? 'few' : 'folded')];
		})
	);
}
