import type { Insertable } from 'kysely';
import type { GivenAnswer, Background } from '#lib/survey/check-answers.ts';
import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import type { Db } from '#db/connect.ts';
import type { SetAsideTable } from '#db/schema-asking.ts';

/** What somebody sent, as checked. */
export type SetAsideContent = { answers: GivenAnswer[]; background: Background };

export type SetAside = {
	id: string;
	surveyVersionId: string;
	channel: SetAsideTable['channel'];
	channelId: string | null;
	language: string;
	receivedOn: string | null;
	content: SetAsideContent;
	reasons: SetAsideReason[];
	submissionKey: string;
};

type New = Omit<Insertable<SetAsideTable>, 'content' | 'reasons'> &
	Pick<SetAside, 'content' | 'reasons'>;

/** Called in a transaction that has asked `isKept` (responses.ts). */
export async function insertSetAside(db: Db, response: New): Promise<void> {
	await db
		.insertInto('setAside')
		.values({
			...response,
			content: JSON.stringify(response.content),
			reasons: JSON.stringify(response.reasons)
		})
		.execute();
}

/** Those that nobody has judged yet, in the order of their random ids. */
export async function listSetAside(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<SetAside[]> {
	const rows = await db
		.selectFrom('setAside')
		.select([
			'id',
			'surveyVersionId',
			'channel',
			'channelId',
			'language',
			'receivedOn',
			'content',
			'reasons',
			'submissionKey'
		])
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('verdict', 'is', null)
		.orderBy('id')
		.execute();
	return rows.map(({ content, reasons, ...row }) => ({
		...row,
		content: JSON.parse(content) as SetAsideContent,
		reasons: JSON.parse(reasons) as SetAsideReason[]
	}));
}

/** How many wait, and how many were left out or let in. */
export async function countSetAside(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('setAside')
		.select('verdict')
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.groupBy('verdict')
		.execute();
	const of = (verdict: SetAsideTable['verdict']) =>
		Number(rows.find((row) => row.verdict === verdict)?.count ?? 0);
	return { waiting: of(null), letIn: of('let-in'), leftOut: of('left-out') };
}

/**
 * Gives a verdict. False when somebody was first, or when the partnership has none such. What is let
 * in becomes a response in the same transaction; its content is then kept there and not here.
 */
export async function judgeSetAside(
	db: Db,
	partnershipId: string,
	id: string,
	verdict: { verdict: 'let-in' | 'left-out'; judgedBy: string; judgedAt: string }
): Promise<boolean> {
	const emptied = verdict.verdict === 'let-in' ? { content: '{}' } : {};
	const { numUpdatedRows } = await db
		.updateTable('setAside')
		.set({ ...verdict, ...emptied })
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', id)
		.where('verdict', 'is', null)
		.executeTakeFirst();
	return Number(numUpdatedRows) > 0;
}
