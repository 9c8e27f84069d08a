import { rolesIn } from '#db/queries/accounts.ts';
import { partnershipsOf } from '#db/queries/partnerships.ts';
import { roundsOf } from '#db/queries/rounds.ts';
import { db } from '#lib/server/database.ts';
import { mayDo, requireAccount } from '#lib/server/permission.ts';
import type { PageServerLoad } from './$types';

/** For everyone signed in: the rounds in which they have a role, and their partnerships. */
export const load: PageServerLoad = async (visit) => {
	const { id } = requireAccount(visit);
	const [rounds, partnerships] = await Promise.all([roundsOf(db(), id), partnershipsOf(db(), id)]);
	const towns = await Promise.all(
		partnerships.map(async (town) => ({
			slug: town.slug,
			municipality: town.municipality,
			policeDistrict: town.policeDistrict,
			mayEdit: mayDo(await rolesIn(db(), town.id, id), 'partnership:edit')
		}))
	);
	return { rounds, towns };
};
