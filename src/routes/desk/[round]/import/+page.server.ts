import { fail, redirect } from '@sveltejs/kit';
import { listImportedFiles } from '#db/queries/imported-files.ts';
import { listSurveyVersions } from '#db/queries/survey-versions.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import type { Round } from '#db/queries/rounds.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { startReading, takenInBefore } from '#lib/server/exchange/answers/follow.ts';
import { fileIn } from '#lib/server/exchange/file-in.ts';
import type { AnswersFor } from '#lib/server/exchange/states.ts';
import { discard, keepUpload } from '#lib/server/exchange/uploads.ts';
import { enter } from '#lib/server/permission.ts';
import { locales } from '#lib/survey/questionnaire.ts';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** Sends a file of answers, and lists those that were taken in. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'responses:import');
	const of = { partnershipId: round.partnershipId, roundId: round.id };
	const [surveys, files] = await Promise.all([openedIn(round), listImportedFiles(db(), of)]);
	return {
		surveys: surveys.map(({ slug, stream, questionnaire }) => ({
			slug,
			stream,
			title: questionnaire.title
		})),
		files: files.map((file) => ({ ...file, day: dayOf(file.importedAt) })),
		tooBig: event.url.searchParams.get('refused') === 'too-big'
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, round } = await enter(event, 'responses:import');
		const form = await event.request.formData();
		const surveys = await openedIn(round);
		const survey = surveys.find(({ slug }) => slug === form.get('survey')) ?? surveys[0];
		if (!survey) return fail(409, { refusal: null });

		const file = await fileIn(form);
		if (!file.ok) return fail(422, { refusal: file.refusal });

		const owner = { accountId: account.id, roundId: round.id };
		const locale = locales.find((each) => each === form.get('locale')) ?? 'sv';
		const upload = await keepUpload(owner, file, {
			...{ kind: 'answers', survey },
			...{ step: 'reading', done: 0 }
		});
		const before = await takenInBefore(db(), round, upload.sha256);
		if (before) {
			await discard(upload);
			return { before: { name: before.importedBy, day: dayOf(before.importedAt) } };
		}

		startReading(upload, survey, locale);
		redirect(303, `/desk/${round.slug}/import/${upload.token}`);
	}
};

/** The round's surveys that were opened, each with the questions people are asked now. */
async function openedIn({ partnershipId, id: roundId }: Round): Promise<AnswersFor[]> {
	const surveys = await listSurveys(db(), partnershipId, roundId);
	const found = await Promise.all(
		surveys.map(async ({ id: surveyId, slug, stream }) => {
			const versions = await listSurveyVersions(db(), { partnershipId, surveyId });
			const inUse = versions.find(({ frozenAt }) => frozenAt !== null);
			if (!inUse || stream === 'meeting') return [];
			const { id: versionId, questionnaire } = inUse;
			return [{ surveyId, slug, stream, versionId, questionnaire }];
		})
	);
	return found.flat();
}

function dayOf(instant: string): string {
	return today(new Date(instant));
}
