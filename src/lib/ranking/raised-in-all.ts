import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { RankedTheme, Ranking } from './ranking.ts';

/** The least that counts as «raised» in each stream: part of the claim, and shown beside it. */
export const raisedRule = { surveyShare: 0.1, meetingNotes: 3, staff: 10 };

/** Whether a theme is raised in a stream by the rule; never so when it is hidden. */
export function isRaised(stream: Stream, theme: RankedTheme): boolean {
	if (!theme.shown) return false;
	return {
		survey: theme.share >= raisedRule.surveyShare,
		meeting: theme.count >= raisedRule.meetingNotes,
		staff: theme.count >= raisedRule.staff
	}[stream];
}

/**
 * The themes that are raised in all three streams, as a computed claim with its rule.
 *
 * A theme that is hidden in a stream is not counted as raised there: nothing hidden may be told.
 */
export function raisedInAll({ streams }: Ranking): ReadonlySet<ThemeId> {
	const raised = streams.map(({ stream, themes }) => {
		return new Set(themes.filter((theme) => isRaised(stream, theme)).map(({ theme }) => theme));
	});
	const [first, ...rest] = raised;
	return new Set([...(first ?? [])].filter((theme) => rest.every((each) => each.has(theme))));
}
