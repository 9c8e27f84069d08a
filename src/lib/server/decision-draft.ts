import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import {
	findDecisionDraft,
	findDraftRevision,
	insertDecisionDraft,
	removeDecisionDraft,
	type DraftRevision,
	type KeptDraft
} from '#db/queries/decision-drafts.ts';
import { latestNumber, type Decision } from '#db/queries/decisions.ts';
import type { Round } from '#db/queries/rounds.ts';
import {
	isSameDraft,
	mergeDecisionFields,
	type DecisionFields
} from '#lib/promise/decision-draft.ts';
import { fieldsOfRecord } from '#lib/promise/decision-record.ts';
import { newId } from './id.ts';

type By = { accountId: string; at: string };
type Whose = { partnershipId: string; roundId: string };

/** Where the round's record stands: what a form made now begins from. */
export type Standing = DraftRevision & {
	/** Null when there is none, or it was thrown away. */
	draft: KeptDraft | null;
	/** Who saved last, or threw away. */
	savedBy: string | null;
};

/** A form that was sent: what it began from, what stands in it, and which fields it has. */
export type Sent = { basis: DraftRevision; fields: DecisionFields; names: readonly string[] };

/** Both texts, where two have written in the same field; and the rest, put together. */
export type Disagreement = {
	/** Whose save came between; null when it was a decision. */
	savedBy: string | null;
	merged: DecisionFields;
	theirs: DecisionFields;
	conflicts: string[];
};

export async function standing(db: Db, whose: Whose): Promise<Standing> {
	const kept = (await findDecisionDraft(db, whose)) ?? null;
	const draft = kept && Object.keys(kept.fields).length > 0 ? kept : null;
	const follows = await latestNumber(db, whose.partnershipId, whose.roundId);
	return { follows, revision: kept?.revision ?? 0, savedBy: kept?.savedBy ?? null, draft };
}

export const isBasis = (basis: DraftRevision, now: DraftRevision): boolean =>
	basis.follows === now.follows && basis.revision === now.revision;

/**
 * Saves the draft. What another has saved in other fields meanwhile is put together with it; where
 * both wrote in the same field nothing is saved, and both texts come back.
 */
export async function saveDecisionDraft(
	db: Db,
	round: Round,
	by: By,
	sent: Sent
): Promise<Disagreement | 'saved'> {
	const whose = { partnershipId: round.partnershipId, roundId: round.id };
	return db.transaction().execute(async (trx) => {
		const now = await standing(trx, whose);
		const compared = await compare(trx, whose, sent, now);
		if (sent.basis.follows !== now.follows || compared.conflicts.length > 0) return compared;
		if (now.draft && isSameDraft(compared.merged, now.draft.fields)) return 'saved';
		await keep(trx, whose, by, now, compared.merged);
		return 'saved';
	});
}

/** What has been written since a form was made, beside what the form holds. */
export async function compareDecisionDraft(
	db: Db,
	round: Round,
	sent: Sent
): Promise<Disagreement> {
	const whose = { partnershipId: round.partnershipId, roundId: round.id };
	return compare(db, whose, sent, await standing(db, whose));
}

async function compare(
	db: Db,
	whose: Whose,
	{ basis, fields, names }: Sent,
	now: Standing
): Promise<Disagreement> {
	const theirs = now.draft?.fields ?? {};
	const { savedBy } = now;
	// After a decision nothing of the old draft is left: what was written stands alone.
	if (basis.follows !== now.follows)
		return { savedBy: null, merged: fields, theirs, conflicts: [] };
	const found = isBasis(basis, now) ? theirs : (await findDraftRevision(db, whose, basis))?.fields;
	const base = found ?? {};
	// A theme that has left the codebook has no fields in the form: nobody has emptied them.
	const mine = {
		...Object.fromEntries(Object.entries(base).filter(([name]) => !names.includes(name))),
		...fields
	};
	return { savedBy, theirs, ...mergeDecisionFields(base, theirs, mine) };
}

/**
 * Begins a new draft from an old record; nothing of the old is changed.
 *
 * @returns false when somebody has begun already: then theirs stands
 */
export async function reopenDecision(
	db: Db,
	round: Round,
	by: By,
	decision: Decision
): Promise<boolean> {
	const whose = { partnershipId: round.partnershipId, roundId: round.id };
	return db.transaction().execute(async (trx) => {
		const now = await standing(trx, whose);
		if (now.draft) return false;
		await keep(trx, whose, by, now, fieldsOfRecord(decision), decision.number);
		return true;
	});
}

/**
 * Throws the draft away; the decisions stay. An empty one takes its place, so that no later save gets
 * a number that somebody's open form began from.
 */
export async function discardDecisionDraft(db: Db, round: Round, by: By): Promise<void> {
	const { partnershipId, id: roundId } = round;
	await db.transaction().execute(async (trx) => {
		const { follows, revision } = await standing(trx, { partnershipId, roundId });
		await removeDecisionDraft(trx, { partnershipId, roundId });
		await insertDecisionDraft(trx, {
			...{ partnershipId, roundId, id: newId(), follows, revision: revision + 1, fields: {} },
			savedBy: by.accountId,
			savedAt: by.at
		});
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, ...by },
			action: 'decision-draft-discarded',
			target: `round ${roundId}`,
			detail: { revision }
		});
	});
}

async function keep(
	trx: Db,
	whose: Whose,
	{ accountId, at }: By,
	now: Standing,
	fields: DecisionFields,
	reopened: number | null = null
): Promise<void> {
	const id = newId();
	const revision = now.revision + 1;
	await insertDecisionDraft(trx, {
		...{ ...whose, id, follows: now.follows, revision, fields },
		savedBy: accountId,
		savedAt: at
	});
	await insertAudit(trx, {
		...{ id: newId(), partnershipId: whose.partnershipId, accountId, at },
		action: reopened === null ? 'decision-draft-saved' : 'decision-reopened',
		target: `decisionDraft ${id}`,
		detail: { revision, ...(reopened !== null && { reopened }) }
	});
}
