import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { spanOf } from './derive.ts';
import { all, keyOf, type Lattice, lattice, unsaid } from './lattice.ts';
import { smallGroups } from './small-groups.ts';
import type { Unit } from './tally.ts';
import type { View } from './view.ts';

/** Why a cell is not shown. */
export type Hidden = 'too-few' | 'protects-another';

/**
 * Fewest people a shown number may stand for. A note from a meeting is not a person: nobody knows
 * how many stand behind it. The thresholds are ours; no Swedish official one was found.
 */
export const fewest: Record<Stream, number> = { survey: 5, meeting: 0, staff: 10 };

export type Suppression = {
	/** Whether a view may be opened at all. */
	viewHidden: (view: View) => Hidden | null;
	/** The themes of a view that may not be shown, and why. */
	themesHidden: (view: View) => ReadonlyMap<ThemeId, Hidden>;
};

/**
 * Decides, once for all views of a stream, what may be shown: the only place that does.
 *
 * Primary: a number of people under the threshold. Complementary: a number that, subtracted from or
 * added to any others that are shown, would give away such a number, also of a group that is no view
 * of its own (those who did not say, or «all but men»). Repeated until nothing more can be worked
 * out, always hiding the smallest number that helps, so the same data hides the same cells.
 */
export function suppress(
	units: readonly Unit[],
	stream: Stream,
	themes: readonly ThemeId[]
): Suppression {
	const least = fewest[stream];
	const own = units.filter((unit) => unit.stream === stream);
	const views = lattice(own);
	const people = hide(views, views.countsOf(null), least, new Map());
	const byTheme = new Map(
		themes.map((theme) => [theme, hide(views, views.countsOf(theme), least, people)])
	);
	return {
		viewHidden: (view) => hiddenIn(people, view, least),
		themesHidden: (view) => {
			const hidden = new Map<ThemeId, Hidden>();
			for (const [theme, cells] of byTheme) {
				const reason = hiddenIn(cells, view, least);
				if (reason) hidden.set(theme, reason);
			}
			return hidden;
		}
	};
}

/** A view nobody is in has no cell: it is hidden like one with too few. */
function hiddenIn(cells: ReadonlyMap<string, Hidden | null>, view: View, least: number) {
	const key = keyOf([view.area ?? all, view.age ?? all, view.gender ?? all]);
	const found = cells.get(key);
	return found === undefined && least > 0 ? 'too-few' : (found ?? null);
}

/** Each cell with the reason it is hidden, or null. */
function hide(
	views: Lattice,
	counts: ReadonlyMap<string, number>,
	least: number,
	outer: ReadonlyMap<string, Hidden | null>
): Map<string, Hidden | null> {
	const { cells, above } = views;
	const count = (cell: string) => counts.get(cell) ?? 0;
	const state = new Map<string, Hidden | null>();
	for (const cell of cells) {
		const isView = !cell.split('|').includes(unsaid);
		const primary = count(cell) < least || (!isView && least > 0) ? 'too-few' : null;
		state.set(cell, outer.get(cell) ?? primary);
	}
	if (least === 0) return state;

	const isSmall = (people: number) => people > 0 && people < least;
	const shown = (cell: string) => state.get(cell) === null;
	const { rowOf, groups } = smallGroups(views, count, isSmall);

	/** The smallest shown number that helps to work out a small group; null when none can be. */
	const accomplice = (): string | null => {
		const open = cells.filter(shown);
		const span = spanOf(open.map(rowOf));
		for (const group of groups) {
			const used = span.madeOf(group)?.flatMap((index) => open[index] ?? []);
			if (used) return used.sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))[0] ?? null;
		}
		return null;
	};
	/** A shown number so close to a larger one that the difference tells of a few. */
	const tooClose = (): string | undefined =>
		cells.find(
			(cell) =>
				shown(cell) &&
				(above.get(cell) ?? []).some(
					(holder) => shown(holder) && isSmall(count(holder) - count(cell))
				)
		);

	for (let victim: string | null = ''; victim !== null;) {
		victim = tooClose() ?? accomplice();
		if (victim !== null) state.set(victim, 'protects-another');
	}
	return state;
}
