import { type Kysely, sql } from 'kysely';

/** Reading and coding together: samples drawn by lot, how people coded them blind, and what they settled. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const statement of statements) await sql.raw(statement).execute(trx);
	});
}

const statements = [
	`create table blind_sample (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		stream text not null check (stream in ('survey', 'meeting', 'staff')),
		seed integer not null,
		size integer not null check (size > 0),
		drawn_by text not null references account (id),
		drawn_at text not null
	)`,
	`create index blind_sample_round on blind_sample (round_id, stream)`,
	`create table blind_respondent (
		sample_id text not null references blind_sample (id),
		partnership_id text not null references partnership (id),
		response_id text not null references response (id),
		primary key (sample_id, response_id)
	) without rowid`,
	`create table blind_reading (
		answer_id text not null references answer (id),
		account_id text not null references account (id),
		partnership_id text not null references partnership (id),
		sample_id text not null references blind_sample (id),
		themes text not null,
		codebook_version_id text not null references codebook_version (id),
		read_at text not null,
		undone_at text,
		primary key (answer_id, account_id)
	) without rowid`,
	`create table blind_settlement (
		id text primary key,
		partnership_id text not null references partnership (id),
		answer_id text not null references answer (id),
		themes text not null,
		codebook_version_id text not null references codebook_version (id),
		settled_by text not null references account (id),
		settled_at text not null
	) without rowid`,
	`create index blind_settlement_answer on blind_settlement (answer_id)`
];
