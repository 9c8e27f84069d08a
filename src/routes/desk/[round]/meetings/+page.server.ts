import { fail, redirect } from '@sveltejs/kit';
import { listMeetings } from '#db/queries/meetings.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/id.ts';
import { log } from '#lib/server/log.ts';
import { enter } from '#lib/server/permission.ts';
import { submitMeeting } from '#lib/server/submit.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { checkMeeting } from '#lib/survey/check-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** For those who may write notes: the meetings, and a form for one more. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'meeting:write');
	const meetings = await listMeetings(db(), round.partnershipId, round.id);
	const saved = event.url.searchParams.get('saved');
	return {
		key: newId(),
		today: today(),
		meetings,
		saved: meetings.find(({ id }) => id === saved)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, round } = await enter(event, 'meeting:write');
		const fields = textFields(await event.request.formData());
		const sent = fields.get('key')?.[0];
		const id = isKey(sent) ? sent : newId();

		const written = Object.fromEntries(
			['place', 'heldOn', 'participants', 'notes'].map((name) => [name, fields.get(name)?.[0]])
		);

		const checked = checkMeeting(fields, today());
		if (!checked.ok) return fail(422, { key: id, written, problems: checked.problems });

		try {
			await submitMeeting(db(), round, { ...checked.meeting, id, notedBy: account.id }, now());
		} catch (bug) {
			// An evening's notes come back with the form, which keeps its key.
			log('meeting-not-kept', { kind: bug instanceof Error ? bug.name : typeof bug });
			return fail(503, { key: id, written, problems: [], notKept: true });
		}
		redirect(303, `/desk/${round.slug}/meetings?saved=${id}`);
	}
};
