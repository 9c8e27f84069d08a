import type { Db } from '#db/connect.ts';

/**
 * Notes that somebody has answered, so that they are not reminded. In the transaction that keeps the
 * response, but with nothing that points at it: no time, no id, no order.
 */
export async function noteStaffAnswered(
	db: Db,
	answered: { surveyId: string; accountId: string; partnershipId: string }
): Promise<void> {
	await db
		.insertInto('staffAnswered')
		.values(answered)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

type OfSurvey = { surveyId: string; partnershipId: string };

/** How many are noted as having answered, and how many of them are shown. */
export async function countStaffAnswered(
	db: Db,
	{ surveyId, partnershipId }: OfSurvey
): Promise<{ answered: number; shown: number }> {
	const count = async (table: 'staffAnswered' | 'staffShown') => {
		const row = await db
			.selectFrom(table)
			.select((select) => select.fn.countAll().as('count'))
			.where('partnershipId', '=', partnershipId)
			.where('surveyId', '=', surveyId)
			.executeTakeFirstOrThrow();
		return Number(row.count);
	};
	return { answered: await count('staffAnswered'), shown: await count('staffShown') };
}

/** Shows everyone who has answered until now: only when `mayShowNames` (who-answered.ts) says so. */
export async function showStaffAnswered(
	db: Db,
	{ surveyId, partnershipId }: OfSurvey
): Promise<void> {
	await db
		.insertInto('staffShown')
		.columns(['surveyId', 'accountId', 'partnershipId'])
		.expression(
			db
				.selectFrom('staffAnswered')
				.select(['surveyId', 'accountId', 'partnershipId'])
				.where('partnershipId', '=', partnershipId)
				.where('surveyId', '=', surveyId)
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export type StaffMember = { id: string; name: string; email: string; answered: boolean };

/**
 * Everyone with a role in the partnership, and whether they are shown as having answered this
 * survey. Who has answered since the last ten is not: see who-answered.ts.
 */
export async function listStaff(
	db: Db,
	partnershipId: string,
	surveyId: string
): Promise<StaffMember[]> {
	const rows = await db
		.selectFrom('account')
		.leftJoin('staffShown', (join) =>
			join
				.onRef('staffShown.accountId', '=', 'account.id')
				.on('staffShown.surveyId', '=', surveyId)
				.on('staffShown.partnershipId', '=', partnershipId)
		)
		.select(['account.id', 'account.name', 'account.email', 'staffShown.surveyId'])
		.where('account.disabledAt', 'is', null)
		.where('account.id', 'in', (roles) =>
			roles.selectFrom('role').select('role.accountId').where('partnershipId', '=', partnershipId)
		)
		.orderBy('account.name')
		.orderBy('account.id')
		.execute();
	return rows.map(({ surveyId: shown, ...account }) => ({ ...account, answered: shown !== null }));
}
