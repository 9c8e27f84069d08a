import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import { type Stream, streams } from '#lib/survey/stream.ts';
import { dataHash, rules } from './manifest.ts';
import { rank } from './rank.ts';
import { usualSeed } from './random.ts';
import { rankIntervals, usualResamples } from './rank-intervals.ts';
import type { Certainty, Ranking } from './ranking.ts';
import { suppress, type Suppression } from './suppress.ts';
import { tally, type Unit } from './tally.ts';
import { everyone, isIn, nameOf, type View } from './view.ts';

/** A round's coded answers, ready to be looked at from any side. */
export type Ranked = {
	/** The ranking of those in a view, each stream by itself. */
	in: (view: View) => Ranking;
	/** The same with how sure each place is (rank-intervals.ts); reckoned once for each view. */
	withPlaces: (view: View) => Ranking;
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
		rules,
		seed: usualSeed,
		resamples: usualResamples
	};
	const mayOpen = (stream: Stream, view: View) =>
		!suppressions.get(stream)?.viewHidden(viewIn(stream, view));

	const rankedIn = (view: View): Ranking => ({
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
	});
	const known = new Map<string, Ranking>();
	return {
		mayOpen,
		in: rankedIn,
		withPlaces: (view) => {
			const ranking = known.get(nameOf(view)) ?? withPlaces(rankedIn(view), units, view);
			// Anybody at the desk can write any view in an address.
			if (known.size >= mostKept) known.clear();
			known.set(nameOf(view), ranking);
			return ranking;
		}
	};
}

/** Views whose places are kept. */
const mostKept = 200;

function withPlaces(ranking: Ranking, units: readonly Unit[], view: View): Ranking {
	return {
		...ranking,
		streams: ranking.streams.map((of) => {
			const shown = of.themes.flatMap((theme) => (theme.shown ? [theme.theme] : []));
			const own = viewIn(of.stream, view);
			const inView = units.filter((unit) => isIn(own, unit));
			const sure = of.shown ? rankIntervals(inView, of.stream, shown) : null;
			const found = new Map(sure?.themes.map((each) => [each.theme, each]));
			const certainty = (theme: ThemeId): Certainty | null => {
				const each = found.get(theme);
				return each ? { places: each.places, firstThree: each.firstThree } : null;
			};
			return {
				...of,
				themes: of.themes.map((theme) =>
					theme.shown ? { ...theme, certainty: certainty(theme.theme) } : theme
				)
			};
		})
	};
}

/** Only the survey asks for age and gender: the other streams are limited by area alone. */
function viewIn(stream: Stream, view: View): View {
	return stream === 'survey' ? view : { ...view, age: null, gender: null };
}
