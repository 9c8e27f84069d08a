import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { AnswerTable, ResponseTable } from '#db/schema-asking.ts';

/** An answer as it is handed in, before its list becomes JSON. */
export type NewAnswer = Omit<Insertable<AnswerTable>, 'options'> & { options: string[] | null };

/**
 * Whether a response with this key is kept, counted or set aside: then this is a retry or a double
 * click, and its answers are there too, since they were written in one transaction.
 */
export async function isKept(db: Db, submissionKey: string): Promise<boolean> {
	const row = await db
		.selectFrom('response')
		.select('submissionKey')
		.where('submissionKey', '=', submissionKey)
		.union(
			db.selectFrom('setAside').select('submissionKey').where('submissionKey', '=', submissionKey)
		)
		.executeTakeFirst();
	return row !== undefined;
}

/** Called in a transaction that has asked `isKept`. */
export async function insertResponse(db: Db, response: Insertable<ResponseTable>): Promise<void> {
	await db.insertInto('response').values(response).execute();
}

/** Called inside the transaction that keeps the response. */
export async function insertAnswers(db: Db, answers: readonly NewAnswer[]): Promise<void> {
	if (answers.length === 0) return;
	await db
		.insertInto('answer')
		.values(
			answers.map((answer) => ({
				...answer,
				options: answer.options && JSON.stringify(answer.options)
			}))
		)
		.execute();
}

/** How many responses a round has, by where they came from and the language of the form. */
export async function countResponses(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('response')
		.select(['stream', 'channel', 'language'])
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.groupBy(['stream', 'channel', 'language'])
		.execute();
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
