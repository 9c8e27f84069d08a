import type { PartnershipSettings } from './partnership-settings.ts';

/** Nobody younger is expected to answer: their band is left out of what responses are held against. */
export const leastAge = 16;

/** The population figures of those who are asked: without the age bands of children alone. */
export function askedPopulation<Figure extends { age: string }>(
	figures: readonly Figure[],
	{ ages = [] }: Partial<PartnershipSettings>
): Figure[] {
	const children = new Set(
		ages.flatMap(({ id, to }) => (to !== null && to < leastAge ? [id] : []))
	);
	return figures.filter(({ age }) => !children.has(age));
}
