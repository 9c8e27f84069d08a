import type { Unit } from './tally.ts';

/** What the ranking can be limited to; null is everyone. */
export type View = { area: string | null; age: string | null; gender: string | null };

export const everyone: View = { area: null, age: null, gender: null };

export const dimensions = ['area', 'age', 'gender'] as const;
export type Dimension = (typeof dimensions)[number];

/** Whether somebody is among those a view shows. */
export function isIn(view: View, unit: Unit): boolean {
	return dimensions.every(
		(dimension) => view[dimension] === null || view[dimension] === unit[dimension]
	);
}

/** A view's name in maps and addresses. */
export const nameOf = (view: View): string =>
	dimensions.map((dimension) => view[dimension] ?? '*').join('|');

/** The values people have given in a dimension, in the order of their names. */
export function valuesOf(units: readonly Unit[], dimension: Dimension): string[] {
	const values = new Set<string>();
	for (const unit of units) {
		const value = unit[dimension];
		if (value !== null) values.add(value);
	}
	return [...values].sort();
}
