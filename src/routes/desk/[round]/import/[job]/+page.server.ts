import { fail, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/database.ts';
import { checkMapping, targetsOf } from '#lib/server/exchange/answers/column-target.ts';
import { startChecking, startTakingIn } from '#lib/server/exchange/answers/follow.ts';
import type { AnswersState } from '#lib/server/exchange/states.ts';
import { discard } from '#lib/server/exchange/uploads.ts';
import { enter } from '#lib/server/permission.ts';
import type { Actions, PageServerLoad } from './$types';
import { answersUpload } from './answers-upload.ts';

/** A file of answers, step by step: read, columns, dry run, taken in. Also where its progress shows. */
export const load: PageServerLoad = async (event) => {
	const entered = await enter(event, 'responses:import');
	const { upload, state } = answersUpload(entered, event.params.job);
	const { questionnaire, stream } = state.survey;
	return {
		name: upload.name,
		stream,
		questions: questionnaire.questions.filter(({ kind }) => kind !== 'info'),
		targets: targetsOf(questionnaire),
		// Told to change the columns: the dry run is there, and so is the way back to it.
		state: event.url.searchParams.has('columns') ? asColumns(state) : told(state)
	};
};

export const actions: Actions = {
	try: async (event) => {
		const entered = await enter(event, 'responses:import');
		const { upload, state } = answersUpload(entered, event.params.job);
		if (state.step !== 'map' && state.step !== 'checked') redirect(303, event.url.pathname);
		const form = await event.request.formData();
		const known = targetsOf(state.survey.questionnaire);
		const targets = state.table.header.map((_, column) => {
			const chosen = form.get(`column-${column}`);
			return known.find((target) => target === chosen) ?? 'ignore';
		});
		const problem = checkMapping(state.survey.questionnaire, targets);
		if (problem) return fail(422, { problem, targets });
		startChecking(upload, state, { ...state.mapping, targets });
		redirect(303, event.url.pathname);
	},

	take: async (event) => {
		const entered = await enter(event, 'responses:import');
		const { upload, state } = answersUpload(entered, event.params.job);
		if (state.step === 'checked' && state.found.ready > 0) {
			startTakingIn(db(), entered.round, upload, state, entered.account.id);
		}
		redirect(303, event.url.pathname);
	},

	abort: async (event) => {
		const entered = await enter(event, 'responses:import');
		await discard(answersUpload(entered, event.params.job).upload);
		redirect(303, `/desk/${entered.round.slug}/import`);
	}
};

/** Leaves out the survey, which the page has by itself. */
function told(state: AnswersState) {
	const { survey, ...rest } = state;
	void survey;
	return rest;
}

function asColumns(state: AnswersState) {
	if (state.step !== 'checked') return told(state);
	const { survey, table, mapping } = state;
	return told({ kind: 'answers', survey, step: 'map', table, mapping });
}
