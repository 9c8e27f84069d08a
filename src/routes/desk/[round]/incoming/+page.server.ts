import { countByDay, countLanguages } from '#db/queries/incoming.ts';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { listPopulation } from '#db/queries/populations.ts';
import { countResponses } from '#db/queries/responses.ts';
import { findResidentsQuestions, listSurveys } from '#db/queries/surveys.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { arrivals } from '#lib/ranking/arrivals.ts';
import { coverage } from '#lib/ranking/coverage.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { askedPopulation } from '#lib/survey/asked-population.ts';
import { foldSmall } from '#lib/survey/fold-small.ts';
import { groupNames } from '#lib/ui/group-words.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { PageServerLoad } from './$types';

/** For those who read results: how residents' responses come in, and which groups are missing. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'ranking:read');
	event.depends('round:responses');
	const { partnershipId } = round;
	const inRound = { partnershipId, roundId: round.id };
	const [counted, units, days, languages, figures, settings, surveys, questions] =
		await Promise.all([
			countResponses(db(), partnershipId, round.id),
			readUnits(db(), partnershipId, round.id),
			countByDay(db(), inRound),
			countLanguages(db(), inRound, weekBefore(today())),
			listPopulation(db(), partnershipId),
			readPartnershipSettings(db(), partnershipId),
			listSurveys(db(), partnershipId, round.id),
			findResidentsQuestions(db(), partnershipId, round.id)
		]);
	const residents = counted.filter(({ stream }) => stream === 'survey');
	const address = surveys.find(({ stream, isDraft }) => stream === 'survey' && !isDraft);
	return {
		answered: residents.reduce((sum, { count }) => sum + count, 0),
		survey: address && { closesOn: address.closesOn, open: address.closesOn >= today() },
		arrivals: arrivals(days),
		coverage: coverage(units, askedPopulation(figures, settings)),
		hasFigures: figures.length > 0,
		populationSource: settings.populationSource ?? '',
		names: groupNames(questions, getLocale()),
		languages: foldSmall(languages, fewest.survey),
		least: fewest.survey,
		at: now(),
		mayManage: mayDo(roles, 'channel:manage'),
		mayEditTown: mayDo(roles, 'partnership:edit')
	};
};

function weekBefore(day: string): string {
	return new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
}
