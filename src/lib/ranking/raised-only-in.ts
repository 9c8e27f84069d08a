import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { isRaised, raisedRule } from './raised-in-all.ts';
import type { RankedTheme, Ranking, StreamRanking } from './ranking.ts';
import { fewest } from './suppress.ts';

/**
 * The themes that are raised in one stream and certainly in no other («bara i medarbetardialogen»), by
 * the same rule as raised-in-all.ts.
 *
 * «Too few to show» counts as not raised where the rule asks for more than can hide there: a reader
 * knows that already. A number that is hidden to protect another may be large: of that nothing is said,
 * nor of a stream that is too small to be shown.
 */
export function raisedOnlyIn({ streams }: Ranking, only: Stream): ReadonlySet<ThemeId> {
	if (streams.some(({ shown }) => !shown)) return new Set();
	const own = streams.find(({ stream }) => stream === only);
	const others = streams.filter(({ stream }) => stream !== only);
	const raised = own?.themes.filter((theme) => isRaised(only, theme)) ?? [];
	return new Set(
		raised
			.filter(({ theme: id }) =>
				others.every((other) =>
					other.themes.some((theme) => theme.theme === id && isCertainlyNotRaised(other, theme))
				)
			)
			.map(({ theme }) => theme)
	);
}

function isCertainlyNotRaised({ stream, n }: StreamRanking, theme: RankedTheme): boolean {
	if (theme.shown) return !isRaised(stream, theme);
	if (theme.reason !== 'too-few') return false;
	const most = fewest[stream] - 1;
	return {
		survey: most / n < raisedRule.surveyShare,
		meeting: most < raisedRule.meetingNotes,
		staff: most < raisedRule.staff
	}[stream];
}
