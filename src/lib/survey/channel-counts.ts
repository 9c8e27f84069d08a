import { foldSmall } from './fold-small.ts';
import { largeWorkplaces, leastAtWorkplace } from './workplace.ts';

/** A workplace's link, with how many work there and how many answers it has brought. */
type Workplace = { id: string; size: number | null; count: number };

/** A count, or why there is none: few people behind it, or one that would give a few away. */
export type ShownCount = number | 'too-few' | 'protects-another' | 'merged';

/**
 * What may be shown of how many have come by each workplace's link: no number below ten, nor one
 * that the staff's total would give away. A small workplace's answers are kept without it, and have
 * no count. (Residents' links are held against what else is shown of them: ranking/link-counts.ts.)
 *
 * @param staff how many of the staff have answered in all, by whatever way
 */
export function workplaceCounts(
	places: readonly Workplace[],
	staff: number
): ReadonlyMap<string, ShownCount> {
	const large = largeWorkplaces(places);
	const known = places.filter(({ id }) => large.has(id));
	const elsewhere = staff - known.reduce((sum, { count }) => sum + count, 0);
	const { shown } = foldSmall(
		[...known.map(({ id, count }) => ({ name: id, count })), { name: '', count: elsewhere }],
		leastAtWorkplace
	);
	const open = new Map(shown.map(({ name, count }) => [name, count]));
	return new Map(
		places.map(({ id, count }): [string, ShownCount] => {
			if (!large.has(id)) return [id, 'merged'];
			return [id, open.get(id) ?? (count < leastAtWorkplace ? 'too-few' : 'protects-another')];
		})
	);
}
