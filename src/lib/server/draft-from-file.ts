import type { Codebook } from '#lib/coding/codebook.ts';
import { draftPromise } from '#lib/promise/draft.ts';
import { draftMarkdown } from '#lib/promise/markdown.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';

/** How many themes a draft proposes as focus areas: a group chooses two or three. */
const proposed = 3;

/**
 * A draft to begin from, for somebody with a file: the themes raised most in the first source that
 * shows some, proposed as focus areas. What nobody has decided is said to be a proposal.
 *
 * @param today `YYYY-MM-DD`; the promise is for the year after
 */
export function draftFromFile(ranking: Ranking, codebook: Codebook, today: string): string {
	const first = ranking.streams.find(({ themes }) => themes.some((theme) => theme.shown));
	const shown = (first?.themes ?? []).filter((theme) => theme.shown).map(({ theme }) => theme);
	return draftMarkdown(
		draftPromise({
			municipality: 'Kommunen',
			policeDistrict: 'Lokalpolisområdet',
			place: 'kommunen',
			year: Number(today.slice(0, 4)) + 1,
			ranking,
			codebook,
			chosen: shown.slice(0, proposed).map((theme) => ({
				theme,
				reason: 'Temat hör till dem som nämns av flest.'
			})),
			leftOut: shown.slice(proposed, proposed + 3).map((theme) => ({
				theme,
				reason: 'Andra teman nämns av fler.'
			})),
			decidedOn: null
		})
	);
}
