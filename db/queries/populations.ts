import type { Db } from '#db/connect.ts';

/** How many live in an area, of an age band and gender ('woman' or 'man'). */
export type PopulationCell = { area: string; age: string; gender: string; people: number };

/** All of a partnership's population figures; none when it has not given any. */
export async function listPopulation(db: Db, partnershipId: string): Promise<PopulationCell[]> {
	const rows = await db
		.selectFrom('population')
		.select(['area', 'age', 'gender', 'people'])
		.where('partnershipId', '=', partnershipId)
		.orderBy('area')
		.orderBy('age')
		.orderBy('gender')
		.execute();
	return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** Puts these figures in the place of all earlier ones. Inside a transaction of the caller's. */
export async function replacePopulation(
	db: Db,
	partnershipId: string,
	cells: readonly PopulationCell[]
): Promise<void> {
	await db.deleteFrom('population').where('partnershipId', '=', partnershipId).execute();
	for (let from = 0; from < cells.length; from += 1000) {
		await db
			.insertInto('population')
			.values(cells.slice(from, from + 1000).map((cell) => ({ ...cell, partnershipId })))
			.execute();
	}
}
