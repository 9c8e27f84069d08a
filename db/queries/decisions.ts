import type { ThemeId } from '#lib/coding/codebook.ts';
import type { DecisionRecord, KeptDecision } from '#lib/promise/decision-record.ts';
import type { Statistic } from '#lib/promise/statistics/statistic.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Db } from '#db/connect.ts';

export type Decision = KeptDecision & { id: string };

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
		record: DecisionRecord;
		themeNames: Record<ThemeId, string>;
		statistics: readonly Statistic[];
	}
): Promise<number> {
	const { record, evidence, themeNames, statistics, ...columns } = decision;
	const { heldOn, present, questions, themes, matrix } = record;
	const number = (await latestNumber(db, decision.partnershipId, decision.roundId)) + 1;
	const decisionId = decision.id;
	await db
		.insertInto('decision')
		.values({
			...{ ...columns, number, heldOn },
			evidence: JSON.stringify(evidence),
			present: JSON.stringify(present),
			questions: JSON.stringify(questions),
			themeNames: JSON.stringify(themeNames),
			statistics: JSON.stringify(statistics)
		})
		.execute();
	if (themes.length > 0)
		await db
			.insertInto('decisionTheme')
			.values(themes.map((each, position) => ({ ...each, decisionId, position })))
			.execute();
	if (matrix.length > 0)
		await db
			.insertInto('decisionMatrix')
			.values(matrix.map((cell) => ({ ...cell, decisionId })))
			.execute();
	return number;
}

/** The number of the round's latest decision; 0 before the first. */
export async function latestNumber(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<number> {
	const latest = await db
		.selectFrom('decision')
		.select((all) => all.fn.max('number').as('number'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.executeTakeFirst();
	return Number(latest?.number ?? 0);
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
			'decision.heldOn',
			'decision.present',
			'decision.questions',
			'decision.themeNames',
			'decision.statistics',
			'account.name as decidedBy'
		])
		.where('decision.partnershipId', '=', partnershipId)
		.where('decision.roundId', '=', roundId)
		.orderBy('decision.number', 'desc')
		.execute();
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const themes = await db
		.selectFrom('decisionTheme')
		.select(['decisionId', 'theme', 'verdict', 'reason'])
		.where('decisionId', 'in', ids)
		.orderBy('position')
		.execute();
	const cells = await db
		.selectFrom('decisionMatrix')
		.select(['decisionId', 'theme', 'criterion', 'answer', 'note'])
		.where('decisionId', 'in', ids)
		.execute();
	return rows.map((row) => ({
		...row,
		number: Number(row.number),
		evidence: JSON.parse(row.evidence) as Ranking,
		present: JSON.parse(row.present) as string[],
		questions: JSON.parse(row.questions) as DecisionRecord['questions'],
		themeNames: JSON.parse(row.themeNames) as Record<ThemeId, string>,
		statistics: JSON.parse(row.statistics) as Statistic[],
		themes: themes.flatMap(({ decisionId, ...theme }) => (decisionId === row.id ? [theme] : [])),
		matrix: cells.flatMap(({ decisionId, ...cell }) => (decisionId === row.id ? [cell] : []))
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

/** One of the round's decisions, however old. */
export async function findDecision(
	db: Db,
	partnershipId: string,
	roundId: string,
	number: number
): Promise<Decision | undefined> {
	const decisions = await listDecisions(db, partnershipId, roundId);
	return decisions.find((decision) => decision.number === number);
}
