import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import type { Round } from '#db/queries/rounds.ts';
import { insertStatistic, removeStatistic } from '#db/queries/statistics.ts';
import type { Statistic } from '#lib/promise/statistics/statistic.ts';
import { newId } from './id.ts';

type By = { accountId: string; at: string };

/** Lays figures beside a theme. They are never counted into the ranking. */
export async function keepStatistic(
	db: Db,
	round: Round,
	{ accountId, at }: By,
	statistic: Statistic
): Promise<void> {
	const { partnershipId, id: roundId } = round;
	const id = newId();
	await db.transaction().execute(async (trx) => {
		await insertStatistic(trx, {
			...{ ...statistic, id, partnershipId, roundId },
			keptBy: accountId,
			keptAt: at
		});
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId, at },
			action: 'statistic-kept',
			target: `statistic ${id}`,
			detail: { theme: statistic.theme, series: statistic.series.length }
		});
	});
}

/** Takes figures away; decisions that were made beside them have their own copy. */
export async function takeAwayStatistic(
	db: Db,
	round: Round,
	{ accountId, at }: By,
	id: string
): Promise<void> {
	const { partnershipId, id: roundId } = round;
	await db.transaction().execute(async (trx) => {
		if (!(await removeStatistic(trx, { partnershipId, roundId, id }))) return;
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId, at },
			action: 'statistic-removed',
			target: `statistic ${id}`
		});
	});
}
