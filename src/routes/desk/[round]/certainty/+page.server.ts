import { readCodebook } from '#db/queries/codebooks.ts';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import { listPopulation } from '#db/queries/populations.ts';
import { readForCorrection } from '#db/queries/reviews.ts';
import { findResidentsQuestions } from '#db/queries/surveys.ts';
import { type ThemeId, themeName } from '#lib/coding/codebook.ts';
import type { Read } from '#lib/ranking/correct.ts';
import { groupDifferences } from '#lib/ranking/groups.ts';
import { rankCorrected } from '#lib/ranking/rank-corrected.ts';
import type { Interval, Ranking, StreamRanking } from '#lib/ranking/ranking.ts';
import { maySay } from '#lib/ranking/safe-cells.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { triangulate } from '#lib/ranking/triangulate.ts';
import { everyone } from '#lib/ranking/view.ts';
import { weigh } from '#lib/ranking/weigh.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { readRanked } from '#lib/server/ranking.ts';
import { sinceLast } from '#lib/server/since-last.ts';
import { askedPopulation } from '#lib/survey/asked-population.ts';
import { chosenPair, groupChoices } from '#lib/ui/certainty/group-choices.ts';
import { groupNames } from '#lib/ui/group-words.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { PageServerLoad } from './$types';

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
	const read = await readForCorrection(db(), partnershipId, round.id, 'survey');
	const everybody = ranked.withPlaces(everyone);
	const survey = surveyOf(everybody);
	const shown = survey.themes.flatMap((theme) => (theme.shown ? [theme.theme] : []));

	const names = groupNames(questions, getLocale());
	const choices = groupChoices(ranked, values, names);
	const pair = chosenPair(choices, event.url.searchParams);
	return {
		streams: everybody.streams,
		manifest: everybody.manifest,
		consensus: triangulate(everybody),
		weighed: weighedForPage(
			weigh(survey.shown ? units : [], askedPopulation(figures, settings), shown)
		),
		corrected: correctedForPage(read, shown),
		sample: read.filter(({ person }) => person !== null).length,
		since: await sinceLast(db(), round, everybody),
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

/** Whole per cent: the decimals of a weighted or corrected share tell of groups that are hidden. */
const whole = (share: number): number => Math.round(share * 100) / 100;

const rounded = ({ share, interval }: { share: number; interval: Interval }) => ({
	share: whole(share),
	interval: { low: whole(interval.low), high: whole(interval.high) }
});

function weighedForPage(weighed: ReturnType<typeof weigh>) {
	if (!weighed.on) return weighed;
	const { on, dimensions, n, effectiveN, span, cut } = weighed;
	return {
		...{ on, dimensions, n, cut },
		effectiveN: Math.round(effectiveN),
		span: { low: Math.round(span.low * 10) / 10, high: Math.round(span.high * 10) / 10 },
		themes: weighed.themes.map(({ theme, unweighted, weighted }) => ({
			theme,
			unweighted: rounded(unweighted),
			weighted: rounded(weighted)
		}))
	};
}

/**
 * Only of themes that the coder alone, and the readers alone, find in enough people: what may be shown
 * was decided on the codes that hold, which are neither's.
 */
function correctedForPage(read: readonly Read[], shown: readonly ThemeId[]) {
	const sample = read.flatMap(({ person }) => (person ? [person] : []));
	const found = (sets: readonly ReadonlySet<ThemeId>[], theme: ThemeId) =>
		maySay(sets.filter((each) => each.has(theme)).length, sets.length, fewest.survey);
	const machine = read.map((each) => each.machine);
	const themes = shown.filter(
		(theme) => found(machine, theme) && (sample.length < read.length || found(sample, theme))
	);
	const corrected = rankCorrected(read, 'survey', themes);
	if (!corrected) return null;
	const { n, sample: many } = corrected;
	return {
		...{ n, sample: many },
		themes: corrected.themes.map(({ theme, machine: by, places, firstThree, ...share }) => ({
			...{ theme, places, firstThree },
			...rounded(share),
			machine: rounded(by)
		}))
	};
}
