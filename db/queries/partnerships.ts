import type { Insertable } from 'kysely';
import type { PartnershipSettings } from '#lib/survey/partnership-settings.ts';
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

/** What the partnership has said of itself; what it has not said is missing. */
export async function readPartnershipSettings(
	db: Db,
	partnershipId: string
): Promise<Partial<PartnershipSettings>> {
	const row = await db
		.selectFrom('partnership')
		.select('settings')
		.where('id', '=', partnershipId)
		.executeTakeFirstOrThrow();
	return JSON.parse(row.settings) as Partial<PartnershipSettings>;
}

export async function savePartnershipSettings(
	db: Db,
	partnershipId: string,
	settings: Partial<PartnershipSettings>
): Promise<void> {
	await db
		.updateTable('partnership')
		.set({ settings: JSON.stringify(settings) })
		.where('id', '=', partnershipId)
		.execute();
}

/** Changes what the partnership is called. Its slug stays: it stands in addresses on posters. */
export async function renamePartnership(
	db: Db,
	partnershipId: string,
	names: { municipality: string; policeDistrict: string; place: string }
): Promise<void> {
	await db.updateTable('partnership').set(names).where('id', '=', partnershipId).execute();
}

/** The partnerships in which an account has a role, by name. */
export async function partnershipsOf(db: Db, accountId: string) {
	return db
		.selectFrom('partnership')
		.select(['id', 'slug', 'municipality', 'policeDistrict', 'place'])
		.where('id', 'in', (roles) =>
			roles.selectFrom('role').select('role.partnershipId').where('accountId', '=', accountId)
		)
		.orderBy('municipality')
		.orderBy('id')
		.execute();
}

/** Every partnership in the installation, for the pages that lead to each one's own. Names are public. */
export async function listPartnerships(db: Db) {
	return db
		.selectFrom('partnership')
		.select(['slug', 'municipality'])
		.orderBy('municipality')
		.orderBy('slug')
		.execute();
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
