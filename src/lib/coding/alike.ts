import type { Example } from './teach.ts';

/**
 * How many of the practice answers with a theme hold a word: by the hash of its stem
 * (`WordFeatures.stem`) and the theme's place among those of the model. 0 when too few to tell.
 */
export type Alike = (stem: number, theme: number) => number;

/** Fewer answers than this are no likeness. */
const fewest = 3;
const bytesEach = 7;
const mostThemes = 256;

/**
 * Counts, for each theme, the written answers that hold each stem, where that is more than chance
 * would make it. Packed: hash (32 bits), theme (8), count (16), ordered by hash.
 */
export function countAlike(examples: readonly Example[], themes: readonly string[]): Uint8Array {
	const written = examples.filter(({ writer }) => writer !== null);
	const inAll = new Map<number, number>();
	const inTheme = new Map<number, number>();
	const ofTheme = themes.map(() => 0);
	for (const { features, codes } of written) {
		const own = themes.flatMap((theme, at) => (codes.includes(theme) ? [at] : []));
		for (const theme of own) ofTheme[theme] = (ofTheme[theme] ?? 0) + 1;
		for (const stem of new Set(features.words.map((word) => word.stem))) {
			inAll.set(stem, (inAll.get(stem) ?? 0) + 1);
			for (const theme of own) {
				const pair = pairOf(stem, theme);
				inTheme.set(pair, (inTheme.get(pair) ?? 0) + 1);
			}
		}
	}
	const kept: { stem: number; theme: number; count: number }[] = [];
	for (const [stem, all] of inAll) {
		for (const [theme, answers] of ofTheme.entries()) {
			const count = inTheme.get(pairOf(stem, theme)) ?? 0;
			const byChance = (all * answers) / written.length;
			if (count >= fewest && count > byChance) kept.push({ stem, theme, count });
		}
	}
	kept.sort((one, other) => one.stem - other.stem || one.theme - other.theme);
	const bytes = new Uint8Array(kept.length * bytesEach);
	const view = new DataView(bytes.buffer);
	for (const [at, { stem, theme, count }] of kept.entries()) {
		view.setInt32(at * bytesEach, stem, true);
		view.setUint8(at * bytesEach + 4, theme);
		view.setUint16(at * bytesEach + 5, Math.min(count, 0xffff), true);
	}
	return bytes;
}

/** Reads what `countAlike` packed. */
export function readAlike(bytes: Uint8Array): Alike {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const counts = new Map<number, number>();
	for (let at = 0; at + bytesEach <= bytes.length; at += bytesEach) {
		const pair = pairOf(view.getInt32(at, true), view.getUint8(at + 4));
		counts.set(pair, view.getUint16(at + 5, true));
	}
	return (stem, theme) => counts.get(pairOf(stem, theme)) ?? 0;
}

const pairOf = (stem: number, theme: number) => stem * mostThemes + theme;
