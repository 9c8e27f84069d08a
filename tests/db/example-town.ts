import { connect, type Db } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { findRound, type Round } from '#db/queries/rounds.ts';
import { findSurvey, type Survey } from '#db/queries/surveys.ts';
import { loadExample } from '#lib/server/example.ts';

export const at = '2026-11-24T10:00:00.000Z';

/** The example in a database of its own, with its round and surveys at hand. */
export async function exampleTown(): Promise<{
	db: Db;
	round: Round;
	survey: Survey;
	staff: Survey;
}> {
	const db = connect(':memory:');
	await migrate(db);
	await loadExample(db, at);
	const round = await findRound(db, 'haparanda-2026');
	const survey = await findSurvey(db, 'haparanda-2026');
	const staff = await findSurvey(db, 'haparanda-2026-medarbetare');
	if (!round || !survey || !staff) throw new Error('The example lacks its round or surveys.');
	return { db, round, survey, staff };
}

/** Every row of every table, as text: to see what a deed changed, and what it did not. */
export async function everything(db: Db): Promise<Map<string, string[]>> {
	const tables = await db.introspection.getTables();
	const rows = new Map<string, string[]>();
	for (const { name } of tables) {
		const found = await db
			.selectFrom(name as 'response')
			.selectAll()
			.execute();
		rows.set(
			name,
			found.map((row) => JSON.stringify(row))
		);
	}
	return rows;
}
