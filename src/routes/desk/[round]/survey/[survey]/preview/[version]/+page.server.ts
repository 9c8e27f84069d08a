import { error, fail } from '@sveltejs/kit';
import { enter } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { checkAnswers, writtenIn } from '#lib/survey/check-answers.ts';
import type { Actions, PageServerLoad } from './$types';
import { editingIn } from '../../survey-in.ts';

export const csr = false;

/** A version as those who answer see it, the draft's too. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const { survey, questionnaire } = await versionIn(event, round);
	return {
		survey: { stream: survey.stream, closesOn: survey.closesOn },
		questionnaire,
		partnership: round.partnership,
		promiseYear: round.promiseYear
	};
};

export const actions: Actions = {
	/** Answers as the survey itself would, but keeps nothing. */
	default: async (event) => {
		const { round } = await enter(event, 'survey:edit');
		const { questionnaire } = await versionIn(event, round);
		const fields = textFields(await event.request.formData());
		const written = writtenIn(questionnaire, fields);
		if (fields.has('switch')) return { written, problems: [], sent: false };
		const checked = checkAnswers(questionnaire, fields);
		if (!checked.ok) return fail(422, { written, problems: checked.problems, sent: false });
		return { written, problems: [], sent: true };
	}
};

type Round = Awaited<ReturnType<typeof enter>>['round'];

async function versionIn(
	{ params }: { params: { survey: string; version: string } },
	round: Round
) {
	const { survey, versions } = await editingIn(round, params.survey);
	const version = versions.find(({ number }) => String(number) === params.version);
	if (!version) error(404, 'no-such-version');
	return { survey, questionnaire: version.questionnaire };
}
