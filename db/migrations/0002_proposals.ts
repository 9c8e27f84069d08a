import { type Kysely, sql } from 'kysely';

/** What a working group said of themes that the program proposed for its codebook. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table proposal_verdict (
				id text primary key,
				partnership_id text not null references partnership (id),
				round_id text not null references round (id),
				words text not null,
				verdict text not null check (verdict in ('adopted', 'merged', 'dismissed')),
				theme text,
				decided_by text not null references account (id),
				decided_at text not null,
				undone_at text
			)`
		)
		.execute(db);
}
