import { placeOf } from '#lib/ranking/place-of.ts';
import type { ThemeId } from '#lib/coding/codebook.ts';
import type { StreamRanking } from '#lib/ranking/ranking.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { paragraph, partyNames, type Given, type Section } from './draft.ts';
import { goals } from './goals.ts';
import { name, place } from './problem-picture.ts';
import { capital, proseList } from './prose.ts';

/**
 * What people said of a focus area and what is to be reached; its commitments follow it. The counts
 * stand once, in the problem picture: here only the places, so that no two numbers can differ.
 */
export function focusSection(theme: ThemeId, given: Given): Section {
	const goal = goals[theme];
	const { municipality, police } = partyNames(given);
	return {
		id: `focus-${theme}`,
		heading: name(theme, given),
		theme,
		paragraphs: [
			paragraph(
				`${capital(proseList(given.ranking.streams.map((each, at) => said(theme, each, at === 0))))}.`
			),
			...(goal
				? [
						paragraph(
							`Målet är att ${goal}. Samma frågor ställs i nästa dialog, så att svaren kan jämföras.`
						)
					]
				: []),
			paragraph(`${municipality} och ${police} lovar under ${given.year} följande:`)
		]
	};
}

const within: Record<Stream, string> = {
	survey: 'i enkäten',
	meeting: 'i medborgardialogerna',
	staff: 'i medarbetardialogen'
};

/** The first names its subject, «området»; the others lean on it where they can. */
function said(theme: ThemeId, ranking: StreamRanking, first: boolean): string {
	const where = within[ranking.stream];
	const found = ranking.themes.find((each) => each.theme === theme);
	if (!ranking.shown || !found?.shown) return `${where} kan området inte redovisas`;
	if (found.count === 0) return `${where} nämns området inte`;
	const { first: highest, last: lowest } = placeOf(found);
	if (highest !== lowest) return `${where} ${place(found).replace('delar', 'delar området')}`;
	return `${where} ${first ? 'har området' : 'har det'} ${place(found)}`;
}
