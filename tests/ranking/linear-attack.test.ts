import { describe, expect, it } from 'vitest';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import type { View } from '#lib/ranking/view.ts';
import { codebookOf, dice, person } from './people.ts';

/**
 * The strongest attacker there is: solves every equation that all shown numbers make together, in
 * exact arithmetic of its own, and asks which small groups have a single answer. It knows which
 * values exist, and whether anybody did not say.
 */
const prime = 2147483629n;
const dimensions = ['area', 'age', 'gender'] as const;
const themes = ['a', 'b', 'c'];

type Vector = bigint[];
type Basis = { pivot: number; row: Vector }[];

function inverse(value: bigint): bigint {
	let [result, base, power] = [1n, value % prime, prime - 2n];
	for (; power > 0n; power >>= 1n) {
		if (power & 1n) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}

function reduced(basis: Basis, vector: Vector): Vector {
	let rest = vector;
	for (const { pivot, row } of basis) {
		const times = rest[pivot] ?? 0n;
		if (times === 0n) continue;
		rest = rest.map((value, at) => (value + (prime - times) * (row[at] ?? 0n)) % prime);
	}
	return rest;
}

function basisOf(rows: Vector[]): Basis {
	const basis: Basis = [];
	for (const row of rows) {
		const rest = reduced(basis, row);
		const pivot = rest.findIndex((value) => value !== 0n);
		if (pivot < 0) continue;
		const scale = inverse(rest[pivot] ?? 1n);
		basis.push({ pivot, row: rest.map((value) => (value * scale) % prime) });
	}
	return basis;
}

function town(size: number, seed: number): Unit[] {
	const roll = dice(seed);
	const pick = (values: string[], silent: number) =>
		roll() < silent ? null : (values[Math.floor(roll() ** 1.7 * values.length)] ?? null);
	return Array.from({ length: size }, () =>
		person(
			themes.filter((_, index) => roll() < ([0.5, 0.2, 0.05][index] ?? 0)),
			{
				area: pick(['Centrum', 'Norr', 'Seskarö'], 0.08),
				age: pick(['16-29', '30-64', '65+'], seed % 2 === 0 ? 0 : 0.08),
				gender: pick(['woman', 'man'], 0.06)
			}
		)
	);
}

/** Every small group whose number follows from what is shown. */
function leaks(units: Unit[]): string[] {
	const ranked = rankStreams(units, codebookOf(...themes), 1);
	const values = dimensions.map((each) =>
		[...new Set(units.map((unit) => unit[each] ?? ''))].sort()
	);
	const cross = (lists: string[][]): string[][] =>
		lists.reduce<string[][]>(
			(all, list) => all.flatMap((one) => list.map((value) => [...one, value])),
			[[]]
		);
	const atoms = cross(values);
	const cells = cross(values.map((list) => ['*', ...list]));
	const holds = (cell: string[], atom: string[]) =>
		cell.every((value, at) => value === '*' || value === atom[at]);
	const vectorOf = (cell: string[]) => atoms.map((atom) => (holds(cell, atom) ? 1n : 0n));
	const viewOf = (cell: string[]): View => {
		const [area, age, gender] = cell.map((value) => (value === '*' ? null : value));
		return { area: area ?? null, age: age ?? null, gender: gender ?? null };
	};

	return [null, ...themes].flatMap((theme) => {
		const raising = units.filter((unit) => theme === null || unit.themes.has(theme));
		const countOf = (vector: Vector) =>
			raising.filter((unit) => {
				const at = atoms.findIndex((atom) =>
					dimensions.every((each, index) => atom[index] === (unit[each] ?? ''))
				);
				return vector[at] === 1n;
			}).length;
		const shown = cells.filter((cell) => {
			if (cell.includes('')) return false;
			const survey = ranked.in(viewOf(cell)).streams[0];
			return (
				survey?.shown &&
				(theme === null || survey.themes.find((each) => each.theme === theme)?.shown)
			);
		});
		const basis = basisOf(shown.map(vectorOf));
		const unions = cells.flatMap((cell) =>
			cell.flatMap((value, at) =>
				value === '*'
					? subsets(values[at] ?? []).map((some) =>
							atoms.map((atom) => (holds(cell, atom) && some.includes(atom[at] ?? '') ? 1n : 0n))
						)
					: []
			)
		);
		return [...cells.map(vectorOf), ...unions].flatMap((group) => {
			const people = countOf(group);
			const isSmall = people > 0 && people < fewest.survey;
			return isSmall && reduced(basis, group).every((value) => value === 0n)
				? [`${theme ?? 'everyone'}: ${people}`]
				: [];
		});
	});
}

const subsets = (values: string[]): string[][] =>
	values.reduce<string[][]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]);

describe('an attacker who solves every equation', () => {
	it.each([1, 2, 3, 4, 5, 6])('works out no small group in town %i', (seed) => {
		expect(leaks(town(40 + 60 * seed, seed))).toEqual([]);
	});

	it('would find one if it were there: the test can fail', () => {
		const rows: Vector[] = [
			[1n, 1n, 1n],
			[0n, 1n, 1n]
		];
		expect(reduced(basisOf(rows), [1n, 0n, 0n]).every((value) => value === 0n)).toBe(true);
		expect(reduced(basisOf(rows), [0n, 1n, 0n]).every((value) => value === 0n)).toBe(false);
	});
});
