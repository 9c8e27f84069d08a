import type { Commitment } from '#lib/promise/commitment.ts';
import type { Draft } from '#lib/promise/draft.ts';
import type { Db } from '#db/connect.ts';

export type KeptCommitment = Commitment & { id: string };

export type KeptPromise = {
	id: string;
	decisionId: string;
	revision: number;
	savedBy: string;
	savedAt: string;
	draft: Omit<Draft, 'commitments'> & { commitments: KeptCommitment[] };
};

type Saving = { partnershipId: string; roundId: string; savedBy: string; savedAt: string };

/** The round's promise, written anew after a decision. Its commitments are those of the draft. */
export async function putPromise(
	db: Db,
	promise: Saving & {
		id: string;
		decisionId: string;
		draft: Omit<Draft, 'commitments'> & { commitments: readonly KeptCommitment[] };
	}
): Promise<void> {
	const { draft, ...columns } = promise;
	const { commitments, ...texts } = draft;
	const content = JSON.stringify(texts);
	const { partnershipId, roundId, decisionId, savedBy, savedAt } = columns;
	const { id } = await db
		.insertInto('promise')
		.values({ ...columns, content, revision: 1 })
		.onConflict((conflict) =>
			conflict.column('roundId').doUpdateSet((row) => ({
				decisionId,
				content,
				savedBy,
				savedAt,
				revision: row('promise.revision', '+', 1)
			}))
		)
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.deleteFrom('commitment')
		.where('partnershipId', '=', partnershipId)
		.where('promiseId', '=', id)
		.execute();
	for (const commitment of commitments)
		await insertCommitment(db, { partnershipId, roundId, commitment });
}

/** The round's promise with its commitments, or nothing when none is drafted yet. */
export async function findPromise(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<KeptPromise | undefined> {
	const row = await db
		.selectFrom('promise')
		.innerJoin('account', 'account.id', 'promise.savedBy')
		.select([
			'promise.id',
			'promise.decisionId',
			'promise.content',
			'promise.revision',
			'promise.savedAt',
			'account.name as savedBy'
		])
		.where('promise.partnershipId', '=', partnershipId)
		.where('promise.roundId', '=', roundId)
		.executeTakeFirst();
	if (!row) return undefined;
	const { content, ...rest } = row;
	const texts = JSON.parse(content) as Omit<Draft, 'commitments'>;
	const commitments = await listCommitments(db, partnershipId, row.id);
	return { ...rest, revision: Number(row.revision), draft: { ...texts, commitments } };
}

/**
 * Saves the texts, if nobody else has since they were read.
 *
 * @returns false when the revision is an older one: then nothing is saved
 */
export async function savePromise(
	db: Db,
	promise: Saving & { revision: number; draft: Draft }
): Promise<boolean> {
	const { partnershipId, roundId, savedBy, savedAt, revision, draft } = promise;
	const { municipality, policeDistrict, place, year, decidedOn, sections } = draft;
	const texts: Omit<Draft, 'commitments'> = {
		...{ municipality, policeDistrict, place, year, decidedOn, sections }
	};
	const { numUpdatedRows } = await db
		.updateTable('promise')
		.set({ content: JSON.stringify(texts), revision: revision + 1, savedBy, savedAt })
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('revision', '=', revision)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

async function listCommitments(
	db: Db,
	partnershipId: string,
	promiseId: string
): Promise<KeptCommitment[]> {
	const rows = await db
		.selectFrom('commitment')
		.select(['id', 'theme', 'ground', 'text', 'parties', 'quantity', 'unit', 'per', 'deadline'])
		.where('partnershipId', '=', partnershipId)
		.where('promiseId', '=', promiseId)
		.orderBy('position')
		.execute();
	return rows.map((row) => ({ ...row, parties: JSON.parse(row.parties) as string[] }));
}

/** Last in the round's promise. @returns false when the round has none, or has this one already */
export async function insertCommitment(
	db: Db,
	given: { partnershipId: string; roundId: string; commitment: KeptCommitment }
): Promise<boolean> {
	const { partnershipId, roundId, commitment } = given;
	const promise = await db
		.selectFrom('promise')
		.leftJoin('commitment', 'commitment.promiseId', 'promise.id')
		.select((all) => ['promise.id', all.fn.max('commitment.position').as('last')])
		.where('promise.partnershipId', '=', partnershipId)
		.where('promise.roundId', '=', roundId)
		.groupBy('promise.id')
		.executeTakeFirst();
	if (!promise) return false;
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('commitment')
		.values({
			...columnsOf(commitment),
			id: commitment.id,
			partnershipId,
			promiseId: promise.id,
			position: Number(promise.last ?? -1) + 1
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

/** @returns false when the round's promise has no such commitment */
export async function updateCommitment(
	db: Db,
	given: { partnershipId: string; roundId: string; commitment: KeptCommitment }
): Promise<boolean> {
	const { partnershipId, roundId, commitment } = given;
	const { numUpdatedRows } = await db
		.updateTable('commitment')
		.set(columnsOf(commitment))
		.where('id', '=', commitment.id)
		.where('partnershipId', '=', partnershipId)
		.where('promiseId', 'in', (all) =>
			all.selectFrom('promise').select('promise.id').where('promise.roundId', '=', roundId)
		)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** @returns false when the round's promise has no such commitment */
export async function removeCommitment(
	db: Db,
	given: { partnershipId: string; roundId: string; id: string }
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('commitment')
		.where('id', '=', given.id)
		.where('partnershipId', '=', given.partnershipId)
		.where('promiseId', 'in', (all) =>
			all.selectFrom('promise').select('promise.id').where('promise.roundId', '=', given.roundId)
		)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

function columnsOf({
	theme,
	ground,
	text,
	parties,
	quantity,
	unit,
	per,
	deadline
}: KeptCommitment) {
	return { theme, ground, text, parties: JSON.stringify(parties), quantity, unit, per, deadline };
}
