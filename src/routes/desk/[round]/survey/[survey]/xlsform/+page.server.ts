import { join } from 'node:path';
import { fail, redirect } from '@sveltejs/kit';
import { revisionOf } from '#lib/server/edit-survey.ts';
import { fileIn } from '#lib/server/exchange/file-in.ts';
import { runInWorker } from '#lib/server/exchange/run-in-worker.ts';
import { discard, findUpload, keepUpload } from '#lib/server/exchange/uploads.ts';
import { readForm } from '#lib/server/exchange/xlsform/read-form.ts';
import { enter, type Entered } from '#lib/server/permission.ts';
import type { Actions, PageServerLoad } from './$types';
import { editIn, editingIn, everIn } from '../survey-in.ts';

export const csr = false;

/** The survey out as an XLSForm and in from one: first what would be lost, then the draft. */
export const load: PageServerLoad = async (event) => {
	const entered = await enter(event, 'survey:edit');
	const { survey, questionnaire } = await editingIn(entered.round, event.params.survey);
	const { searchParams } = event.url;
	const found = readIn(entered, survey.id, searchParams.get('file') ?? '');
	return {
		address: `/desk/${entered.round.slug}/survey/${survey.slug}`,
		title: questionnaire.title,
		saved: searchParams.has('saved'),
		tooBig: searchParams.get('refused') === 'too-big',
		/** Asked for a file that is gone. */
		gone: searchParams.has('file') && !found,
		found: found && {
			token: found.upload.token,
			name: found.upload.name,
			issues: found.read.issues,
			questions: found.read.questionnaire?.questions ?? null
		}
	};
};

export const actions: Actions = {
	/** Reads the file and shows what it holds; nothing changes. */
	send: async (event) => {
		const { account, round } = await enter(event, 'survey:edit');
		const { survey, versions, questionnaire } = await editingIn(round, event.params.survey);
		const file = await fileIn(await event.request.formData());
		if (!file.ok) return fail(422, { refusal: file.refusal });

		const owner = { accountId: account.id, roundId: round.id };
		const about = { kind: 'xlsform', surveyId: survey.id } as const;
		const upload = await keepUpload(owner, file, { ...about, step: 'reading' });
		const from = join(upload.folder, 'sent');
		const sheets = await runInWorker('read-workbook', { name: upload.name, from });
		if (!sheets.ok) {
			await discard(upload);
			return fail(422, { refusal: sheets.refusal });
		}
		const read = readForm(sheets.value, everIn({ versions }));
		upload.state = { ...about, step: 'read', read, against: revisionOf(questionnaire) };
		redirect(303, `${event.url.pathname}?file=${upload.token}`);
	},

	/** Saves what was shown, unless the survey has changed since. */
	save: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const { survey } = await editingIn(entered.round, event.params.survey);
		const token = String((await event.request.formData()).get('file') ?? '');
		const found = readIn(entered, survey.id, token);
		const made = found?.read.questionnaire;
		if (!found || !made) return fail(409, { gone: true });
		const { issues } = found.read;
		const told = await editIn(
			entered,
			survey.slug,
			{
				action: 'survey-imported',
				detail: { questions: made.questions.length, issues: issues.length }
			},
			({ questionnaire }) => {
				if (revisionOf(questionnaire) !== found.against) {
					return { questionnaire: null, told: 'changed' as const };
				}
				return { questionnaire: made, told: 'saved' as const };
			}
		);
		if (told === 'changed') return fail(409, { changed: true });
		await discard(found.upload);
		redirect(303, `${event.url.pathname}?saved`);
	},

	abort: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const { survey } = await editingIn(entered.round, event.params.survey);
		const token = String((await event.request.formData()).get('file') ?? '');
		const found = readIn(entered, survey.id, token);
		if (found) await discard(found.upload);
		redirect(303, event.url.pathname);
	}
};

/** The visitor's own file for this survey, once it is read. */
function readIn({ account, round }: Entered, surveyId: string, token: string) {
	const upload = findUpload(token, { accountId: account.id, roundId: round.id });
	if (upload?.state.kind !== 'xlsform' || upload.state.step !== 'read') return null;
	if (upload.state.surveyId !== surveyId) return null;
	const { read, against } = upload.state;
	return { upload, read, against };
}
