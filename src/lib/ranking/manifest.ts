import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Unit } from './tally.ts';

/** The rules behind a ranking, in a line that changes when they do. People read it, so it is in Swedish. */
export const rules =
	'personer per tema; Wilson 95 %; lika antal delar plats; platser med 90 % säkerhet (McNemar, stegvis); under 5 (medarbetare 10) döljs, med det som röjer dem';

/**
 * A fingerprint of what was counted: the same data give the same one, in whatever order they come.
 *
 * FNV-1a, 64 bits (Fowler, Noll, Vo), over the sorted rows. It finds accidents, not forgers.
 *
 * @returns 16 hexadecimal digits
 */
export function dataHash(units: readonly Unit[], themes: readonly ThemeId[]): string {
	const rows = units.map((unit) =>
		JSON.stringify([
			unit.stream,
			unit.area,
			unit.age,
			unit.gender,
			themes.filter((theme) => unit.themes.has(theme))
		])
	);
	let hash = 0xcbf29ce484222325n;
	for (const row of rows.sort()) {
		for (const byte of new TextEncoder().encode(`${row}\n`)) {
			hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
		}
	}
	return hash.toString(16).padStart(16, '0');
}
