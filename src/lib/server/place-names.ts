import { insertAudit } from '#db/queries/audit.ts';
import { deletePlaceName, savePlaceName } from '#db/queries/place-names.ts';
import type { Db } from '#db/connect.ts';
import { placeKey } from '#lib/text/places.ts';
import { newId } from './id.ts';
import type { Entered } from './permission.ts';

type By = Pick<Entered, 'account' | 'round'> & { at: string };

const longestName = 60;

/** Keeps that a name is a place, or none, for the whole partnership. False for what is no name. */
export async function judgePlaceName(
	db: Db,
	by: By,
	written: string,
	verdict: 'place' | 'no-place'
): Promise<boolean> {
	const name = written.replace(/\s+/g, ' ').trim();
	const nameKey = placeKey(name);
	if (nameKey.length < 2 || name.length > longestName) return false;
	const { partnershipId } = by.round;
	const id = newId();
	await db.transaction().execute(async (trx) => {
		await savePlaceName(trx, {
			...{ id, partnershipId, nameKey, name, verdict },
			...{ decidedBy: by.account.id, decidedAt: by.at }
		});
		await insertAudit(
			trx,
			audited(by, id, verdict === 'place' ? 'place-confirmed' : 'place-dismissed')
		);
	});
	return true;
}

/** Forgets what was said of a name. */
export async function forgetPlaceName(db: Db, by: By, id: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		if (!(await deletePlaceName(trx, by.round.partnershipId, id))) return false;
		await insertAudit(trx, audited(by, id, 'place-undone'));
		return true;
	});
}

/** Without the name: it stands in somebody's answer. */
const audited = ({ account, round, at }: By, id: string, action: string) => ({
	...{ id: newId(), partnershipId: round.partnershipId, accountId: account.id, at, action },
	target: `placeName ${id}`
});
