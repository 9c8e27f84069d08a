import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Db } from '#db/connect.ts';
import type { DecisionThemeTable } from '#db/schema.ts';

export type DecisionTheme = Pick<DecisionThemeTable, 'theme' | 'verdict' | 'reason'>;

export type Decision = {
	id: string;
	/** Grows: a new decision follows the old one, which stays as it was. */
	number: number;
	decidedBy: string;
	decidedAt: string;
	/** The ranking as it stood. */
	evidence: Ranking;
	themes: DecisionTheme[];
};

/** Keeps what was decided with the ranking it was decided on. The number is the next in the round. */
export async function insertDecision(
	db: Db,
	decision: {
		id: string;
		partnershipId: string;
		roundId: string;
		decidedBy: string;
		decidedAt: string;
		evidence: Ranking;
		themes: readonly DecisionTheme[];
	}
): Promise<number> {
	const { themes, evidence, ...columns } = decision;
	const latest = await db
		.selectFrom('decision')
		.select((all) => all.fn.max('number').as('number'))
		.where('partnershipId', '=', decision.partnershipId)
		.where('roundId', '=', decision.roundId)
		.executeTakeFirst();
	const number = Number(latest?.number ?? 0) + 1;
	await db
		.insertInto('decision')
		.values({ ...columns, number, evidence: JSON.stringify(evidence) })
		.execute();
	if (themes.length > 0)
		await db
			.insertInto('decisionTheme')
			.values(
				themes.map(({ theme, verdict, reason }, position) => ({
					decisionId: decision.id,
					theme,
					verdict,
					reason,
					position
				}))
			)
			.execute();
	return number;
}

/** The round's decisions, latest first, with who decided. */
export async function listDecisions(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Decision[]> {
	const rows = await db
		.selectFrom('decision')
		.innerJoin('account', 'account.id', 'decision.decidedBy')
		.select([
			'decision.id',
			'decision.number',
			'decision.decidedAt',
			'decision.evidence',
			'account.name as decidedBy'
		])
		.where('decision.partnershipId', '=', partnershipId)
		.where('decision.roundId', '=', roundId)
		.orderBy('decision.number', 'desc')
		.execute();
	if (rows.length === 0) return [];
	const themes = await db
		.selectFrom('decisionTheme')
		.select(['decisionId', 'theme', 'verdict', 'reason'])
		.where(
			'decisionId',
			'in',
			rows.map(({ id }) => id)
		)
		.orderBy('position')
		.execute();
	return rows.map((row) => ({
		...row,
		number: Number(row.number),
		evidence: JSON.parse(row.evidence) as Ranking,
		themes: themes
			.filter(({ decisionId }) => decisionId === row.id)
			.map(({ theme, verdict, reason }) => ({ theme, verdict, reason }))
	}));
}

/** The decision that holds now. */
export async function latestDecision(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Decision | undefined> {
	return (await listDecisions(db, partnershipId, roundId))[0];
}
