import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { streams } from '#lib/survey/stream.ts';
import type { Place, ShownEffect } from '#lib/ui/codebook/shown-effect.ts';

/** A theme's place in one stream of a ranking; null where it is not shown. */
export function placeOf(ranking: Ranking, stream: string, theme: ThemeId): Place {
	const found = ranking.streams
		.find((each) => each.stream === stream)
		?.themes.find((each) => each.theme === theme);
	return found?.shown ? found.rank : null;
}

/** The themes that get another place in some stream, in the order of the ranking to come. */
export function placesMoved(
	was: Ranking,
	will: Ranking
): Omit<ShownEffect['places'][number], 'name'>[] {
	const themes = new Set([will, was].flatMap(({ streams: all }) => all).flatMap(inOrder));
	return [...themes].flatMap((theme) => {
		const places = streams.map((stream) => ({
			stream,
			before: placeOf(was, stream, theme),
			after: placeOf(will, stream, theme)
		}));
		return places.some(({ before, after }) => !same(before, after))
			? [{ theme, streams: places }]
			: [];
	});
}

const inOrder = ({ themes }: Ranking['streams'][number]) => themes.map(({ theme }) => theme);

const same = (one: Place, other: Place) => one?.first === other?.first && one?.last === other?.last;
