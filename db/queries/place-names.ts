import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { PlaceNameTable } from '#db/schema-theme.ts';

export type PlaceName = Pick<PlaceNameTable, 'id' | 'nameKey' | 'name' | 'verdict'>;

/** The names that a partnership has said are places, or are none, by name. */
export async function listPlaceNames(db: Db, partnershipId: string): Promise<PlaceName[]> {
	return db
		.selectFrom('placeName')
		.select(['id', 'nameKey', 'name', 'verdict'])
		.where('partnershipId', '=', partnershipId)
		.orderBy('nameKey')
		.execute();
}

/** Keeps what was said of a name; what was said of it before is replaced. */
export async function savePlaceName(trx: Db, place: Insertable<PlaceNameTable>): Promise<void> {
	const { name, verdict, decidedBy, decidedAt } = place;
	await trx
		.insertInto('placeName')
		.values(place)
		.onConflict((known) =>
			known
				.columns(['partnershipId', 'nameKey'])
				.doUpdateSet({ name, verdict, decidedBy, decidedAt })
		)
		.execute();
}

/** Forgets what was said of a name: it may be proposed again. False when nothing was said. */
export async function deletePlaceName(
	trx: Db,
	partnershipId: string,
	id: string
): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom('placeName')
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(numDeletedRows) > 0;
}
