import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { ChannelKind, ChannelTable } from '#db/schema-asking.ts';

export type Channel = {
	id: string;
	surveyId: string;
	kind: ChannelKind;
	name: string;
	code: string;
	size: number | null;
	closed: boolean;
};

const columns = ['id', 'surveyId', 'kind', 'name', 'code', 'size', 'closedAt'] as const;

export async function insertChannel(db: Db, channel: Insertable<ChannelTable>): Promise<void> {
	await db.insertInto('channel').values(channel).execute();
}

/** The channel behind a link, with its survey's address. Links are public. */
export async function findChannel(
	db: Db,
	code: string
): Promise<(Channel & { partnershipId: string; surveySlug: string }) | null> {
	const row = await db
		.selectFrom('channel')
		.innerJoin('survey', 'survey.id', 'channel.surveyId')
		.select([
			'channel.id',
			'channel.surveyId',
			'channel.kind',
			'channel.name',
			'channel.code',
			'channel.size',
			'channel.closedAt',
			'channel.partnershipId',
			'survey.slug as surveySlug'
		])
		.where('channel.code', '=', code)
		.executeTakeFirst();
	if (!row) return null;
	const { partnershipId, surveySlug, ...channel } = row;
	return { ...toChannel(channel), partnershipId, surveySlug };
}

/** A round's channels, oldest first. */
export async function listChannels(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Channel[]> {
	const rows = await db
		.selectFrom('channel')
		.select(columns)
		.where('partnershipId', '=', partnershipId)
		.where('surveyId', 'in', (surveys) =>
			surveys.selectFrom('survey').select('survey.id').where('roundId', '=', roundId)
		)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();
	return rows.map(toChannel);
}

/** How many responses each channel has brought; channels without any are not there. */
export async function countByChannel(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('response')
		.select('channelId')
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('channelId', 'is not', null)
		.groupBy('channelId')
		.execute();
	return new Map(rows.map(({ channelId, count }) => [channelId ?? '', Number(count)]));
}

/** Closes a channel's link, or opens it again. False when the partnership has no such channel. */
export async function closeChannel(
	db: Db,
	partnershipId: string,
	id: string,
	closedAt: string | null
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('channel')
		.set({ closedAt })
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(numUpdatedRows) > 0;
}

/** So many more were asked this way: letters printed. Inside a transaction of the caller's. */
export async function growChannel(
	db: Db,
	partnershipId: string,
	id: string,
	by: number
): Promise<void> {
	await db
		.updateTable('channel')
		.set((set) => ({ size: set(set.fn.coalesce('size', set.val(0)), '+', by) }))
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', id)
		.execute();
}

type Row = Omit<Channel, 'closed'> & { closedAt: string | null };

function toChannel({ closedAt, size, ...channel }: Row): Channel {
	return { ...channel, size: size === null ? null : Number(size), closed: closedAt !== null };
}
