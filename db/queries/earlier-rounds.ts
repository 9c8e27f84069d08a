import type { Db } from '#db/connect.ts';

/** The partnership's round before this one, for comparison. Null for the first. */
export async function findRoundBefore(
	db: Db,
	round: { id: string; partnershipId: string; promiseYear: number }
): Promise<{ id: string; name: string } | null> {
	const row = await db
		.selectFrom('round')
		.select(['id', 'name'])
		.where('partnershipId', '=', round.partnershipId)
		.where('id', '!=', round.id)
		.where('promiseYear', '<', round.promiseYear)
		.orderBy('promiseYear', 'desc')
		.orderBy('createdAt', 'desc')
		.executeTakeFirst();
	return row ?? null;
}
