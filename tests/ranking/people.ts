import type { Codebook } from '#lib/coding/codebook.ts';
import type { Unit } from '#lib/ranking/tally.ts';

/** A made-up respondent for tests. */
export function person(themes: string[], about: Partial<Omit<Unit, 'themes'>> = {}): Unit {
	return {
		stream: 'survey',
		area: null,
		age: null,
		gender: null,
		...about,
		themes: new Set(themes)
	};
}

export const many = (count: number, themes: string[], about: Partial<Unit> = {}): Unit[] =>
	Array.from({ length: count }, () => person(themes, about));

/** A codebook with these themes and no words: ranking needs only their order. */
export function codebookOf(...ids: string[]): Codebook {
	return {
		id: 'test',
		name: 'Test',
		version: 1,
		themes: ids.map((id) => ({ id, names: { sv: id }, include: '', exclude: '', terms: [] })),
		context: []
	};
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
