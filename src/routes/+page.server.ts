import { listPartnerships } from '#db/queries/partnerships.ts';
import { listOpenSurveys } from '#db/queries/surveys.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import type { PageServerLoad } from './$types';

/** For everyone: which surveys residents can answer today. */
export const load: PageServerLoad = async ({ locals }) => {
	const [surveys, towns] = await Promise.all([
		listOpenSurveys(db(), today()),
		listPartnerships(db())
	]);
	return {
		surveys,
		signedIn: locals.account !== null,
		/** Whose pages the foot leads to; several towns' stand together under /about. */
		onlyTown: towns.length === 1 ? (towns[0]?.slug ?? null) : null
	};
};
