import { fail, redirect } from '@sveltejs/kit';
import { insertAudit } from '#db/queries/audit.ts';
import { setLastDay } from '#db/queries/survey-versions.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { revisionOf } from '#lib/server/edit-survey.ts';
import { newId } from '#lib/server/id.ts';
import { enter } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { type About, aboutFromFields, challengeFrom } from '#lib/survey/edit/about-fields.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import type { Actions, PageServerLoad } from './$types';
import { editIn, editingIn } from '../survey-in.ts';

export const csr = false;

export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const { survey, questionnaire, languages } = await editingIn(round, event.params.survey);
	const about = aboutOf(questionnaire, survey.closesOn);
	return {
		address: `/desk/${round.slug}/survey/${survey.slug}`,
		about,
		revision: revisionOf(about),
		languages
	};
};

export const actions: Actions = {
	default: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const { round, account } = entered;
		const editing = await editingIn(round, event.params.survey);
		const { survey, languages } = editing;
		const fields = textFields(await event.request.formData());
		const revision = fields.get('revision')?.[0] ?? '';
		const minutes = fields.get('minutes')?.[0] ?? '';
		const read = aboutFromFields(editing.questionnaire, fields, languages);
		const sent = { about: aboutOf(read.questionnaire, read.closesOn), minutes };
		if (read.problems.length > 0)
			return fail(422, { ...sent, revision, problems: read.problems, conflict: null });

		const edit = { action: 'survey-about-saved' };
		const conflict = await editIn<About | null>(entered, survey.slug, edit, (current) => {
			const stored = aboutOf(current.questionnaire, survey.closesOn);
			if (revisionOf(stored) !== revision) return { questionnaire: null, told: stored };
			const { title, lead, locales } = read.questionnaire;
			const own = { title, lead, locales, minutes: read.questionnaire.minutes };
			const challenge = challengeFrom(current.questionnaire, fields);
			return { questionnaire: { ...current.questionnaire, ...own, ...challenge }, told: null };
		});
		if (conflict)
			return fail(409, { ...sent, revision: revisionOf(conflict), problems: [], conflict });

		if (read.closesOn !== survey.closesOn) {
			const of = { partnershipId: round.partnershipId, surveyId: survey.id };
			await db()
				.transaction()
				.execute(async (trx) => {
					await setLastDay(trx, of, read.closesOn);
					await insertAudit(trx, {
						...{ id: newId(), partnershipId: round.partnershipId, accountId: account.id },
						...{ at: now(), action: 'survey-last-day-changed', target: `survey ${survey.id}` },
						detail: { from: survey.closesOn, to: read.closesOn }
					});
				});
		}
		redirect(303, `/desk/${round.slug}/survey/${survey.slug}?about=saved`);
	}
};

function aboutOf(
	{ title, lead, minutes, locales, challenge = false }: Questionnaire,
	closesOn: string
): About {
	return { title, lead, minutes, locales, challenge, closesOn };
}
