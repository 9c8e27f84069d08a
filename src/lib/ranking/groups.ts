import type { ThemeId } from '#lib/coding/codebook.ts';
import { chanceOfDifference, difference, type Difference, type Share } from './difference.ts';
import { holm } from './holm.ts';
import type { Interval, StreamRanking } from './ranking.ts';
import { wilson } from './wilson.ts';

export type GroupShare = Share & { share: number; interval: Interval };

/** A theme in two groups side by side. */
export type GroupDifference = {
	theme: ThemeId;
	one: GroupShare;
	other: GroupShare;
	difference: Difference;
	/** How often chance alone makes so large a difference in any of the themes (Holm). */
	chance: number;
	/** The difference stands although so many were looked at: chance under 5 %. */
	certain: boolean;
};

const surprise = 0.05;

/**
 * Two groups of one stream side by side, such as women and men, theme by theme.
 *
 * Takes the two groups' rankings as they are shown: a theme hidden in either is left out, so that the
 * table tells nothing that suppress.ts has hidden. The interval is of each theme by itself; what may be
 * called certain is counted over all themes in the table together.
 *
 * @param one @param other the same stream's ranking in two views that share no people
 * @returns in the order of the first group's ranking; nothing when either group may not be shown
 */
export function groupDifferences(one: StreamRanking, other: StreamRanking): GroupDifference[] {
	if (!one.shown || !other.shown) return [];
	const counts = new Map(
		other.themes.flatMap((theme) => (theme.shown ? [[theme.theme, theme.count] as const] : []))
	);
	const pairs = one.themes.flatMap((theme) => {
		const count = counts.get(theme.theme);
		if (!theme.shown || count === undefined) return [];
		return [
			{
				theme: theme.theme,
				one: groupShare({ n: theme.count, of: one.n }),
				other: groupShare({ n: count, of: other.n })
			}
		];
	});
	const chances = holm(pairs.map((pair) => chanceOfDifference(pair.one, pair.other)));
	return pairs.map((pair, at) => {
		const chance = chances[at] ?? 1;
		return {
			...pair,
			difference: difference(pair.one, pair.other),
			chance,
			certain: chance < surprise
		};
	});
}

function groupShare(share: Share): GroupShare {
	return {
		...share,
		share: share.of === 0 ? 0 : share.n / share.of,
		interval: wilson(share)
	};
}
