import type { Insertable } from 'kysely';
import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';
import type { QuoteTable } from '#db/schema-theme.ts';
import { effective, raises } from './tallies.ts';

export type QuoteStatus = QuoteTable['status'];

export type Quote = {
	id: string;
	theme: ThemeId;
	stream: Stream;
	answerId: string;
	text: string;
	/** Says something else than most. */
	dissents: boolean;
	status: QuoteStatus;
	proposedBy: { id: string; name: string };
	proposedAt: string;
	/** Who approved or declined it. */
	judgedBy: string | null;
	judgedAt: string | null;
	/** The whole answer, for those who judge. */
	answer: string;
};

type InRound = { partnershipId: string; roundId: string };

/**
 * A round's quotes, oldest first. Those whose answer no longer raises their theme are left out.
 *
 * Whether so many raise the theme that it may be quoted at all is for who shows them to ask:
 * `quotesToShow` (src/lib/server/quotes.ts) does.
 *
 * @param where.status only these; all when left out
 */
export async function listQuotes(
	db: Db,
	where: InRound & { status?: QuoteStatus; theme?: ThemeId; stream?: Stream; id?: string }
): Promise<Quote[]> {
	const rows = await db
		.selectFrom('quote')
		.innerJoin('answer', 'answer.id', 'quote.answerId')
		.innerJoin(effective(db, where.partnershipId), (join) =>
			join.onRef('found.answerId', '=', 'quote.answerId').onRef('found.theme', '=', 'quote.theme')
		)
		.leftJoin('account as proposer', 'proposer.id', 'quote.proposedBy')
		.leftJoin('account as judge', 'judge.id', 'quote.judgedBy')
		.select([
			'quote.id',
			'quote.theme',
			'quote.stream',
			'quote.answerId',
			'quote.text',
			'quote.voice',
			'quote.status',
			'quote.proposedBy',
			'quote.proposedAt',
			'quote.judgedAt',
			'answer.text as answer',
			'proposer.name as proposer',
			'judge.name as judge'
		])
		.where('quote.partnershipId', '=', where.partnershipId)
		.where('quote.roundId', '=', where.roundId)
		.$if(where.status !== undefined, (all) =>
			all.where('quote.status', '=', where.status ?? 'proposed')
		)
		.$if(where.theme !== undefined, (all) => all.where('quote.theme', '=', where.theme ?? ''))
		.$if(where.stream !== undefined, (all) =>
			all.where('quote.stream', '=', where.stream ?? 'survey')
		)
		.$if(where.id !== undefined, (all) => all.where('quote.id', '=', where.id ?? ''))
		.orderBy('quote.proposedAt')
		.orderBy('quote.id')
		.execute();
	return rows.map(({ voice, proposedBy, proposer, judge, answer, ...row }) => ({
		...row,
		answer: answer ?? '',
		dissents: voice === 'dissents',
		proposedBy: { id: proposedBy, name: proposer ?? '' },
		judgedBy: judge
	}));
}

/** Called inside a transaction that tells the audit. */
export async function insertQuote(
	trx: Db,
	{
		dissents,
		...quote
	}: Omit<Insertable<QuoteTable>, 'voice' | 'status' | 'judgedBy' | 'judgedAt'> & {
		dissents: boolean;
	}
): Promise<void> {
	await trx
		.insertInto('quote')
		.values({
			...quote,
			voice: dissents ? 'dissents' : 'supports',
			status: 'proposed',
			judgedBy: null,
			judgedAt: null
		})
		.execute();
}

/**
 * Approves a proposal of somebody else's, or declines one that stands, one's own too. False, and
 * nothing changed, when there is none such: somebody was first, or it is one's own to approve.
 */
export async function judgeQuote(
	trx: Db,
	{ partnershipId, roundId }: InRound,
	id: string,
	{
		status,
		judgedBy,
		judgedAt
	}: { status: 'approved' | 'declined'; judgedBy: string; judgedAt: string }
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('quote')
		.set({ status, judgedBy, judgedAt })
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('id', '=', id)
		.where('status', 'in', status === 'approved' ? ['proposed'] : ['proposed', 'approved'])
		.$if(status === 'approved', (others) => others.where('proposedBy', '<>', judgedBy))
		.executeTakeFirst();
	return Number(numUpdatedRows) > 0;
}

/** The text of an answer that raises a theme in a stream of the round; null when there is none such. */
export async function findQuotable(
	db: Db,
	{
		partnershipId,
		roundId,
		stream,
		theme,
		answerId
	}: InRound & {
		stream: Stream;
		theme: ThemeId;
		answerId: string;
	}
): Promise<string | null> {
	const row = await db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select('answer.text')
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('response.stream', '=', stream)
		.where('answer.id', '=', answerId)
		.where(raises(db, partnershipId, theme))
		.executeTakeFirst();
	return row?.text ?? null;
}
