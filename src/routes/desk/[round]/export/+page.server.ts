import { enter } from '#lib/server/permission.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { PageServerLoad } from './$types';
import { sourcesIn } from './sources.ts';

export const csr = false;

/** What the file holds and leaves out, and the choice of it. `file/` writes it. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'responses:export');
	const sources = await sourcesIn(round);
	return {
		sources: sources.map(({ name, stream, count }) => ({ name, stream, count })),
		fewest,
		/** Came back from `file/`, which found too few or no choice. */
		refused: event.url.searchParams.get('refused')
	};
};
