import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Unit } from './tally.ts';

/**
 * People who raise the same themes are equals to chance. A pattern holds what one of them adds to the
 * score of each theme it touches (1 in a plain count, a weight, or a correction), and how many they are.
 */
export type Pattern = { count: number; themes: readonly number[]; values: readonly number[] };

/**
 * Groups people by the set of themes they raise: 50 000 people are a few thousand patterns.
 *
 * @param themes in what order a pattern's numbers point; others are left out, so that a theme that may
 *   not be shown leaves no trace
 * @param weight 1 when nothing is said
 */
export function patternsOf(
	units: readonly Unit[],
	themes: readonly ThemeId[],
	weight: (unit: Unit) => number = () => 1
): Pattern[] {
	const place = new Map(themes.map((theme, at) => [theme, at]));
	const found = new Map<number, Map<string | number, Pattern & { count: number }>>();
	for (const unit of units) {
		const value = weight(unit);
		let own = found.get(value);
		if (!own) found.set(value, (own = new Map()));
		const key = keyOf(unit, place);
		const known = own.get(key);
		if (known) {
			known.count += 1;
		} else {
			const raised = themes.flatMap((theme, at) => (unit.themes.has(theme) ? [at] : []));
			own.set(key, { count: 1, themes: raised, values: raised.map(() => value) });
		}
	}
	// In the order of their names, so that the order of rows changes nothing.
	return [...found]
		.sort(([one], [other]) => one - other)
		.flatMap(([, own]) => [...own].sort(byKey).map(([, pattern]) => pattern));
}

/** A bit a theme while they fit in a number, which is fast; then the themes' places as text. */
function keyOf({ themes }: Unit, place: ReadonlyMap<ThemeId, number>): string | number {
	if (place.size > 52) {
		return [...themes]
			.flatMap((theme) => place.get(theme) ?? [])
			.sort((one, other) => one - other)
			.join();
	}
	let key = 0;
	for (const theme of themes) {
		const at = place.get(theme);
		if (at !== undefined) key += 2 ** at;
	}
	return key;
}

function byKey([one]: [string | number, Pattern], [other]: [string | number, Pattern]): number {
	return one < other ? -1 : 1;
}
