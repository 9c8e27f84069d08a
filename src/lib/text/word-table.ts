/** Finds the word that stands at a place in a text without cutting it out first. */
export type WordTable = {
	get(text: string, start: number, end: number, hash: number): string;
};

/** Slots in the table; a power of two, so that a hash becomes a slot by masking. */
const slots = 1 << 16;
/** Longer stretches are made anew each time: they are rare, and must not fill the memory. */
const longest = 64;

/**
 * Written forms and the words they stand for, remembered by their hash. Most words of an answer have
 * been seen before, so most cost no new string: that halves the time of reading. One form a slot; the
 * newer form takes the place of the older, so memory is bounded.
 */
export function wordTable(make: (raw: string) => string): WordTable {
	const raws = new Array<string>(slots).fill('');
	const words = new Array<string>(slots).fill('');
	return {
		get(text, start, end, hash) {
			const slot = (hash ^ (hash >>> 16)) & (slots - 1);
			const known = raws[slot] ?? '';
			if (isAt(text, start, end, known)) return words[slot] ?? '';
			// A slice would keep the whole answer in memory; letters joined anew do not.
			const raw = [...text.slice(start, end)].join('');
			const word = make(raw);
			if (raw.length <= longest) {
				raws[slot] = raw;
				words[slot] = word;
			}
			return word;
		}
	};
}

function isAt(text: string, start: number, end: number, raw: string): boolean {
	if (raw.length !== end - start) return false;
	for (let at = 0; at < raw.length; at++) {
		if (text.charCodeAt(start + at) !== raw.charCodeAt(at)) return false;
	}
	return true;
}
