/** Remembers what was made for a word, and forgets the older half of it when there is too much. */
export type BoundedMap<Made> = { get(word: string, make: (word: string) => Made): Made };

/**
 * A memory of word forms in two generations: when the young one is full it becomes the old one, so a
 * flood of new words costs a bounded amount of memory and common words stay.
 *
 * @param most entries per generation
 */
export function boundedMap<Made>(most = 20_000): BoundedMap<Made> {
	let young = new Map<string, Made>();
	let old = new Map<string, Made>();
	return {
		get(word, make) {
			const here = young.get(word);
			if (here !== undefined) return here;
			const made = old.get(word) ?? make(word);
			if (young.size >= most) {
				old = young;
				young = new Map();
			}
			young.set(word, made);
			return made;
		}
	};
}
