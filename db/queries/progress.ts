import type { Db } from '#db/connect.ts';

/** How far a round has come. */
export type Progress = {
	responses: { survey: number; staff: number };
	meetings: number;
	/** Themes chosen in the latest decision; null before there is one. */
	chosen: number | null;
	hasDraft: boolean;
	staffSurveySlug: string | null;
};

export async function readProgress(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Progress> {
	const row = await db
		.selectNoFrom((select) => [
			select
				.selectFrom('response')
				.select((count) => count.fn.countAll().as('count'))
				.where('partnershipId', '=', partnershipId)
				.where('roundId', '=', roundId)
				.where('stream', '=', 'survey')
				.as('survey'),
			select
				.selectFrom('response')
				.select((count) => count.fn.countAll().as('count'))
				.where('partnershipId', '=', partnershipId)
				.where('roundId', '=', roundId)
				.where('stream', '=', 'staff')
				.as('staff'),
			select
				.selectFrom('meeting')
				.select((count) => count.fn.countAll().as('count'))
				.where('partnershipId', '=', partnershipId)
				.where('roundId', '=', roundId)
				.as('meetings'),
			select
				.selectFrom('promise')
				.select((count) => count.fn.countAll().as('count'))
				.where('partnershipId', '=', partnershipId)
				.where('roundId', '=', roundId)
				.as('drafts'),
			select
				.selectFrom('survey')
				.select('slug')
				.where('partnershipId', '=', partnershipId)
				.where('roundId', '=', roundId)
				.where('stream', '=', 'staff')
				.limit(1)
				.as('staffSurveySlug')
		])
		.executeTakeFirstOrThrow();
	return {
		responses: { survey: Number(row.survey), staff: Number(row.staff) },
		meetings: Number(row.meetings),
		chosen: await countChosen(db, partnershipId, roundId),
		hasDraft: Number(row.drafts) > 0,
		staffSurveySlug: row.staffSurveySlug
	};
}

async function countChosen(db: Db, partnershipId: string, roundId: string): Promise<number | null> {
	const latest = await db
		.selectFrom('decision')
		.select('id')
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!latest) return null;
	const row = await db
		.selectFrom('decisionTheme')
		.select((count) => count.fn.countAll().as('count'))
		.where('decisionId', '=', latest.id)
		.where('verdict', '=', 'chosen')
		.executeTakeFirstOrThrow();
	return Number(row.count);
}
