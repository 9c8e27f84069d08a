import { type Kysely, sql } from 'kysely';

/**
 * The whole record of a decision: when, who was there, Brå's comparison matrix and four questions;
 * and the draft that a meeting writes before it decides. Decisions already made stay as they were.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const statement of statements) await sql.raw(statement).execute(trx);
	});
}

const statements = [
	`alter table decision add column held_on text`,
	`alter table decision add column present text not null default '[]'`,
	`alter table decision add column questions text not null default '{}'`,
	`alter table decision add column theme_names text not null default '{}'`,
	`create table decision_matrix (
		decision_id text not null references decision (id),
		theme text not null,
		criterion text not null check (criterion in
			('common', 'growing', 'differs', 'places', 'influence', 'costly', 'many', 'harm')),
		answer text check (answer in ('yes', 'no', 'unknown')),
		note text not null,
		primary key (decision_id, theme, criterion)
	)`,
	`create table decision_draft (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		follows integer not null,
		revision integer not null,
		content text not null,
		saved_by text not null references account (id),
		saved_at text not null,
		unique (round_id, follows, revision)
	)`
];
