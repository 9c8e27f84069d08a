import { error } from '@sveltejs/kit';
import { findPartnership, readPartnershipSettings } from '#db/queries/partnerships.ts';
import { db } from '#lib/server/database.ts';
import { legalOf } from '#lib/survey/partnership-settings.ts';
import type { LayoutServerLoad } from './$types';

/** For everyone: a partnership's own public pages. What it is called is no secret. */
export const load: LayoutServerLoad = async ({ params }) => {
	const partnership = await findPartnership(db(), params.partnership);
	if (!partnership) error(404, 'no-such-partnership');
	const { slug, municipality, policeDistrict, place, constructed } = partnership;
	return {
		partnership: { slug, municipality, policeDistrict, place, constructed },
		legal: legalOf(await readPartnershipSettings(db(), partnership.id))
	};
};
