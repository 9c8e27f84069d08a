import { readCodebook } from '#db/queries/codebooks.ts';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { listPopulation } from '#db/queries/populations.ts';
import { findResidentsQuestions } from '#db/queries/surveys.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { groupDifferences } from '#lib/ranking/groups.ts';
import { rankCorrected } from '#lib/ranking/rank-corrected.ts';
import type { Ranking, StreamRanking } from '#lib/ranking/ranking.ts';
import { triangulate } from '#lib/ranking/triangulate.ts';
import { everyone } from '#lib/ranking/view.ts';
import { weigh } from '#lib/ranking/weigh.ts';
import { correctionSample } from '#lib/server/correction-sample.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { readRanked } from '#lib/server/ranking.ts';
import { sinceLast } from '#lib/server/since-last.ts';
import { askedPopulation } from '#lib/survey/asked-population.ts';
import { chosenPair, groupChoices } from '#lib/ui/certainty/group-choices.ts';
import { groupNames } from '#lib/ui/group-words.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { PageServerLoad } from './$types';

/** Numbers are rounded where they are written out: a script would carry them whole. */
export const csr = false;

/** For those who read results: how much of the order hangs on chance, on who answered and on how we count. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'ranking:read');
	const { partnershipId } = round;
	const [{ ranked, units, values }, { codebook }, figures, settings, questions] = await Promise.all(
		[
			readRanked(db(), round),
			readCodebook(db(), partnershipId, round.codebookVersionId),
			listPopulation(db(), partnershipId),
			readPartnershipSettings(db(), partnershipId),
			findResidentsQuestions(db(), partnershipId, round.id)
		]
	);
	const { read, outdated } = await correctionSample(db(), round, codebook, 'survey');
	const whole = ranked.withPlaces(everyone);
	const survey = surveyOf(whole);
	const shown = survey.themes.flatMap((theme) => (theme.shown ? [theme.theme] : []));

	const names = groupNames(questions, getLocale());
	const choices = groupChoices(ranked, values, names);
	const pair = chosenPair(choices, event.url.searchParams);
	return {
		streams: whole.streams,
		manifest: whole.manifest,
		consensus: triangulate(whole),
		weighed: forPage(weigh(survey.shown ? units : [], askedPopulation(figures, settings), shown)),
		corrected: rankCorrected(read, 'survey', shown),
		outdated,
		sample: read.filter(({ person }) => person !== null).length,
		since: await sinceLast(db(), round, whole),
		groups: {
			choices,
			pair,
			differences: pair
				? groupDifferences(surveyOf(ranked.in(pair.one.view)), surveyOf(ranked.in(pair.other.view)))
				: []
		},
		groupNames: names,
		names: Object.fromEntries(
			codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
		)
	};
};

function surveyOf({ streams }: Ranking): StreamRanking {
	const found = streams.find(({ stream }) => stream === 'survey');
	if (!found) throw new Error('A ranking has every stream.');
	return found;
}

/** Without the function that knows each respondent's weight. */
function forPage(weighed: ReturnType<typeof weigh>) {
	if (!weighed.on) return weighed;
	const { weightOf, ...rest } = weighed;
	void weightOf;
	return rest;
}
