import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { PartnershipTable } from '#db/schema.ts';

export async function insertPartnership(
	db: Db,
	partnership: Insertable<PartnershipTable>
): Promise<void> {
	await db.insertInto('partnership').values(partnership).execute();
}

export async function findPartnership(db: Db, slug: string) {
	const row = await db
		.selectFrom('partnership')
		.select(['id', 'slug', 'municipality', 'policeDistrict', 'place', 'constructedAt'])
		.where('slug', '=', slug)
		.executeTakeFirst();
	if (!row) return null;
	const { constructedAt, ...partnership } = row;
	return { ...partnership, constructed: constructedAt !== null };
}

/** How many partnerships there are: none means a first start. */
export async function countPartnerships(db: Db): Promise<number> {
	const row = await db
		.selectFrom('partnership')
		.select((select) => select.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

/** How many of them are made up for show: then the sign-in page tells where the sign-ins are. */
export async function countConstructedPartnerships(db: Db): Promise<number> {
	const row = await db
		.selectFrom('partnership')
		.select((select) => select.fn.countAll().as('count'))
		.where('constructedAt', 'is not', null)
		.executeTakeFirstOrThrow();
	return Number(row.count);
}
