import { fail, redirect } from '@sveltejs/kit';
import { insertAudit } from '#db/queries/audit.ts';
import { listSurveyVersions, openSurvey } from '#db/queries/survey-versions.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { revisionOf } from '#lib/server/edit-survey.ts';
import { newId } from '#lib/server/id.ts';
import { enter } from '#lib/server/permission.ts';
import { changesBetween } from '#lib/survey/edit/changes.ts';
import { checkBeforeOpening } from '#lib/survey/edit/check-before-opening.ts';
import { missingTexts } from '#lib/survey/edit/missing-texts.ts';
import type { Actions, PageServerLoad } from './$types';
import { editingIn } from '../survey-in.ts';

export const csr = false;

/** What would be opened, what it changes, and what must be put right first. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const editing = await editingIn(round, event.params.survey);
	const { survey, newest, inUse, questionnaire, languages } = editing;
	return {
		address: `/desk/${round.slug}/survey/${survey.slug}`,
		revision: revisionOf(questionnaire),
		isDraft: newest.frozenAt === null,
		number: newest.number,
		inUse: inUse?.number ?? null,
		changes: inUse ? changesBetween(inUse.questionnaire, questionnaire) : [],
		problems: checkBeforeOpening(questionnaire),
		dayHasPassed: survey.closesOn < today(),
		closesOn: survey.closesOn,
		questions: questionnaire.questions,
		minutes: questionnaire.minutes,
		locales: questionnaire.locales,
		missing: languages
			.filter((language) => language !== 'sv' && language !== 'fit')
			.map((language) => ({ language, count: missingTexts(questionnaire, language).length }))
			.filter(({ count }) => count > 0)
	};
};

export const actions: Actions = {
	/** Opens just what was looked at: another text since, and it is shown again. */
	default: async (event) => {
		const { account, round } = await enter(event, 'survey:edit');
		const { survey } = await editingIn(round, event.params.survey);
		const revision = String((await event.request.formData()).get('revision') ?? '');
		const of = { partnershipId: round.partnershipId, surveyId: survey.id };
		const at = now();
		const opened = await db()
			.transaction()
			.execute(async (trx) => {
				const [draft] = await listSurveyVersions(trx, of);
				if (!draft || draft.frozenAt !== null) return 'changed';
				if (revisionOf(draft.questionnaire) !== revision) return 'changed';
				if (checkBeforeOpening(draft.questionnaire).length > 0) return 'problems';
				if (survey.closesOn < today()) return 'problems';
				await openSurvey(trx, of, { at, closesOn: survey.closesOn });
				await insertAudit(trx, {
					...{ id: newId(), partnershipId: round.partnershipId, accountId: account.id, at },
					action: survey.openedAt === null ? 'survey-opened' : 'survey-version-taken-into-use',
					target: `surveyVersion ${draft.id}`,
					detail: { number: draft.number }
				});
				return 'opened';
			});
		if (opened !== 'opened') return fail(409, { changed: opened === 'changed' });
		redirect(303, `/desk/${round.slug}/survey/${survey.slug}?opened=yes`);
	}
};
