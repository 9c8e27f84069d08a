import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Unit } from './tally.ts';
import { type Dimension, dimensions, valuesOf } from './view.ts';

/** Stands for everyone in a dimension. */
export const all = '*';
/** Stands for those who did not say. They are counted in every total but are no view of their own. */
export const unsaid = '';

/** A cell's place: a value, `all` or `unsaid` in each dimension. */
export type Cell = readonly [area: string, age: string, gender: string];

/** A total and the parts it is the sum of, along one dimension. */
export type Line = { total: string; parts: string[] };

export type Lattice = {
	cells: string[];
	lines: Line[];
	/** Of a cell: every cell that holds it whole. */
	above: ReadonlyMap<string, string[]>;
	/** People in each cell; for a theme, those who raise it. */
	countsOf: (theme: ThemeId | null) => ReadonlyMap<string, number>;
};

export const keyOf = (cell: Cell): string => cell.join('|');

/**
 * Every view that the filters allow, with every sum between them: all that somebody who looks at
 * one view after another can add and subtract.
 */
export function lattice(units: readonly Unit[]): Lattice {
	const values = dimensions.map((dimension) => valuesIn(units, dimension));
	const [areas, ages, genders] = values.map((each) => [all, ...each]);
	const places: Cell[] = (areas ?? []).flatMap((area) =>
		(ages ?? []).flatMap((age) => (genders ?? []).map((gender): Cell => [area, age, gender]))
	);
	return {
		cells: places.map(keyOf),
		lines: places.flatMap((place) => linesOf(place, values)),
		above: new Map(places.map((place) => [keyOf(place), holdersOf(place)])),
		countsOf: (theme) => counts(places, units, theme)
	};
}

function linesOf(place: Cell, values: readonly string[][]): Line[] {
	return values.flatMap((each, index) =>
		place[index] === all ? [{ total: keyOf(place), parts: partsOf(place, index, each) }] : []
	);
}

/** Those who did not say are a part only when there are any: somebody may know that all have said. */
function valuesIn(units: readonly Unit[], dimension: Dimension): string[] {
	const given = valuesOf(units, dimension);
	return units.some((unit) => unit[dimension] === null) ? [unsaid, ...given] : given;
}

const partsOf = (place: Cell, index: number, values: readonly string[]): string[] =>
	values.map((value) => place.map((each, at) => (at === index ? value : each)).join('|'));

function holdersOf(place: Cell): string[] {
	const choices = place.map((value) => (value === all ? [all] : [value, all]));
	const [areas, ages, genders] = choices;
	return (areas ?? [])
		.flatMap((area) =>
			(ages ?? []).flatMap((age) => (genders ?? []).map((gender) => keyOf([area, age, gender])))
		)
		.filter((key) => key !== keyOf(place));
}

function counts(
	places: readonly Cell[],
	units: readonly Unit[],
	theme: ThemeId | null
): ReadonlyMap<string, number> {
	const found = new Map(places.map((place) => [keyOf(place), 0]));
	for (const unit of units) {
		if (theme !== null && !unit.themes.has(theme)) continue;
		const own: Cell = [unit.area ?? unsaid, unit.age ?? unsaid, unit.gender ?? unsaid];
		for (const key of [keyOf(own), ...holdersOf(own)]) found.set(key, (found.get(key) ?? 0) + 1);
	}
	return found;
}
