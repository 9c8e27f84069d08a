import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';

/** The partnership's round before this one, for comparison. Null for the first. */
export async function findRoundBefore(
	db: Db,
	round: { id: string; partnershipId: string; promiseYear: number }
): Promise<{ id: string; name: string; codebookVersionId: string } | null> {
	const row = await db
		.selectFrom('round')
		.select(['id', 'name', 'codebookVersionId'])
		.where('partnershipId', '=', round.partnershipId)
		.where('id', '!=', round.id)
		.where('promiseYear', '<', round.promiseYear)
		.orderBy('promiseYear', 'desc')
		.orderBy('createdAt', 'desc')
		.executeTakeFirst();
	return row ?? null;
}

/** An open answer with who wrote it, as far as the ranking knows them: what another codebook is tried on. */
export type Spoken = {
	id: string;
	responseId: string;
	stream: Stream;
	area: string | null;
	age: string | null;
	gender: string | null;
	text: string;
	asks: Asks;
};

/** A round's open answers, in the order of their ids. */
export async function listSpoken(
	db: Db,
	{ partnershipId, roundId }: { partnershipId: string; roundId: string }
): Promise<Spoken[]> {
	const rows = await db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['answer.id', 'answer.responseId', 'answer.text', 'answer.asks'])
		.select(['response.stream', 'response.area', 'response.age', 'response.gender'])
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('answer.asks', 'is not', null)
		.where('answer.text', 'is not', null)
		.orderBy('answer.id')
		.execute();
	return rows.flatMap(({ text, asks, ...row }) => (text && asks ? [{ ...row, text, asks }] : []));
}

/** What people have decided of a round's answers and not undone; of several on one theme, the latest. */
export async function listVerdicts(
	db: Db,
	{ partnershipId, roundId }: { partnershipId: string; roundId: string }
): Promise<{ answerId: string; theme: string; verdict: 'has' | 'has-not' }[]> {
	const rows = await db
		.selectFrom('codingDecision')
		.innerJoin('answer', 'answer.id', 'codingDecision.answerId')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['codingDecision.answerId', 'codingDecision.theme', 'codingDecision.verdict'])
		.where('codingDecision.partnershipId', '=', partnershipId)
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('codingDecision.undoneAt', 'is', null)
		.orderBy('codingDecision.decidedAt')
		.orderBy('codingDecision.id')
		.execute();
	return [...new Map(rows.map((row) => [`${row.answerId} ${row.theme}`, row])).values()];
}
