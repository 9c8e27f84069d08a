import type { Db } from '#db/connect.ts';

type InRound = { partnershipId: string; roundId: string };

/** Residents' responses by day and channel. (A staff response has no day.) */
export async function countByDay(
	db: Db,
	{ partnershipId, roundId }: InRound
): Promise<{ day: string; channel: string; count: number }[]> {
	const rows = await db
		.selectFrom('response')
		.select(['receivedOn', 'channel'])
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('stream', '=', 'survey')
		.where('receivedOn', 'is not', null)
		.groupBy(['receivedOn', 'channel'])
		.execute();
	return rows.map(({ receivedOn, channel, count }) => ({
		day: receivedOn ?? '',
		channel,
		count: Number(count)
	}));
}

/** Residents' open answers by the language found in them, since a day. */
export async function countLanguages(
	db: Db,
	{ partnershipId, roundId }: InRound,
	since: string
): Promise<{ name: string; count: number }[]> {
	const rows = await db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select('answer.language')
		// People, not answers: somebody who answers three questions in Finnish is one.
		.select((select) => select.fn.count('response.id').distinct().as('count'))
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('response.stream', '=', 'survey')
		.where('response.receivedOn', '>=', since)
		.where('answer.language', 'is not', null)
		.groupBy('answer.language')
		.execute();
	return rows.map(({ language, count }) => ({ name: language ?? '', count: Number(count) }));
}
