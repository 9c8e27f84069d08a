import { listOpenSurveys } from '#db/queries/surveys.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import type { PageServerLoad } from './$types';

/** For everyone: which surveys residents can answer today. */
export const load: PageServerLoad = async ({ locals }) => ({
	surveys: await listOpenSurveys(db(), today()),
	signedIn: locals.account !== null
});
