import { error, fail, redirect } from '@sveltejs/kit';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newSilentId } from '#lib/server/id.ts';
import { log } from '#lib/server/log.ts';
import { networkAddress } from '#lib/server/network-address.ts';
import { arrivalWith } from '#lib/server/arrival.ts';
import { staffVia } from '#lib/server/staff-answer.ts';
import { type Kept, submitResponse } from '#lib/server/submit.ts';
import { stampOf, suspicionsOf } from '#lib/server/suspect.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { checkAnswers, writtenIn, type Background } from '#lib/survey/check-answers.ts';
import { stampField, warnedField } from '#lib/survey/form-fields.ts';
import { quotePersonalIn } from '#lib/text/quote-personal.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';
import { isOpen, surveyFor } from './survey-for.ts';

export const load: PageServerLoad = async (event) => {
	const { survey, via, channel } = await event.parent();
	if (!isOpen(survey, event)) error(410, 'survey-closed');
	// A letter's link asks for its code first; the form that was sent from there brings it along.
	if (channel === 'letter' && event.request.method === 'GET')
		redirect(303, `/c/${via}${event.url.searchParams.has('lang') ? `?lang=${getLocale()}` : ''}`);
	// Each form has a key of its own: one from a cache, or from «back», would be somebody's already.
	event.setHeaders({ 'cache-control': 'no-store' });
	/** Where the privacy notice is, to write down from a screen that leads nowhere. */
	const about = `${event.url.host}/p/${survey.partnership.slug}/privacy`;
	return { about, key: newSilentId(), stamp: stampOf(Date.parse(now())) };
};

export const actions: Actions = {
	default: async (event) => {
		const survey = await surveyFor(event);
		if (!isOpen(survey, event)) error(410, 'survey-closed');

		const fields = textFields(await event.request.formData());
		const sent = fields.get('key')?.[0];
		const key = isKey(sent) ? sent : newSilentId();
		const locale = getLocale();
		const nowMs = Date.parse(now());
		const address = networkAddress(event);
		const arrived = { url: event.url, fields };
		const arrival = await arrivalWith(db(), survey, arrived, { address, nowMs });
		// What the form brings along when it comes back.
		const back = {
			key,
			stamp: fields.get(stampField)?.[0] ?? '',
			warned: fields.has(warnedField),
			letter: arrival?.letter ?? null,
			written: writtenIn(survey.questionnaire, fields)
		};
		if (fields.has('switch')) return { ...back, problems: [], personal: {} };

		const checked = checkAnswers(survey.questionnaire, fields);
		const mayWarn = !back.warned && !fields.has('anyway');
		const personal = mayWarn ? quotePersonalIn(survey.questionnaire, back.written) : {};
		const warned = back.warned || Object.keys(personal).length > 0;
		if (!checked.ok) return fail(422, { ...back, warned, problems: checked.problems, personal });
		if (Object.keys(personal).length > 0) return { ...back, warned, problems: [], personal };

		if (back.letter?.problem) return fail(422, { ...back, problems: [], personal: {} });

		const by = { via: arrival?.via ?? null, account: event.locals.account };
		const via = survey.stream === 'staff' ? await staffVia(db(), survey, by) : by.via;
		const suspicions = suspicionsOf({
			survey,
			fields,
			key,
			answered: checked.answers.length + given(checked.background),
			address,
			via: via?.kind ?? null,
			today: today(),
			nowMs
		});
		let kept: Kept;
		try {
			const submission = { key, locale, suspicions, ...checked, ...(via && { via }) };
			kept = await submitResponse(db(), survey, submission, today());
		} catch (bug) {
			// A full disk must not cost anyone what they wrote: the form comes back, with the same key.
			log('response-not-kept', { kind: bug instanceof Error ? bug.name : typeof bug });
			return fail(503, { ...back, problems: [], personal: {}, notKept: true });
		}
		if (kept === 'code-used' && back.letter) {
			const letter = { ...back.letter, problem: 'used' as const };
			return fail(409, { ...back, letter, problems: [], personal: {} });
		}
		const rest = new URLSearchParams(locale === 'sv' ? {} : { lang: locale });
		if (arrival?.kind === 'kiosk') redirect(303, `/c/${arrival.code}/thanks?${rest}`);
		if (arrival) rest.set('via', arrival.code);
		redirect(303, `/s/${survey.slug}/thanks${rest.size > 0 ? `?${rest}` : ''}`);
	}
};

const given = (background: Background): number =>
	Object.values(background).filter((group) => group !== null).length;
