import { error } from '@sveltejs/kit';
import { readPartnershipSettings } from '#db/queries/partnerships.ts';
import type { Round } from '#db/queries/rounds.ts';
import { findSurveyToEdit, listSurveyVersions } from '#db/queries/survey-versions.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { editSurvey, type Editing } from '#lib/server/edit-survey.ts';
import { languagesToWrite, type Language } from '#lib/survey/edit/languages.ts';
import { questionsEver } from '#lib/survey/edit/new-id.ts';
import type { Question, Questionnaire } from '#lib/survey/questionnaire.ts';

/** The round's survey at this address, for those who have been let in. Another town's is «not found». */
export async function surveyIn(round: Round, slug: string) {
	const { partnershipId } = round;
	const survey = await findSurveyToEdit(db(), { partnershipId, roundId: round.id, slug });
	if (!survey) error(404, 'no-such-survey');
	return survey;
}

/** A survey with everything one needs to edit it. */
export async function editingIn(round: Round, slug: string) {
	const survey = await surveyIn(round, slug);
	const [versions, settings] = await Promise.all([
		listSurveyVersions(db(), { partnershipId: round.partnershipId, surveyId: survey.id }),
		readPartnershipSettings(db(), round.partnershipId)
	]);
	const newest = versions[0];
	if (!newest) throw new Error(`survey ${survey.id} has no version`);
	const inUse = versions.find(({ frozenAt }) => frozenAt !== null) ?? null;
	const { questionnaire } = newest;
	const languages: Language[] = languagesToWrite(questionnaire, settings.meankieli ?? false);
	return { survey, versions, newest, inUse, questionnaire, settings, languages };
}

/** Edits the survey at this address as the one who is signed in. */
export async function editIn<Told>(
	{ account, round }: { account: { id: string }; round: Round },
	slug: string,
	{ action, detail }: { action: string; detail?: Record<string, string | number | null> },
	change: (now: Editing) => { questionnaire: Questionnaire | null; told: Told }
): Promise<Told> {
	const survey = await surveyIn(round, slug);
	const edit = {
		...{ partnershipId: round.partnershipId, surveyId: survey.id },
		...{ accountId: account.id, at: now(), action, detail }
	};
	return editSurvey(db(), edit, change);
}

/** Every question in every version, the draft's too: their ids are taken. */
export const everIn = ({ versions }: Pick<Editing, 'versions'>): Question[] =>
	questionsEver(versions.map(({ questionnaire }) => questionnaire));

/** Whether people have been asked this question: then its id and kind stay. */
export const wasAsked = ({ versions }: Pick<Editing, 'versions'>, id: string): boolean =>
	versions.some(
		({ frozenAt, questionnaire }) =>
			frozenAt !== null && questionnaire.questions.some((question) => question.id === id)
	);
