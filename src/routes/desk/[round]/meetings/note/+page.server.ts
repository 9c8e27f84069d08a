import { fail, redirect } from '@sveltejs/kit';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/id.ts';
import { log } from '#lib/server/log.ts';
import { meetingHints } from '#lib/server/meeting-hints.ts';
import { enter } from '#lib/server/permission.ts';
import { submitMeeting } from '#lib/server/submit-meeting.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { checkMeeting } from '#lib/survey/check-meeting.ts';
import { emptyRow, firstRows, writtenMeeting } from '#lib/ui/meetings/written-meeting.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

/** The one page of the desk that is kept in a browser to open without a net: it holds no answers. */
export const load: PageServerLoad = async (event) => {
	const { account, round } = await enter(event, 'meeting:write');
	const { slug, name, partnership } = round;
	return {
		id: newId(),
		today: today(),
		account: account.id,
		round: { slug, name, partnership },
		hints: await meetingHints(db(), round, getLocale())
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, round } = await enter(event, 'meeting:write');
		const fields = textFields(await event.request.formData());
		const sent = fields.get('key')?.[0];
		const id = isKey(sent) ? sent : newId();
		const written = writtenMeeting(id, fields);
		if (fields.has('more')) {
			written.rows.push(...Array.from({ length: firstRows }, emptyRow));
			return { written, problems: [] };
		}
		// Two people on one device: nobody's notes are kept in another's name without their knowing.
		if ((fields.get('account')?.[0] ?? account.id) !== account.id) {
			return fail(409, { written, problems: [], otherAccount: true });
		}

		const { areas, themes } = await meetingHints(db(), round, getLocale());
		const known = { areas: areas.map((each) => each.id), themes: themes.map((each) => each.id) };
		const checked = checkMeeting(fields, today(), known);
		if (!checked.ok) return fail(422, { written, problems: checked.problems });

		try {
			await submitMeeting(db(), round, { ...checked.meeting, id, notedBy: account.id }, now());
		} catch (bug) {
			// An evening's notes come back with the form, which keeps its key.
			log('meeting-not-kept', { kind: bug instanceof Error ? bug.name : typeof bug });
			return fail(503, { written, problems: [], notKept: true });
		}
		redirect(303, `/desk/${round.slug}/meetings?saved=${id}`);
	}
};
