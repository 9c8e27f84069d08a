import type { Db } from '#db/connect.ts';

type OfChannel = { partnershipId: string; channelId: string };

/** Keeps new codes, as hashes. Called once for a batch, in a transaction; nobody can read them again. */
export async function insertLetterCodes(
	db: Db,
	{ partnershipId, channelId }: OfChannel,
	hashes: readonly string[]
): Promise<void> {
	// SQLite takes some 32 000 values in a statement.
	for (let from = 0; from < hashes.length; from += 5000) {
		await db
			.insertInto('letterCode')
			.values(
				hashes.slice(from, from + 5000).map((codeHash) => ({
					codeHash,
					partnershipId,
					channelId,
					state: 'unused' as const
				}))
			)
			.execute();
	}
}

/** Whether a code is there and may still be used. */
export async function findLetterCode(
	db: Db,
	codeHash: string
): Promise<({ state: 'unused' | 'used' } & OfChannel) | null> {
	const row = await db
		.selectFrom('letterCode')
		.select(['state', 'partnershipId', 'channelId'])
		.where('codeHash', '=', codeHash)
		.executeTakeFirst();
	return row ?? null;
}

/**
 * Uses a code up, in the transaction that keeps the response. Leaves no trace of which response or
 * when. False when it is used already, or is another channel's.
 */
export async function useLetterCode(
	db: Db,
	{ partnershipId, channelId }: OfChannel,
	codeHash: string
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('letterCode')
		.set({ state: 'used' })
		.where('partnershipId', '=', partnershipId)
		.where('channelId', '=', channelId)
		.where('codeHash', '=', codeHash)
		.where('state', '=', 'unused')
		.executeTakeFirst();
	return Number(numUpdatedRows) > 0;
}

/**
 * How many codes each of a partnership's channels has been given. (How many are used is as good as
 * how many have answered, which only linkCounts tells.)
 */
export async function countLetterCodes(
	db: Db,
	partnershipId: string
): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('letterCode')
		.select('channelId')
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.groupBy('channelId')
		.execute();
	return new Map(rows.map(({ channelId, count }) => [channelId, Number(count)]));
}
