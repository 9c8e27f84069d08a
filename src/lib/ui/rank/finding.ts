import { overlaps } from '#lib/ranking/rank.ts';
import type { RankedTheme, StreamRanking } from '#lib/ranking/ranking.ts';
import { m } from '#lib/words/compiled/messages.js';
import { percent, percentRange } from '#lib/words/numbers.ts';

type Shown = Extract<RankedTheme, { shown: true }>;

/** The finding as a sentence, and what it cannot tell. Only what the intervals support is said. */
export function finding(
	survey: StreamRanking,
	names: Record<string, string>
): { title: string; lead: string } {
	const shown = survey.themes.filter((theme): theme is Shown => theme.shown);
	const [first, second] = shown;
	if (!first) return { title: m.rank_finding_none(), lead: m.rank_lead_none() };
	const name = (theme: Shown) => names[theme.theme] ?? theme.theme;
	const title =
		second && second.count === first.count
			? m.rank_finding_tied({ first: name(first), second: name(second) })
			: m.rank_finding({ theme: name(first) });
	const close = shown.slice(1).filter((theme) => overlaps(first.interval, theme.interval));
	const [closest] = close;
	const difference =
		closest === undefined
			? m.rank_lead_apart()
			: close.length === 1
				? m.rank_lead_close_one({ theme: name(closest) })
				: m.rank_lead_close({ k: close.length });
	const share = m.rank_lead({
		theme: name(first),
		count: first.count,
		n: survey.n,
		share: percent(first.share),
		interval: percentRange(first.interval)
	});
	return { title, lead: `${share} ${difference} ${m.rank_lead_streams()}` };
}
