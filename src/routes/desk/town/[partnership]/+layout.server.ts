import { enterTown } from '#lib/server/permission.ts';
import type { LayoutServerLoad } from './$types';

/** For those who may say what the partnership is. */
export const load: LayoutServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const { slug, municipality, policeDistrict, place, constructed } = partnership;
	return { partnership: { slug, municipality, policeDistrict, place, constructed } };
};
