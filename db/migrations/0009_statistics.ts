import { type Kysely, sql } from 'kysely';

/** Figures from elsewhere, kept beside a theme; and those that lay beside a decision, as they stood. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const statement of statements) await sql.raw(statement).execute(trx);
	});
}

const statements = [
	`create table statistic (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		theme text not null,
		title text not null,
		source text not null,
		fetched_on text not null,
		says text not null,
		series text not null,
		kept_by text not null references account (id),
		kept_at text not null
	)`,
	`create index statistic_round on statistic (round_id, theme)`,
	`alter table decision add column statistics text not null default '[]'`
];
