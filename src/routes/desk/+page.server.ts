import { roundsOf } from '#db/queries/rounds.ts';
import { db } from '#lib/server/database.ts';
import { requireAccount } from '#lib/server/permission.ts';
import type { PageServerLoad } from './$types';

/** For everyone signed in: the rounds in which they have a role. */
export const load: PageServerLoad = async (visit) => ({
	rounds: await roundsOf(db(), requireAccount(visit).id)
});
