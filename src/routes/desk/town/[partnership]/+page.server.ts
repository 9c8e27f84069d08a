import { roundsOf } from '#db/queries/rounds.ts';
import { db } from '#lib/server/database.ts';
import { enterTown } from '#lib/server/permission.ts';
import { readTown } from '#lib/server/town.ts';
import { beforeRound, setUpState, setUpSteps } from '#lib/survey/set-up.ts';
import type { PageServerLoad } from './$types';

/** What is done and what is left, and the partnership's rounds. */
export const load: PageServerLoad = async (event) => {
	const { account, partnership } = await enterTown(event, 'partnership:edit');
	const [{ settings, population }, rounds] = await Promise.all([
		readTown(db(), partnership.id),
		roundsOf(db(), account.id)
	]);
	const steps = setUpState(settings, population.length);
	const saved = event.url.searchParams.get('saved');
	return {
		settings,
		steps,
		people: population.reduce((sum, { people }) => sum + people, 0),
		before: beforeRound(steps),
		saved: setUpSteps.find((step) => step === saved) ?? null,
		figuresRemoved: Number(event.url.searchParams.get('removed') ?? 0) || 0,
		rounds: rounds
			.filter(({ partnershipId }) => partnershipId === partnership.id)
			.map(({ slug, name, promiseYear }) => ({ slug, name, promiseYear }))
	};
};
