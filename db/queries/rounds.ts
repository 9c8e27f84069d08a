import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { RoundTable } from '#db/schema.ts';

export type Round = {
	id: string;
	partnershipId: string;
	slug: string;
	name: string;
	promiseYear: number;
	codebookVersionId: string;
	partnership: {
		id: string;
		slug: string;
		municipality: string;
		policeDistrict: string;
		place: string;
		constructed: boolean;
	};
};

export async function insertRound(db: Db, round: Insertable<RoundTable>): Promise<void> {
	await db.insertInto('round').values(round).execute();
}

/** The round at this address with its owner. Whoever asks must then be let in by the owner. */
export async function findRound(db: Db, slug: string): Promise<Round | null> {
	const row = await withPartnership(db).where('round.slug', '=', slug).executeTakeFirst();
	return row ? toRound(row) : null;
}

/** The rounds of every partnership in which the account has a role, newest first. */
export async function roundsOf(db: Db, accountId: string): Promise<Round[]> {
	const rows = await withPartnership(db)
		.where('round.partnershipId', 'in', (roles) =>
			roles.selectFrom('role').select('role.partnershipId').where('accountId', '=', accountId)
		)
		.orderBy('round.promiseYear', 'desc')
		.orderBy('round.slug')
		.execute();
	return rows.map(toRound);
}

/** From now on the round is read with this version of its codebook. */
export async function useCodebook(
	db: Db,
	round: { id: string; partnershipId: string },
	codebookVersionId: string
): Promise<void> {
	await db
		.updateTable('round')
		.set({ codebookVersionId })
		.where('partnershipId', '=', round.partnershipId)
		.where('id', '=', round.id)
		.execute();
}

function withPartnership(db: Db) {
	return db
		.selectFrom('round')
		.innerJoin('partnership', 'partnership.id', 'round.partnershipId')
		.select([
			'round.id',
			'round.partnershipId',
			'round.slug',
			'round.name',
			'round.promiseYear',
			'round.codebookVersionId',
			'partnership.slug as partnershipSlug',
			'partnership.municipality',
			'partnership.policeDistrict',
			'partnership.place',
			'partnership.constructedAt'
		]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withPartnership>['execute']>>[number];

function toRound(row: Row): Round {
	return {
		id: row.id,
		partnershipId: row.partnershipId,
		slug: row.slug,
		name: row.name,
		promiseYear: Number(row.promiseYear),
		codebookVersionId: row.codebookVersionId,
		partnership: {
			id: row.partnershipId,
			slug: row.partnershipSlug,
			municipality: row.municipality,
			policeDistrict: row.policeDistrict,
			place: row.place,
			constructed: row.constructedAt !== null
		}
	};
}
