import { type Row } from './derive.ts';
import { all, type Lattice } from './lattice.ts';

/** More subsets of a line than these are not tried one by one. */
const mostSubsets = 4096;

/**
 * The groups that nobody may work out: every cell with a few people, and every «these parts of a
 * line» that together hold a few. Each as a row over the smallest groups there are (one area, one
 * age, one gender), the language in which derive.ts thinks.
 */
export function smallGroups(
	{ cells, lines }: Lattice,
	count: (cell: string) => number,
	isSmall: (people: number) => boolean
): { rowOf: (cell: string) => Row; groups: Row[] } {
	const atoms = cells.map((cell) => cell.split('|')).filter((place) => !place.includes(all));
	const rows = new Map(
		cells.map((cell) => {
			const at = cell.split('|');
			return [
				cell,
				atoms.map((atom) =>
					Number(at.every((value, index) => value === all || value === atom[index]))
				)
			];
		})
	);
	const rowOf = (cell: string): Row => rows.get(cell) ?? [];

	const groups = new Map<string, Row>();
	const remember = (parts: readonly string[]) => {
		const row = atoms.map((_, at) => parts.reduce((sum, part) => sum + (rowOf(part)[at] ?? 0), 0));
		groups.set(row.join(''), row);
	};
	for (const { parts } of lines) {
		for (const some of subsetsOf(parts, count)) {
			if (isSmall(some.reduce((sum, part) => sum + count(part), 0))) remember(some);
		}
	}
	return { rowOf, groups: [...groups.values()] };
}

/**
 * The subsets that may hold a few. Parts without people may belong or not: with many of them all
 * or none is tried, since each choice is one more thing that nobody could tell from another.
 */
function subsetsOf(parts: readonly string[], count: (cell: string) => number): string[][] {
	if (2 ** parts.length <= mostSubsets) return everySubset(parts);
	const empty = parts.filter((part) => count(part) === 0);
	const smallest = parts
		.filter((part) => count(part) > 0)
		.sort((a, b) => count(a) - count(b))
		.slice(0, Math.floor(Math.log2(mostSubsets)));
	return everySubset(smallest).flatMap((some) => [some, [...some, ...empty]]);
}

function everySubset(parts: readonly string[]): string[][] {
	return Array.from({ length: 2 ** parts.length }, (_, choice) =>
		parts.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1)
	);
}
