import { error } from '@sveltejs/kit';
import { enter } from '#lib/server/permission.ts';
import { changesBetween } from '#lib/survey/edit/changes.ts';
import type { PageServerLoad } from './$types';
import { leastOf, shownVersions } from '../../shown-versions.ts';
import { editingIn } from '../../survey-in.ts';

export const csr = false;

/** A version that is or was in use, to read. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const { survey, versions, inUse } = await editingIn(round, event.params.survey);
	const version = versions.find(({ number }) => String(number) === event.params.version);
	if (!version) error(404, 'no-such-version');
	const before = versions.find(({ number }) => number === version.number - 1) ?? null;
	const shown = await shownVersions(
		{ ...round, surveyId: survey.id, stream: survey.stream },
		versions
	);
	return {
		address: `/desk/${round.slug}/survey/${survey.slug}`,
		least: leastOf(survey.stream),
		version: shown.filter(({ number }) => number === version.number),
		number: version.number,
		isInUse: version.id === inUse?.id,
		isFrozen: version.frozenAt !== null,
		title: version.questionnaire.title.sv,
		questions: version.questionnaire.questions,
		before: before?.number ?? null,
		changes: before ? changesBetween(before.questionnaire, version.questionnaire) : []
	};
};
