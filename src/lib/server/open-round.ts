import { defaultCodebook } from '#db/codebooks/default.ts';
import type { Db } from '#db/connect.ts';
import { insertCodebook } from '#db/queries/codebooks.ts';
import { insertRound } from '#db/queries/rounds.ts';
import { insertSurvey, insertSurveyVersion } from '#db/queries/surveys.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';
import { staffQuestionnaire } from '#lib/survey/templates/staff.ts';
import type { Town } from '#lib/survey/templates/town.ts';
import { newId } from './id.ts';

export type NewRound = {
	partnershipId: string;
	/** In addresses: `haparanda-2026`. The residents' survey has the same. */
	slug: string;
	/** «Dialog 2026». */
	name: string;
	town: Town;
	/** Last day for answers. */
	closesOn: string;
};

export type OpenedRound = {
	id: string;
	codebookVersionId: string;
	surveyVersions: { survey: string; staff: string };
};

/**
 * Begins a dialogue: a round with a codebook of its own to edit, the survey to residents and the
 * staff dialogue. Inside a transaction of the caller's.
 */
export async function openRound(trx: Db, round: NewRound, at: string): Promise<OpenedRound> {
	const { partnershipId, slug, name, town, closesOn } = round;
	const codebookVersionId = newId();
	await insertCodebook(trx, {
		id: newId(),
		versionId: codebookVersionId,
		partnershipId,
		content: defaultCodebook,
		author: 'Medborgarlöfte',
		reason: 'Grundkodboken',
		createdAt: at
	});
	const id = newId();
	await insertRound(trx, {
		id,
		partnershipId,
		slug,
		name,
		promiseYear: town.promiseYear,
		codebookVersionId,
		createdAt: at
	});

	const addSurvey = async (
		stream: 'survey' | 'staff',
		address: string,
		content: Questionnaire
	): Promise<string> => {
		const surveyId = newId();
		const versionId = newId();
		await insertSurvey(trx, {
			id: surveyId,
			partnershipId,
			roundId: id,
			slug: address,
			stream,
			closesOn,
			openedAt: at,
			createdAt: at
		});
		await insertSurveyVersion(trx, {
			id: versionId,
			surveyId,
			number: 1,
			content,
			createdAt: at,
			frozenAt: at
		});
		return versionId;
	};
	return {
		id,
		codebookVersionId,
		surveyVersions: {
			survey: await addSurvey('survey', slug, citizenQuestionnaire(town)),
			staff: await addSurvey('staff', `${slug}-medarbetare`, staffQuestionnaire(town))
		}
	};
}
