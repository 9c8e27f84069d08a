import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import type { Db } from '#db/connect.ts';
import { insertSurveyVersion } from './surveys.ts';

type OfSurvey = { partnershipId: string; surveyId: string };

export type SurveyVersion = {
	id: string;
	number: number;
	questionnaire: Questionnaire;
	createdAt: string;
	/** Null while it is a draft. */
	frozenAt: string | null;
};

/** A round's survey at this address, draft or open, for those who edit it. */
export async function findSurveyToEdit(
	db: Db,
	where: { partnershipId: string; roundId: string; slug: string }
) {
	const row = await db
		.selectFrom('survey')
		.select(['id', 'slug', 'stream', 'closesOn', 'openedAt'])
		.where('partnershipId', '=', where.partnershipId)
		.where('roundId', '=', where.roundId)
		.where('slug', '=', where.slug)
		.executeTakeFirst();
	return row ?? null;
}

/** Every version of a survey, newest first. */
export async function listSurveyVersions(
	db: Db,
	{ partnershipId, surveyId }: OfSurvey
): Promise<SurveyVersion[]> {
	const rows = await db
		.selectFrom('surveyVersion')
		.innerJoin('survey', 'survey.id', 'surveyVersion.surveyId')
		.select([
			'surveyVersion.id',
			'surveyVersion.number',
			'surveyVersion.content',
			'surveyVersion.createdAt',
			'surveyVersion.frozenAt'
		])
		.where('survey.partnershipId', '=', partnershipId)
		.where('survey.id', '=', surveyId)
		.orderBy('surveyVersion.number', 'desc')
		.execute();
	return rows.map(({ content, number, ...row }) => ({
		...row,
		number: Number(number),
		questionnaire: JSON.parse(content) as Questionnaire
	}));
}

/**
 * Writes a draft's questions: into the draft there is, else as a new draft after the newest version.
 * Inside a transaction of the caller's.
 *
 * @returns the draft's id
 */
export async function saveDraft(
	db: Db,
	of: OfSurvey,
	draft: { id: string; questionnaire: Questionnaire; at: string }
): Promise<string> {
	const [newest] = await listSurveyVersions(db, of);
	if (newest?.frozenAt === null) {
		await db
			.updateTable('surveyVersion')
			.set({ content: JSON.stringify(draft.questionnaire) })
			.where('id', '=', newest.id)
			.where('frozenAt', 'is', null)
			.execute();
		return newest.id;
	}
	await insertSurveyVersion(db, {
		id: draft.id,
		surveyId: of.surveyId,
		number: (newest?.number ?? 0) + 1,
		content: draft.questionnaire,
		createdAt: draft.at,
		frozenAt: null
	});
	return draft.id;
}

/** Throws a draft away. The versions that people have answered stay. */
export async function deleteDraft(db: Db, of: OfSurvey): Promise<void> {
	const [newest] = await listSurveyVersions(db, of);
	if (newest?.frozenAt !== null) return;
	await db
		.deleteFrom('surveyVersion')
		.where('id', '=', newest.id)
		.where('frozenAt', 'is', null)
		.execute();
}

/** Freezes the draft, if there is one, and opens the survey. Inside a transaction of the caller's. */
export async function openSurvey(
	db: Db,
	{ partnershipId, surveyId }: OfSurvey,
	{ at, closesOn }: { at: string; closesOn: string }
): Promise<void> {
	await db
		.updateTable('surveyVersion')
		.set({ frozenAt: at })
		.where('surveyId', '=', surveyId)
		.where('frozenAt', 'is', null)
		.execute();
	await db
		.updateTable('survey')
		.set((set) => ({ closesOn, openedAt: set.fn.coalesce('openedAt', set.val(at)) }))
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', surveyId)
		.execute();
}

/** How many responses each version has, for those that have any. */
export async function countResponsesByVersion(
	db: Db,
	{ partnershipId, surveyId }: OfSurvey
): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('response')
		.innerJoin('surveyVersion', 'surveyVersion.id', 'response.surveyVersionId')
		.select('surveyVersion.id')
		.select((select) => select.fn.countAll().as('count'))
		.where('response.partnershipId', '=', partnershipId)
		.where('surveyVersion.surveyId', '=', surveyId)
		.groupBy('surveyVersion.id')
		.execute();
	return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** Changes the last day for answers, at once: it is no part of what was asked. */
export async function setLastDay(
	db: Db,
	{ partnershipId, surveyId }: OfSurvey,
	closesOn: string
): Promise<void> {
	await db
		.updateTable('survey')
		.set({ closesOn })
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', surveyId)
		.execute();
}
