import type { Codebook } from '#lib/coding/codebook.ts';
import { type Stream, streams } from '#lib/survey/stream.ts';
import { dataHash, rules } from './manifest.ts';
import { rank } from './rank.ts';
import type { Ranking } from './ranking.ts';
import { suppress, type Suppression } from './suppress.ts';
import { tally, type Unit } from './tally.ts';
import { everyone, isIn, type View } from './view.ts';

/** A round's coded answers, ready to be looked at from any side. */
export type Ranked = {
	/** The ranking of those in a view, each stream by itself. */
	in: (view: View) => Ranking;
	/** Whether a view may be opened in a stream: for filters to say so beforehand. */
	mayOpen: (stream: Stream, view: View) => boolean;
};

/**
 * Ranks the themes of every stream. What may be shown is decided over all views at once, so that no
 * two of them give away a third.
 *
 * @param on.filters false when nobody can look at parts of the whole: then only the whole must be safe
 */
export function rankStreams(
	units: readonly Unit[],
	codebook: Codebook,
	codebookVersion: number,
	on: { filters: boolean } = { filters: true }
): Ranked {
	const themes = codebook.themes.map((theme) => theme.id);
	const seen = on.filters ? units : units.map((unit) => ({ ...unit, ...everyone }));
	const suppressions = new Map<Stream, Suppression>(
		streams.map((stream) => [stream, suppress(seen, stream, themes)])
	);
	const manifest = {
		codebook: codebook.name,
		codebookVersion,
		dataHash: dataHash(units, themes),
		rules
	};
	const mayOpen = (stream: Stream, view: View) =>
		!suppressions.get(stream)?.viewHidden(viewIn(stream, view));

	return {
		mayOpen,
		in: (view = everyone) => {
			return {
				streams: streams.map((stream) => {
					const own = viewIn(stream, view);
					const counted = tally(
						units.filter((unit) => isIn(own, unit)),
						stream,
						themes
					);
					const shown = mayOpen(stream, own);
					const hidden = suppressions.get(stream)?.themesHidden(own) ?? new Map();
					// A view that is not shown gives no number away, not even how many are in it.
					return rank(stream, shown ? counted : { ...counted, n: 0 }, hidden, shown);
				}),
				manifest
			};
		}
	};
}

/** Only the survey asks for age and gender: the other streams are limited by area alone. */
function viewIn(stream: Stream, view: View): View {
	return stream === 'survey' ? view : { ...view, age: null, gender: null };
}
