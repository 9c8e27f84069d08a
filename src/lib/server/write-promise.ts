import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import {
	insertCommitment,
	removeCommitment,
	savePromise,
	updateCommitment,
	type KeptCommitment
} from '#db/queries/promises.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Draft } from '#lib/promise/draft.ts';
import { newId } from './id.ts';

type By = { accountId: string; at: string };

/** @returns false when somebody else has saved since `revision`: then nothing is kept */
export function writeTexts(
	db: Db,
	{ partnershipId, id: roundId }: Round,
	{ accountId, at }: By,
	texts: { revision: number; draft: Draft }
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const saved = await savePromise(trx, {
			...{ partnershipId, roundId, savedBy: accountId, savedAt: at },
			...texts
		});
		if (saved)
			await insertAudit(trx, {
				...{ id: newId(), partnershipId, accountId, at },
				action: 'promise-saved',
				target: `round ${roundId}`,
				detail: { revision: texts.revision + 1 }
			});
		return saved;
	});
}

/** @returns false when the round's promise has no such commitment, or has it already */
export function writeCommitment(
	db: Db,
	{ partnershipId, id: roundId }: Round,
	{ accountId, at }: By,
	deed: { kind: 'add' | 'change'; commitment: KeptCommitment } | { kind: 'remove'; id: string }
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const where = { partnershipId, roundId };
		const done =
			deed.kind === 'remove'
				? await removeCommitment(trx, { ...where, id: deed.id })
				: await (deed.kind === 'add' ? insertCommitment : updateCommitment)(trx, {
						...where,
						commitment: deed.commitment
					});
		const id = deed.kind === 'remove' ? deed.id : deed.commitment.id;
		if (done)
			await insertAudit(trx, {
				...{ id: newId(), partnershipId, accountId, at },
				action: {
					add: 'commitment-added',
					change: 'commitment-changed',
					remove: 'commitment-removed'
				}[deed.kind],
				target: `commitment ${id}`
			});
		return done;
	});
}
