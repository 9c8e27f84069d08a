import { error, fail, redirect } from '@sveltejs/kit';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newSilentId } from '#lib/server/id.ts';
import { log } from '#lib/server/log.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { checkAnswers, writtenIn } from '#lib/survey/check-answers.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';
import { isOpen, surveyFor } from './survey-for.ts';

export const load: PageServerLoad = async (event) => {
	const { survey } = await event.parent();
	if (!isOpen(survey, event)) error(410, 'survey-closed');
	// Each form has a key of its own: one from a cache, or from «back», would be somebody's already.
	event.setHeaders({ 'cache-control': 'no-store' });
	return { key: newSilentId() };
};

export const actions: Actions = {
	default: async (event) => {
		const survey = await surveyFor(event);
		if (!isOpen(survey, event)) error(410, 'survey-closed');

		const fields = textFields(await event.request.formData());
		const written = writtenIn(survey.questionnaire, fields);
		const sent = fields.get('key')?.[0];
		const key = isKey(sent) ? sent : newSilentId();
		const locale = getLocale();
		if (fields.has('switch')) return { key, written, problems: [] };

		const checked = checkAnswers(survey.questionnaire, fields);
		if (!checked.ok) return fail(422, { key, written, problems: checked.problems });

		try {
			await submitResponse(db(), survey, { key, locale, ...checked }, today());
		} catch (bug) {
			// A full disk must not cost anyone what they wrote: the form comes back, with the same key.
			log('response-not-kept', { kind: bug instanceof Error ? bug.name : typeof bug });
			return fail(503, { key, written, problems: [], notKept: true });
		}
		redirect(303, `/s/${survey.slug}/thanks${locale === 'sv' ? '' : `?lang=${locale}`}`);
	}
};
