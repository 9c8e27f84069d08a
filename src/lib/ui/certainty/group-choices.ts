import type { Ranked } from '#lib/ranking/rank-streams.ts';
import { type Dimension, dimensions, everyone, type View } from '#lib/ranking/view.ts';
import { type GroupNames, genderWords } from '../group-words.ts';

/** A group of respondents that may be set beside another of the same kind. */
export type GroupChoice = {
	/** In addresses: `gender:woman`. */
	value: string;
	label: string;
	dimension: Dimension;
	view: View;
};

/** The groups that are large enough to be looked at; genders first, the promise being planned from them. */
export function groupChoices(
	ranked: Ranked,
	values: Record<Dimension, string[]>,
	names: GroupNames
): GroupChoice[] {
	return dimensions.toReversed().flatMap((dimension) =>
		order(dimension, values[dimension]).flatMap((value) => {
			const view = { ...everyone, [dimension]: value };
			if (!ranked.mayOpen('survey', view)) return [];
			const label =
				dimension === 'gender' ? genderWords(value) : (names[dimension][value] ?? value);
			return [{ value: `${dimension}:${value}`, label, dimension, view }];
		})
	);
}

const order = (dimension: Dimension, values: readonly string[]) =>
	dimension === 'gender'
		? values
				.filter((value) => value === 'woman' || value === 'man')
				.toSorted()
				.toReversed()
		: values;

/** The two that are asked for in the address; women and men where nothing is. Null when they are not of one kind. */
export function chosenPair(
	choices: readonly GroupChoice[],
	address: URLSearchParams
): { one: GroupChoice; other: GroupChoice } | null {
	const find = (name: string, usual: string) =>
		choices.find(({ value }) => value === (address.get(name) ?? usual));
	const one = find('one', 'gender:woman');
	const other = find('other', 'gender:man');
	if (!one || !other || one === other || one.dimension !== other.dimension) return null;
	return { one, other };
}
