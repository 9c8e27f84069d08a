import { Migrator } from 'kysely/migration';
import type { Db } from './connect.ts';
import { migrations } from './migrations/index.ts';

/**
 * Brings the database up to date and returns the names of what was run.
 *
 * @throws the database's own error when a migration fails; what ran before it is kept
 */
export async function migrate(db: Db): Promise<string[]> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(migrations) }
	});
	const { error, results = [] } = await migrator.migrateToLatest();
	if (error) throw error;
	return results.map((result) => result.migrationName);
}
