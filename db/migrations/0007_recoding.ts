import { type Kysely, sql } from 'kysely';

/**
 * Themes are merged and split, and what people decided goes along: `carried_by` names the codebook
 * version that made the row, so that going back to an older version can take it back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(`alter table coding_decision add column carried_by text references codebook_version (id)`)
		.execute(db);
}
