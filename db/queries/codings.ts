import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import type { Coded } from '#lib/coding/code.ts';

/** Keeps what the coder found in one answer. Called inside the transaction that keeps the answer. */
export async function insertCodings(
	db: Db,
	answerId: string,
	codebookVersionId: string,
	coded: Coded
): Promise<void> {
	if (coded.themes.length === 0) return;
	await db
		.insertInto('coding')
		.values(
			coded.themes.map((found) => ({
				answerId,
				theme: found.theme,
				codebookVersionId,
				spans: JSON.stringify(found.spans.map(({ start, end }) => [start, end])),
				why: JSON.stringify(found.why)
			}))
		)
		.execute();
}

/** Forgets what the coder found in a round's answers; what people decided stays. */
export async function deleteCodings(
	db: Db,
	{ partnershipId, roundId }: { partnershipId: string; roundId: string }
): Promise<void> {
	await db
		.deleteFrom('coding')
		.where('answerId', 'in', (own) =>
			own
				.selectFrom('answer')
				.innerJoin('response', 'response.id', 'answer.responseId')
				.select('answer.id')
				.where('response.partnershipId', '=', partnershipId)
				.where('response.roundId', '=', roundId)
		)
		.execute();
}

/** Who decides, where and when. */
export type By = { partnershipId: string; accountId: string; at: string; newId: () => string };

/** A person's verdict on one theme of one answer. */
export type Verdict = { theme: ThemeId; verdict: 'has' | 'has-not' };

/**
 * Keeps what a person decided about an answer's themes, with who and when, and tells the audit
 * trail. The coder's own codings stay: the latest decision outweighs them until it is undone.
 *
 * @returns false, and nothing kept, when the round has no such answer
 */
export async function correctCodes(
	db: Db,
	by: By & { roundId: string },
	answerId: string,
	verdicts: readonly Verdict[]
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		if (!(await isInRound(trx, by, answerId))) return false;
		await insertVerdicts(trx, by, answerId, verdicts);
		return true;
	});
}

/** Called inside a transaction that knows the answer to be the partnership's. */
export async function insertVerdicts(
	trx: Db,
	by: By,
	answerId: string,
	verdicts: readonly Verdict[]
): Promise<void> {
	for (const { theme, verdict } of verdicts) {
		await trx
			.insertInto('codingDecision')
			.values({
				id: by.newId(),
				partnershipId: by.partnershipId,
				answerId,
				theme,
				verdict,
				decidedBy: by.accountId,
				decidedAt: by.at,
				undoneAt: null
			})
			.execute();
		await insertAudit(trx, {
			id: by.newId(),
			partnershipId: by.partnershipId,
			accountId: by.accountId,
			at: by.at,
			action: 'coding-corrected',
			target: `answer ${answerId}`,
			detail: { theme, verdict }
		});
	}
}

/** Takes a decision back: what held before it holds again. False when there is no such decision. */
export async function undoCorrection(db: Db, by: By, decisionId: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('codingDecision')
			.set({ undoneAt: by.at })
			.where('partnershipId', '=', by.partnershipId)
			.where('id', '=', decisionId)
			.where('undoneAt', 'is', null)
			.executeTakeFirst();
		if (Number(numUpdatedRows) === 0) return false;
		await insertAudit(trx, {
			id: by.newId(),
			partnershipId: by.partnershipId,
			accountId: by.accountId,
			at: by.at,
			action: 'coding-correction-undone',
			target: `codingDecision ${decisionId}`
		});
		return true;
	});
}

async function isInRound(
	db: Db,
	{ partnershipId, roundId }: { partnershipId: string; roundId: string },
	answerId: string
): Promise<boolean> {
	const found = await db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select('answer.id')
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('answer.id', '=', answerId)
		.executeTakeFirst();
	return found !== undefined;
}
