import { listMeetings } from '#db/queries/meetings.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** For those who may write notes: the round's meetings, and the way to one more. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'meeting:write');
	const meetings = await listMeetings(db(), round.partnershipId, round.id);
	const saved = event.url.searchParams.get('saved');
	return { meetings, saved: meetings.find(({ id }) => id === saved) };
};
