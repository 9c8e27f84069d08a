import type { Series } from '#lib/promise/statistics/series.ts';
import type { Statistic } from '#lib/promise/statistics/statistic.ts';
import type { Db } from '#db/connect.ts';

type Whose = { partnershipId: string; roundId: string };

/** The figures that lie beside the round's themes, in the order they were kept. */
export async function listStatistics(
	db: Db,
	{ partnershipId, roundId }: Whose
): Promise<(Statistic & { id: string })[]> {
	const rows = await db
		.selectFrom('statistic')
		.select(['id', 'theme', 'title', 'source', 'fetchedOn', 'says', 'series'])
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, series: JSON.parse(row.series) as Series[] }));
}

export async function insertStatistic(
	db: Db,
	statistic: Whose & Statistic & { id: string; keptBy: string; keptAt: string }
): Promise<void> {
	const { series, ...columns } = statistic;
	await db
		.insertInto('statistic')
		.values({ ...columns, series: JSON.stringify(series) })
		.execute();
}

/** @returns false when the round has no such statistic */
export async function removeStatistic(
	db: Db,
	{ partnershipId, roundId, id }: Whose & { id: string }
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('statistic')
		.where('id', '=', id)
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
