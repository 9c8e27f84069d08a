import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertCodebookVersion } from '#db/queries/codebooks.ts';
import { deleteCodings, insertCodings } from '#db/queries/codings.ts';
import { insertProposalVerdict, listOpenAnswers } from '#db/queries/proposals.ts';
import { findRound, type Round, useCodebook } from '#db/queries/rounds.ts';
import { code } from '#lib/coding/code.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { defaultLearned } from './default-learned.ts';
import { newId } from './id.ts';

/** Who changes the codebook, when and why. */
export type Edit = { accountId: string; author: string; at: string; reason: string };

/** A proposal that the group took up: its words, and the theme that now has them. */
export type Taken = { words: string[]; verdict: 'adopted' | 'merged'; theme: string };

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
	{ edit, taken }: { edit: Edit; taken: Taken }
): Promise<boolean> {
	const { partnershipId, id: roundId } = round;
	const { accountId, author, at, reason } = edit;
	const versionId = newId();
	return db.transaction().execute(async (trx) => {
		const now = await findRound(trx, round.slug);
		if (now?.codebookVersionId !== round.codebookVersionId) return false;
		const number = await insertCodebookVersion(trx, {
			...{ id: versionId, partnershipId, after: round.codebookVersionId },
			...{ content: codebook, author, reason, createdAt: at }
		});
		await useCodebook(trx, round, versionId);
		await deleteCodings(trx, { partnershipId, roundId });
		for (const { id, text, asks } of await listOpenAnswers(trx, { partnershipId, roundId })) {
			const coded = code(codebook, { text, question: asks }, defaultLearned());
			await insertCodings(trx, id, versionId, coded);
		}
		const verdict = { ...taken, id: newId(), decidedBy: accountId, decidedAt: at };
		await insertProposalVerdict(trx, { partnershipId, roundId }, verdict);
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId, at },
			action: `proposal-${taken.verdict}`,
			target: `codebookVersion ${versionId}`,
			detail: { number, theme: taken.theme, words: taken.words.length }
		});
		return true;
	});
}
