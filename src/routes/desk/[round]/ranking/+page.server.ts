import { readCodebook } from '#db/queries/codebooks.ts';
import { findResidentsQuestions } from '#db/queries/surveys.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { readRanked } from '#lib/server/ranking.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { certainBoundaries } from '#lib/ranking/certain-boundary.ts';
import { raisedInAll } from '#lib/ranking/raised-in-all.ts';
import { raisedOnlyIn } from '#lib/ranking/raised-only-in.ts';
import { everyone, type View } from '#lib/ranking/view.ts';
import { type Stream, streams } from '#lib/survey/stream.ts';
import { groupNames } from '#lib/ui/group-words.ts';
import { filterChoices } from '#lib/ui/rank/filter-choices.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'ranking:read');
	const { ranked, values } = await readRanked(db(), round);
	const [{ number, codebook }, questions] = await Promise.all([
		readCodebook(db(), round.partnershipId, round.codebookVersionId),
		findResidentsQuestions(db(), round.partnershipId, round.id)
	]);

	const view = viewFrom(visit.url.searchParams);
	const order =
		streams.find((stream) => stream === visit.url.searchParams.get('order')) ?? 'survey';
	const ranking = ranked.withPlaces(view);
	const whole = ranked.in(everyone);
	return {
		order,
		ranking,
		everyone: isEveryone(view),
		raised: raisedInAll(whole),
		onlyIn: new Map(
			streams.flatMap((stream) =>
				[...raisedOnlyIn(whole, stream)].map((theme) => [theme, stream] as const)
			)
		),
		boundaries: boundariesIn(ranking.streams, order),
		sexes: {
			women: surveyOf(ranked.in({ ...view, gender: 'woman' }).streams),
			men: surveyOf(ranked.in({ ...view, gender: 'man' }).streams)
		},
		choices: filterChoices(ranked, values, view, order, groupNames(questions, getLocale())),
		codebookVersion: number,
		names: Object.fromEntries(
			codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
		)
	};
};

function viewFrom(address: URLSearchParams): View {
	const chosen = (name: string) => address.get(name) || null;
	return { area: chosen('area'), age: chosen('age'), gender: chosen('gender') };
}

const isEveryone = (view: View) => Object.values(view).every((value) => value === null);

type Streams = ReturnType<Awaited<ReturnType<typeof readRanked>>['ranked']['in']>['streams'];

const surveyOf = (all: Streams) => all.find(({ stream }) => stream === 'survey') ?? null;

/** Notes have no interval: nobody knows how many people they are, so no boundary is certain there. */
function boundariesIn(all: Streams, order: Stream): ReadonlySet<number> {
	if (order === 'meeting') return new Set();
	const themes = all.find(({ stream }) => stream === order)?.themes ?? [];
	return certainBoundaries(themes.filter((theme) => theme.shown));
}
