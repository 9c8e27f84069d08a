import type { PageServerLoad } from './$types';

/** The address to come back to, as one would write it down. */
export const load: PageServerLoad = ({ params, url }) => ({
	shownAddress: `${url.host}/s/${params.slug}`
});
