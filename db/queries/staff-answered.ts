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

/** Everyone with a role in the partnership, and whether they have answered this survey. */
export async function listStaff(
	db: Db,
	partnershipId: string,
	surveyId: string
): Promise<{ id: string; name: string; email: string; answered: boolean }[]> {
	const rows = await db
		.selectFrom('account')
		.leftJoin('staffAnswered', (join) =>
			join
				.onRef('staffAnswered.accountId', '=', 'account.id')
				.on('staffAnswered.surveyId', '=', surveyId)
				.on('staffAnswered.partnershipId', '=', partnershipId)
		)
		.select(['account.id', 'account.name', 'account.email', 'staffAnswered.surveyId'])
		.where('account.disabledAt', 'is', null)
		.where('account.id', 'in', (roles) =>
			roles.selectFrom('role').select('role.accountId').where('partnershipId', '=', partnershipId)
		)
		.orderBy('account.name')
		.orderBy('account.id')
		.execute();
	return rows.map(({ surveyId: answered, ...account }) => ({
		...account,
		answered: answered !== null
	}));
}
