import { languageOfTokens } from '#lib/text/language.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { finderFor, lexiconOf } from './code.ts';
import type { Codebook, ThemeId } from './codebook.ts';

/** Tells whether one theme's own words stand in a text, whatever the words around make of them. */
export function hitsOf(codebook: Codebook, theme: ThemeId): (text: string) => boolean {
	return (text) => {
		const tokens = tokenise(text);
		const { groups, hits } = finderFor(codebook, lexiconOf(languageOfTokens(tokens)));
		return hits(tokens).some(({ pattern }) => {
			const group = groups[pattern.group];
			return group?.theme === theme && group.sure;
		});
	};
}
