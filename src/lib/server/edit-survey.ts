import { createHash } from 'node:crypto';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { listSurveyVersions, saveDraft, type SurveyVersion } from '#db/queries/survey-versions.ts';
import { canonical, isSame } from '#lib/survey/edit/same.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import { newId } from './id.ts';

export type SurveyEdit = {
	partnershipId: string;
	surveyId: string;
	accountId: string;
	at: string;
	/** As in the audit: `survey-question-saved`. */
	action: string;
	/** Ids only, never a text. */
	detail?: Record<string, string | number | null>;
};

/** What is edited, and everything asked before. */
export type Editing = { questionnaire: Questionnaire; versions: SurveyVersion[] };

/**
 * Edits a survey's draft, or begins one after the version in use, and notes it in the audit.
 *
 * @param change is given the draft as it stands now, inside the transaction. It answers with the new
 *   questionnaire and what to tell, or with null for `questionnaire`: then nothing is kept.
 */
export async function editSurvey<Told>(
	db: Db,
	edit: SurveyEdit,
	change: (now: Editing) => { questionnaire: Questionnaire | null; told: Told }
): Promise<Told> {
	const { partnershipId, surveyId, accountId, at, action, detail = {} } = edit;
	return db.transaction().execute(async (trx) => {
		const versions = await listSurveyVersions(trx, { partnershipId, surveyId });
		const newest = versions[0];
		if (!newest) throw new Error(`survey ${surveyId} has no version`);
		const { questionnaire, told } = change({ questionnaire: newest.questionnaire, versions });
		if (!questionnaire || isSame(questionnaire, newest.questionnaire)) return told;
		const id = newId();
		const draft = { id, questionnaire, at };
		const versionId = await saveDraft(trx, { partnershipId, surveyId }, draft);
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId, at, action },
			target: `surveyVersion ${versionId}`,
			detail
		});
		return told;
	});
}

/** A short mark of what something held when a form was made: another mark means that it has changed. */
export function revisionOf(content: unknown): string {
	return createHash('sha256').update(canonical(content)).digest('hex').slice(0, 16);
}
