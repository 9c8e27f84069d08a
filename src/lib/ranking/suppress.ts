import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { all, keyOf, type Lattice, lattice, type Line, unsaid } from './lattice.ts';
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
 * added to others that are shown in any view, would give away such a number, also of a group that is
 * no view of its own (those who did not say, or «all but men»). Repeated until nothing more can be
 * derived, always hiding the smallest number that helps, so the same data hides the same cells.
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
	{ cells, lines, above }: Lattice,
	counts: ReadonlyMap<string, number>,
	least: number,
	outer: ReadonlyMap<string, Hidden | null>
): Map<string, Hidden | null> {
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
	const protect = (cell: string) => state.set(cell, 'protects-another');

	for (let changed = true; changed;) {
		changed = false;
		for (const cell of cells.filter(shown)) {
			const givesAway = (above.get(cell) ?? []).some(
				(holder) => shown(holder) && isSmall(count(holder) - count(cell))
			);
			if (givesAway) {
				protect(cell);
				changed = true;
			}
		}
		const known = derivable(lines, state);
		for (const { total, parts } of lines) {
			if (!known.has(total)) continue;
			const rest = parts.filter((part) => !known.has(part));
			const small =
				isSmall(rest.reduce((sum, part) => sum + count(part), 0)) ||
				parts.some((part) => !shown(part) && known.has(part) && isSmall(count(part)));
			const smallest = parts
				.filter(shown)
				.sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))[0];
			if (!small) continue;
			const victim = smallest ?? (shown(total) ? total : undefined);
			if (victim === undefined) continue;
			protect(victim);
			changed = true;
			break; // What is known has changed: look again from the start.
		}
	}
	return state;
}

/** What somebody knows who sees every shown cell: in a sum with one unknown, that one too. */
function derivable(
	lines: readonly Line[],
	state: ReadonlyMap<string, Hidden | null>
): ReadonlySet<string> {
	const known = new Set([...state].filter(([, hidden]) => hidden === null).map(([cell]) => cell));
	for (let grew = true; grew;) {
		grew = false;
		for (const { total, parts } of lines) {
			const unknown = [total, ...parts].filter((cell) => !known.has(cell));
			const [only] = unknown;
			if (unknown.length !== 1 || only === undefined) continue;
			known.add(only);
			grew = true;
		}
	}
	return known;
}
