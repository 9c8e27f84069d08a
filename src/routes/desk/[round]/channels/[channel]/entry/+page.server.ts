import { fail } from '@sveltejs/kit';
import { countBatch } from '#db/queries/paper-forms.ts';
import { channelOf } from '#lib/server/channels.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newSilentId } from '#lib/server/id.ts';
import { log } from '#lib/server/log.ts';
import { takeBackPaper } from '#lib/server/paper.ts';
import { enter } from '#lib/server/permission.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { checkAnswers, type Fields, writtenIn } from '#lib/survey/check-answers.ts';
import { asOnPaper, paperFields, readBatch } from '#lib/survey/paper.ts';
import type { Locale } from '#lib/survey/questionnaire.ts';
import type { Actions, PageServerLoad } from './$types';
import { surveyOf } from '../survey-of.ts';

/** For those who type in paper: an empty form, and then the next. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'paper:enter');
	const channel = await channelOf(db(), { round }, event.params.channel, 'paper');
	const { questionnaire } = await surveyOf(channel);
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		channel: { name: channel.name, code: channel.code },
		questionnaire,
		key: newSilentId(),
		/** What a pile is called when nobody says otherwise: the day it was typed in. */
		today: today()
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { account, round } = await enter(event, 'paper:enter');
		const channel = await channelOf(db(), { round }, event.params.channel, 'paper');
		const survey = await surveyOf(channel);
		const fields = textFields(await event.request.formData());
		const sent = fields.get(paperFields.key)?.[0];
		const key = isKey(sent) ? sent : newSilentId();
		const locale = localeIn(fields, survey.questionnaire.locales);
		const written = writtenIn(survey.questionnaire, fields);
		const batch = readBatch(fields);
		const back = { key, locale, written, batch: fields.get(paperFields.batch)?.[0] ?? '' };

		if (batch === null) return fail(422, { ...back, problems: [], longBatch: true });
		const checked = checkAnswers(asOnPaper(survey.questionnaire), fields);
		if (!checked.ok) return fail(422, { ...back, problems: checked.problems });

		const of = { partnershipId: round.partnershipId, channelId: channel.id };
		const via = {
			...{ kind: 'paper' as const, channelId: channel.id, batch },
			enteredBy: { accountId: account.id, at: now() }
		};
		try {
			await submitResponse(db(), survey, { key, locale, ...checked, via }, today());
		} catch (bug) {
			log('paper-not-kept', { kind: bug instanceof Error ? bug.name : typeof bug });
			return fail(503, { ...back, problems: [], notKept: true });
		}
		// No redirect: sent again, by «reload» or a double press, it is the same form by its key.
		return { saved: key, batch, locale, entered: await countBatch(db(), of, batch) };
	},
	/** Takes back the form just typed in, and no other. */
	takeBack: async (event) => {
		const { account, round } = await enter(event, 'paper:enter');
		const channel = await channelOf(db(), { round }, event.params.channel, 'paper');
		const { questionnaire } = await surveyOf(channel);
		const fields = textFields(await event.request.formData());
		const of = { partnershipId: round.partnershipId, channelId: channel.id };
		const key = fields.get(paperFields.key)?.[0] ?? '';
		const taken = await takeBackPaper(db(), of, key, { accountId: account.id, at: now() });
		const kept = {
			batch: readBatch(fields) ?? '',
			locale: localeIn(fields, questionnaire.locales)
		};
		return taken ? { ...kept, undone: true } : fail(409, { ...kept, late: true });
	}
};

function localeIn(fields: Fields, locales: readonly Locale[]): Locale {
	const said = fields.get(paperFields.language)?.[0];
	return locales.find((locale) => locale === said) ?? 'sv';
}
