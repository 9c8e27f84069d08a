import { type Kysely, sql } from 'kysely';

/** What a working group needs to understand a theme: quotes that two people stand for, names of places. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
	`create table quote (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		theme text not null,
		stream text not null check (stream in ('survey', 'meeting', 'staff')),
		answer_id text not null references answer (id) on delete cascade,
		text text not null,
		voice text not null check (voice in ('supports', 'dissents')),
		status text not null check (status in ('proposed', 'approved', 'declined')),
		proposed_by text not null references account (id),
		proposed_at text not null,
		judged_by text references account (id),
		judged_at text,
		check (status <> 'approved' or judged_by <> proposed_by)
	)`,
	`create index quote_round on quote (round_id, theme)`,
	`create index quote_answer on quote (answer_id)`,
	`create table place_name (
		id text primary key,
		partnership_id text not null references partnership (id),
		name_key text not null,
		name text not null,
		verdict text not null check (verdict in ('place', 'no-place')),
		decided_by text not null references account (id),
		decided_at text not null,
		unique (partnership_id, name_key)
	)`
];
