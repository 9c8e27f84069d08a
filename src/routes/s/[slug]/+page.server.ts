import { error, fail, redirect } from '@sveltejs/kit';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newSilentId } from '#lib/server/id.ts';
import { log } from '#lib/server/log.ts';
import { arrivalBy } from '#lib/server/arrival.ts';
import { staffVia } from '#lib/server/staff-answer.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { stampOf, suspicionsOf } from '#lib/server/suspect.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { checkAnswers, writtenIn, type Background } from '#lib/survey/check-answers.ts';
import { stampField, warnedField } from '#lib/survey/form-fields.ts';
import { quotePersonalIn } from '#lib/text/quote-personal.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';
import { isOpen, surveyFor } from './survey-for.ts';

export const load: PageServerLoad = async (event) => {
	const { survey } = await event.parent();
	if (!isOpen(survey, event)) error(410, 'survey-closed');
	// Each form has a key of its own: one from a cache, or from «back», would be somebody's already.
	event.setHeaders({ 'cache-control': 'no-store' });
	return { key: newSilentId(), stamp: stampOf(Date.parse(now())) };
};

export const actions: Actions = {
	default: async (event) => {
		const survey = await surveyFor(event);
		if (!isOpen(survey, event)) error(410, 'survey-closed');

		const fields = textFields(await event.request.formData());
		const sent = fields.get('key')?.[0];
		const key = isKey(sent) ? sent : newSilentId();
		const locale = getLocale();
		// What the form brings along when it comes back.
		const back = {
			key,
			stamp: fields.get(stampField)?.[0] ?? '',
			warned: fields.has(warnedField),
			written: writtenIn(survey.questionnaire, fields)
		};
		if (fields.has('switch')) return { ...back, problems: [], personal: {} };

		const checked = checkAnswers(survey.questionnaire, fields);
		const mayWarn = !back.warned && !fields.has('anyway');
		const personal = mayWarn ? quotePersonalIn(survey.questionnaire, back.written) : {};
		const warned = back.warned || Object.keys(personal).length > 0;
		if (!checked.ok) return fail(422, { ...back, warned, problems: checked.problems, personal });
		if (Object.keys(personal).length > 0) return { ...back, warned, problems: [], personal };

		const arrival = await arrivalBy(db(), survey, event.url);
		const by = { via: arrival?.via ?? null, account: event.locals.account };
		const via = survey.stream === 'staff' ? await staffVia(db(), survey, by) : null;
		const suspicions = suspicionsOf({
			survey,
			fields,
			key,
			answered: checked.answers.length + given(checked.background),
			address: addressOf(event),
			via: via?.kind ?? null,
			today: today(),
			nowMs: Date.parse(now())
		});
		try {
			const submission = { key, locale, suspicions, ...checked, ...(via && { via }) };
			await submitResponse(db(), survey, submission, today());
		} catch (bug) {
			// A full disk must not cost anyone what they wrote: the form comes back, with the same key.
			log('response-not-kept', { kind: bug instanceof Error ? bug.name : typeof bug });
			return fail(503, { ...back, problems: [], personal: {}, notKept: true });
		}
		const rest = new URLSearchParams(locale === 'sv' ? {} : { lang: locale });
		if (arrival) rest.set('via', arrival.code);
		redirect(303, `/s/${survey.slug}/thanks${rest.size > 0 ? `?${rest}` : ''}`);
	}
};

const given = (background: Background): number =>
	Object.values(background).filter((group) => group !== null).length;

/** A proxy that forgets the header it was named for must not cost anyone an answer. */
function addressOf(event: { getClientAddress: () => string }): string | null {
	try {
		return event.getClientAddress();
	} catch {
		return null;
	}
}
