import type { RankedTheme } from '#lib/ranking/ranking.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { m } from '#lib/words/compiled/messages.js';

export function streamName(stream: Stream): string {
	return { survey: m.rank_survey, meeting: m.rank_meeting, staff: m.rank_staff }[stream]();
}

/** Why a cell is empty, in words to put where the number would have been. */
export function hiddenWords(stream: Stream, reason: 'too-few' | 'protects-another'): string {
	if (reason === 'protects-another') return m.rank_hidden_protects();
	return stream === 'staff' ? m.rank_hidden_staff() : m.rank_hidden_survey();
}

/** The right end of a stream's bars: the longest whisker, up to the next ten per cent. */
export function scaleOf(themes: readonly RankedTheme[]): number {
	const highest = Math.max(0, ...themes.map((each) => (each.shown ? each.interval.high : 0)));
	return Math.max(0.1, Math.ceil(highest * 10) / 10);
}
