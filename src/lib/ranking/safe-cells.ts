/** People by what they said: a word, a place, a time. */
export type Cells<Key extends string = string> = ReadonlyMap<Key, ReadonlySet<string>>;

export type SafeCells<Key extends string = string> = {
	/** Largest first. */
	rows: { key: Key; people: number }[];
	/** Those in cells too small to show, together; null when they too are too few, or all but a few. */
	others: number | null;
	/** Something is left out. */
	hidden: boolean;
};

/**
 * Whether a number of people may stand in a table beside the number it is a part of. Neither it nor
 * what remains may be a few: who knows the whole subtracts. Nobody remaining is no one to point out.
 *
 * @example maySay(7, 10, 5); // false: three did not say it
 */
export function maySay(people: number, of: number, least: number): boolean {
	const remain = of - people;
	return people >= least && (remain === 0 || remain >= least);
}

/**
 * A table of what people said, where a person may be in several rows, so that the rows have no sum.
 * Each row obeys `maySay`. What is too small is put together as «others» when that obeys it too.
 */
export function safeCells<Key extends string>(
	cells: Cells<Key>,
	of: number,
	least: number
): SafeCells<Key> {
	const rows: SafeCells<Key>['rows'] = [];
	const small = new Set<string>();
	let hidden = false;
	for (const [key, people] of cells) {
		if (maySay(people.size, of, least)) rows.push({ key, people: people.size });
		else if (people.size > 0) {
			hidden = true;
			if (people.size < least) for (const person of people) small.add(person);
		}
	}
	rows.sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1));
	return { rows, others: maySay(small.size, of, least) ? small.size : null, hidden };
}
