import { asDownload } from '#lib/server/exchange/as-download.ts';
import { runInWorker } from '#lib/server/exchange/run-in-worker.ts';
import { writeForm } from '#lib/server/exchange/xlsform/write-form.ts';
import { enter } from '#lib/server/permission.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { editingIn } from '../../survey-in.ts';

/** The survey's newest version as an XLSForm. */
export const GET: RequestHandler = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const { survey, newest, questionnaire } = await editingIn(round, event.params.survey);
	const sheets = writeForm(questionnaire, { id: survey.slug, version: newest.number });
	const written = await runInWorker('write-workbook', { sheets });
	if (!written.ok) error(500);
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	return asDownload({ bytes: written.value, type, extension: 'xlsx' }, survey.slug);
};
