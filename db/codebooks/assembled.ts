import type { Codebook, TermGroup } from '#lib/coding/codebook.ts';
import { terms } from './terms.ts';
import { themes } from './themes.ts';

/** The default codebook, put together from the files beside. */
export const assembledCodebook: Codebook = {
	id: 'default',
	name: 'Grundkodbok',
	version: 1,
	themes: themes.map((theme) => ({ ...theme, terms: together(terms[theme.id] ?? []) })),
	context: together(terms.context ?? [])
};

/** Groups that are about the same thing in several languages become one. */
function together(languages: readonly TermGroup[][]): TermGroup[] {
	const groups = new Map<string, TermGroup>();
	for (const group of languages.flat()) {
		groups.set(group.about, { ...groups.get(group.about), ...group });
	}
	return [...groups.values()];
}
