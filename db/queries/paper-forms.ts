import type { Db } from '#db/connect.ts';

type OfChannel = { partnershipId: string; channelId: string };

/** How many forms of a pile have been typed in. */
export async function countBatch(
	db: Db,
	{ partnershipId, channelId }: OfChannel,
	batch: string
): Promise<number> {
	const row = await db
		.selectFrom('response')
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('channelId', '=', channelId)
		.where('batch', '=', batch)
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

/**
 * The response that came of a form, when it is the very last that this account typed in. Null when
 * another has been typed in, or taken back, since.
 */
export async function findLastPaperForm(
	db: Db,
	{ partnershipId, channelId }: OfChannel,
	by: { accountId: string; submissionKey: string }
): Promise<string | null> {
	const last = await db
		.selectFrom('audit')
		.select(['action', 'target'])
		.where('partnershipId', '=', partnershipId)
		.where('accountId', '=', by.accountId)
		.where('action', 'in', ['paper-entered', 'paper-taken-back'])
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	if (last?.action !== 'paper-entered') return null;
	const row = await db
		.selectFrom('response')
		.select('id')
		.where('partnershipId', '=', partnershipId)
		.where('channelId', '=', channelId)
		.where('channel', '=', 'paper')
		.where('submissionKey', '=', by.submissionKey)
		.executeTakeFirst();
	return row && last.target === `response ${row.id}` ? row.id : null;
}

/** Removes a response with its answers and their codings. Inside a transaction with its audit. */
export async function deleteResponse(db: Db, partnershipId: string, id: string): Promise<void> {
	const answers = db
		.selectFrom('answer')
		.select('answer.id')
		.where('partnershipId', '=', partnershipId)
		.where('responseId', '=', id);
	await db.deleteFrom('coding').where('answerId', 'in', answers).execute();
	await db.deleteFrom('codingDecision').where('answerId', 'in', answers).execute();
	await db.deleteFrom('blindReading').where('answerId', 'in', answers).execute();
	await db.deleteFrom('blindSettlement').where('answerId', 'in', answers).execute();
	await db
		.deleteFrom('blindRespondent')
		.where('partnershipId', '=', partnershipId)
		.where('responseId', '=', id)
		.execute();
	await db
		.deleteFrom('answer')
		.where('partnershipId', '=', partnershipId)
		.where('responseId', '=', id)
		.execute();
	await db
		.deleteFrom('response')
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', id)
		.execute();
}
