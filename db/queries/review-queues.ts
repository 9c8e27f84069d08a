import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';
import type { CodedAnswer } from './coded-answers.ts';
import { withCodings } from './coded-answers.ts';

type InStream = { partnershipId: string; roundId: string; stream: Stream };

/** An answer that may be reviewed, with what holds a queue together. */
export type Reviewable = {
	id: string;
	text: string;
	asks: Asks;
	/** What the coder found. */
	found: ThemeId[];
	/** Themes that a person has decided on, either way. */
	decided: ThemeId[];
	/** Those of them that somebody has said are there. */
	given: ThemeId[];
};

/** A stream's open answers in the order of their random ids, at most so many. */
export async function listReviewable(
	db: Db,
	{ partnershipId, roundId, stream }: InStream,
	limit: number
): Promise<Reviewable[]> {
	const inStream = () =>
		db
			.selectFrom('answer')
			.innerJoin('response', 'response.id', 'answer.responseId')
			.where('response.partnershipId', '=', partnershipId)
			.where('response.roundId', '=', roundId)
			.where('response.stream', '=', stream);
	const [answers, codings, decisions] = await Promise.all([
		inStream()
			.select(['answer.id', 'answer.text', 'answer.asks'])
			.where('answer.asks', 'is not', null)
			.where('answer.text', 'is not', null)
			.orderBy('answer.id')
			.limit(limit)
			.execute(),
		inStream()
			.innerJoin('coding', 'coding.answerId', 'answer.id')
			.select(['coding.answerId', 'coding.theme'])
			.execute(),
		inStream()
			.innerJoin('codingDecision', 'codingDecision.answerId', 'answer.id')
			.select(['codingDecision.answerId', 'codingDecision.theme', 'codingDecision.verdict'])
			.where('codingDecision.undoneAt', 'is', null)
			.execute()
	]);
	const found = Map.groupBy(codings, ({ answerId }) => answerId);
	const decided = Map.groupBy(decisions, ({ answerId }) => answerId);
	const themes = (rows: readonly { theme: ThemeId }[] = []) => [
		...new Set(rows.map(({ theme }) => theme))
	];
	return answers.flatMap(({ id, text, asks }) =>
		asks && text && /\p{L}/u.test(text)
			? [
					{
						...{ id, text, asks },
						found: themes(found.get(id)),
						decided: themes(decided.get(id)),
						given: themes(decided.get(id)?.filter(({ verdict }) => verdict === 'has'))
					}
				]
			: []
	);
}

/** One answer of a stream with its codes, reasons and decisions; null when the stream has no such answer. */
export async function findCodedAnswer(
	db: Db,
	{ partnershipId, roundId, stream }: InStream,
	answerId: string
): Promise<CodedAnswer | null> {
	const row = await db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['answer.id', 'answer.text', 'answer.asks', 'answer.language'])
		.select(['response.area', 'response.age'])
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('response.stream', '=', stream)
		.where('answer.id', '=', answerId)
		.executeTakeFirst();
	if (!row?.text || !row.asks) return null;
	const { text, asks } = row;
	const [answer] = await withCodings(db, partnershipId, [{ ...row, text, asks }]);
	return answer ?? null;
}

/** What one person decided about an answer the last time, all at once: what «undo» takes back. */
export async function latestDecisions(
	db: Db,
	{ partnershipId, accountId }: { partnershipId: string; accountId: string },
	answerId: string
): Promise<string[]> {
	const rows = await db
		.selectFrom('codingDecision')
		.select(['id', 'decidedAt'])
		.where('partnershipId', '=', partnershipId)
		.where('decidedBy', '=', accountId)
		.where('answerId', '=', answerId)
		.where('undoneAt', 'is', null)
		.orderBy('decidedAt', 'desc')
		.execute();
	return rows.flatMap(({ id, decidedAt }) => (decidedAt === rows[0]?.decidedAt ? [id] : []));
}
