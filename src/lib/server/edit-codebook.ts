import type { Db } from '#db/connect.ts';
import { type AuditEntry, insertAudit } from '#db/queries/audit.ts';
import { insertCodebookVersion } from '#db/queries/codebooks.ts';
import { deleteCodings, insertCodings } from '#db/queries/codings.ts';
import { insertProposalVerdict, listOpenAnswers } from '#db/queries/proposals.ts';
import { insertCarried, listHeldAnswers, undoCarried } from '#db/queries/recoding.ts';
import { findRound, type Round, useCodebook } from '#db/queries/rounds.ts';
import { carried, type Carry } from '#lib/coding/carry-decisions.ts';
import { code } from '#lib/coding/code.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { hitsOf } from '#lib/coding/hits-of.ts';
import { laterThan } from './codebook/effect.ts';
import { defaultLearned } from './default-learned.ts';
import { newId } from './id.ts';

/** Who changes the codebook, when and why. */
export type Edit = { accountId: string; author: string; at: string; reason: string };

/** A proposal that the group took up: its words, and the theme that now has them. */
export type Taken = { words: string[]; verdict: 'adopted' | 'merged'; theme: string };

/** What else goes with a new version. */
export type Deed = {
	edit: Edit;
	/** As the audit calls it. */
	action?: 'codebook-edited' | 'theme-added' | 'theme-merged' | 'theme-split' | 'codebook-imported';
	taken?: Taken;
	carry?: Carry;
	/** The number of the version that is to hold again. */
	backTo?: number;
};

/**
 * Keeps a new version of the round's codebook and codes all the round's answers anew with it, in
 * one transaction. What people decided about single answers stays; decisions keep the evidence
 * they were made on.
 *
 * @returns false, and nothing kept, when the round meanwhile got another version: `codebook` was made
 *   from one that no longer holds
 */
export async function editCodebook(
	db: Db,
	round: Round,
	codebook: Codebook,
	deed: Deed
): Promise<boolean> {
	const { partnershipId, id: roundId } = round;
	const { accountId, author, at, reason } = deed.edit;
	const versionId = newId();
	return db.transaction().execute(async (trx) => {
		const now = await findRound(trx, round.slug);
		if (now?.codebookVersionId !== round.codebookVersionId) return false;
		const number = await insertCodebookVersion(trx, {
			...{ id: versionId, partnershipId, after: round.codebookVersionId },
			...{ content: codebook, author, reason, createdAt: at }
		});
		await carryAlong(trx, round, { versionId, codebook, deed });
		await useCodebook(trx, round, versionId);
		await deleteCodings(trx, { partnershipId, roundId });
		for (const { id, text, asks } of await listOpenAnswers(trx, { partnershipId, roundId })) {
			const coded = code(codebook, { text, question: asks }, defaultLearned());
			await insertCodings(trx, id, versionId, coded);
		}
		const { taken } = deed;
		if (taken) {
			const verdict = { ...taken, id: newId(), decidedBy: accountId, decidedAt: at };
			await insertProposalVerdict(trx, { partnershipId, roundId }, verdict);
		}
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId, at },
			target: `codebookVersion ${versionId}`,
			...told(deed, number)
		});
		return true;
	});
}

function told(
	{ taken, carry, backTo, action = 'codebook-edited' }: Deed,
	number: number
): Pick<AuditEntry, 'action' | 'detail'> {
	if (taken) {
		const detail = { number, theme: taken.theme, words: taken.words.length };
		return { action: `proposal-${taken.verdict}`, detail };
	}
	if (backTo !== undefined) return { action: 'codebook-went-back', detail: { number, backTo } };
	return { action, detail: carry ? { number, from: carry.from, into: carry.into } : { number } };
}

/** What people decided follows a theme that is merged or split, and comes home when it no longer is. */
async function carryAlong(
	trx: Db,
	round: Round,
	made: { versionId: string; codebook: Codebook; deed: Deed }
): Promise<void> {
	const { partnershipId, id: roundId } = round;
	const { carry, backTo, edit } = made.deed;
	if (backTo !== undefined) {
		const versionIds = [...(await laterThan(trx, round, backTo))];
		await undoCarried(trx, { partnershipId, roundId }, { versionIds, at: edit.at });
	}
	if (!carry) return;
	const hits = hitsOf(made.codebook, carry.into);
	for (const answer of await listHeldAnswers(trx, { partnershipId, roundId })) {
		if (answer.decided.size === 0) continue;
		const verdict = carried(carry, answer, hits(answer.text));
		if (!verdict) continue;
		await insertCarried(trx, {
			...{ id: newId(), partnershipId, answerId: answer.id, theme: carry.into, verdict },
			...{ decidedBy: edit.accountId, decidedAt: edit.at, carriedBy: made.versionId }
		});
	}
}
