import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { deleteResponse, findLastPaperForm } from '#db/queries/paper-forms.ts';
import { newId } from './id.ts';

/**
 * Takes back the form that this account has just typed in: it was the wrong pile, or a page was
 * missed. False when it is not the last one any more.
 */
export async function takeBackPaper(
	db: Db,
	of: { partnershipId: string; channelId: string },
	submissionKey: string,
	by: { accountId: string; at: string }
): Promise<boolean> {
	const { accountId, at } = by;
	return db.transaction().execute(async (trx) => {
		const id = await findLastPaperForm(trx, of, { accountId, submissionKey });
		if (id === null) return false;
		await deleteResponse(trx, of.partnershipId, id);
		await insertAudit(trx, {
			...{ id: newId(), partnershipId: of.partnershipId, accountId, at },
			action: 'paper-taken-back',
			target: `response ${id}`,
			detail: { channel: of.channelId }
		});
		return true;
	});
}
