import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from './ranking.ts';

/** The least that counts as «raised» in each stream: part of the claim, and shown beside it. */
export const raisedRule = { surveyShare: 0.1, meetingNotes: 3, staff: 10 };

/**
 * The themes that are raised in all three streams, as a computed claim with its rule.
 *
 * A theme that is hidden in a stream is not counted as raised there: nothing hidden may be told.
 */
export function raisedInAll({ streams }: Ranking): ReadonlySet<ThemeId> {
	const raised = streams.map(({ stream, themes }) => {
		const found = new Set<ThemeId>();
		for (const theme of themes) {
			if (!theme.shown) continue;
			const enough = {
				survey: theme.share >= raisedRule.surveyShare,
				meeting: theme.count >= raisedRule.meetingNotes,
				staff: theme.count >= raisedRule.staff
			}[stream];
			if (enough) found.add(theme.theme);
		}
		return found;
	});
	const [first, ...rest] = raised;
	return new Set([...(first ?? [])].filter((theme) => rest.every((each) => each.has(theme))));
}
