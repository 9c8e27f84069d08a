import { joined } from './by-lexicon.ts';
import type { FoundTheme } from './code.ts';
import type { Codebook } from './codebook.ts';

const read = new WeakMap<Codebook, Codebook>();

/**
 * The codebook as the coder reads it: a theme that is part of another is still looked for by
 * itself, so that what has been learnt about it and its words goes on counting.
 */
export function asRead(codebook: Codebook): Codebook {
	const { themes, merged } = codebook;
	if (!merged || merged.length === 0) return codebook;
	const known = read.get(codebook);
	if (known) return known;
	const whole = { ...codebook, themes: [...themes, ...merged] };
	read.set(codebook, whole);
	return whole;
}

/** What was found, a merged theme as the one it is part of; in the codebook's order. */
export function folded(
	{ themes, merged = [] }: Codebook,
	found: readonly FoundTheme[]
): FoundTheme[] {
	if (merged.length === 0) return [...found];
	const intoOf = new Map(merged.map(({ id, into }) => [id, into]));
	return themes.flatMap(({ id }) => {
		const own = found.filter(({ theme }) => (intoOf.get(theme) ?? theme) === id);
		const [first, ...others] = own;
		if (!first || others.length === 0) return first ? [{ ...first, theme: id }] : [];
		const spans = joined(own.flatMap((each) => each.spans));
		return [{ theme: id, spans, why: own.flatMap(({ why }) => why).slice(0, 5) }];
	});
}
