import type { DecisionFields } from '#lib/promise/decision-draft.ts';
import type { Db } from '#db/connect.ts';

/** Which save: those that follow the same decision are counted from 1. */
export type DraftRevision = { follows: number; revision: number };

export type KeptDraft = DraftRevision & {
	fields: DecisionFields;
	savedBy: string;
	savedAt: string;
};

type Whose = { partnershipId: string; roundId: string };

/** The newest save of the round's draft. */
export async function findDecisionDraft(db: Db, whose: Whose): Promise<KeptDraft | undefined> {
	const row = await drafts(db, whose).orderBy('revision', 'desc').limit(1).executeTakeFirst();
	return row && parsed(row);
}

/** An earlier save: what two who wrote at once began from. */
export async function findDraftRevision(
	db: Db,
	whose: Whose,
	{ follows, revision }: DraftRevision
): Promise<KeptDraft | undefined> {
	const row = await drafts(db, whose)
		.where('decisionDraft.follows', '=', follows)
		.where('decisionDraft.revision', '=', revision)
		.executeTakeFirst();
	return row && parsed(row);
}

export async function insertDecisionDraft(
	db: Db,
	draft: Whose &
		DraftRevision & { id: string; fields: DecisionFields; savedBy: string; savedAt: string }
): Promise<void> {
	const { fields, ...columns } = draft;
	await db
		.insertInto('decisionDraft')
		.values({ ...columns, content: JSON.stringify(fields) })
		.execute();
}

/** When the decision is made, or the draft thrown away. */
export async function removeDecisionDraft(
	db: Db,
	{ partnershipId, roundId }: Whose
): Promise<void> {
	await db
		.deleteFrom('decisionDraft')
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.execute();
}

const drafts = (db: Db, { partnershipId, roundId }: Whose) =>
	db
		.selectFrom('decisionDraft')
		.innerJoin('account', 'account.id', 'decisionDraft.savedBy')
		.select([
			'decisionDraft.follows',
			'decisionDraft.revision',
			'decisionDraft.content',
			'decisionDraft.savedAt',
			'account.name as savedBy'
		])
		.where('decisionDraft.partnershipId', '=', partnershipId)
		.where('decisionDraft.roundId', '=', roundId);

const parsed = ({
	content,
	follows,
	revision,
	...row
}: DraftRevision & { content: string; savedBy: string; savedAt: string }): KeptDraft => ({
	...row,
	follows: Number(follows),
	revision: Number(revision),
	fields: JSON.parse(content) as DecisionFields
});
