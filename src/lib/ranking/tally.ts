import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';

/** One person who answered (or one note from a meeting) with every theme they raised. */
export type Unit = {
	stream: Stream;
	area: string | null;
	age: string | null;
	gender: string | null;
	/** A theme stands here once, however many of the person's answers raise it. */
	themes: ReadonlySet<ThemeId>;
};

export type Tally = {
	/** Everyone who said something in their own words: the denominator of every share. */
	n: number;
	counts: ReadonlyMap<ThemeId, number>;
};

/**
 * Counts people, not mentions: a long writer does not outvote anyone. Streams are counted one at a
 * time, since a person, a note and a member of staff are different units.
 *
 * @param themes the codebook's, so that a theme nobody raised is counted as 0
 */
export function tally(units: readonly Unit[], stream: Stream, themes: readonly ThemeId[]): Tally {
	const counts = new Map(themes.map((theme) => [theme, 0]));
	let n = 0;
	for (const unit of units) {
		if (unit.stream !== stream) continue;
		n += 1;
		for (const theme of unit.themes) {
			const count = counts.get(theme);
			if (count !== undefined) counts.set(theme, count + 1);
		}
	}
	return { n, counts };
}
