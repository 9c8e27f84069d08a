import { type Kysely, sql } from 'kysely';

/**
 * Every way a town collects answers: what a partnership says of itself, drafts of surveys, channels
 * with a link each, one-time codes, who of the staff has answered, what was set aside, files taken in.
 *
 * Nothing here may join an answer to a person. `letter_code` and `staff_answered` hold no time and
 * no response, and have no rowid that would tell in which order people came.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	// Kysely runs SQLite migrations outside a transaction; half of this one would be a broken town.
	await db.transaction().execute(async (trx) => {
		// SQLite cannot widen a check: `response` is made anew. Its answers wait for it until the commit.
		await sql.raw('pragma defer_foreign_keys = on').execute(trx);
		for (const statement of statements) await sql.raw(statement).execute(trx);
	});
}

const statements = [
	`alter table partnership add column settings text not null default '{}'`,
	`create table population (
		partnership_id text not null references partnership (id),
		area text not null,
		age text not null,
		gender text not null,
		people integer not null check (people >= 0),
		primary key (partnership_id, area, age, gender)
	) without rowid`,
	`alter table survey add column opened_at text`,
	`update survey set opened_at = created_at`,
	`alter table survey_version add column frozen_at text`,
	`update survey_version set frozen_at = created_at`,
	`create table channel (
		id text primary key,
		partnership_id text not null references partnership (id),
		survey_id text not null references survey (id),
		kind text not null check (kind in ('web', 'poster', 'kiosk', 'paper', 'letter', 'school', 'workplace')),
		name text not null,
		code text not null unique,
		size integer check (size > 0),
		closed_at text,
		created_at text not null
	)`,
	`create index channel_survey on channel (survey_id)`,
	`create table letter_code (
		code_hash text primary key,
		partnership_id text not null references partnership (id),
		channel_id text not null references channel (id),
		state text not null check (state in ('unused', 'used'))
	) without rowid`,
	`create index letter_code_channel on letter_code (channel_id, state)`,
	`create table staff_answered (
		survey_id text not null references survey (id),
		account_id text not null references account (id) on delete cascade,
		partnership_id text not null references partnership (id),
		primary key (survey_id, account_id)
	) without rowid`,
	`create table kept_response as select * from response`,
	`drop table response`,
	`create table response (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		stream text not null check (stream in ('survey', 'meeting', 'staff')),
		channel text not null check (channel in
			('web', 'poster', 'kiosk', 'paper', 'letter', 'school', 'workplace', 'meeting', 'import')),
		channel_id text references channel (id),
		batch text,
		survey_version_id text references survey_version (id),
		meeting_id text references meeting (id),
		language text not null,
		received_on text,
		area text,
		age text,
		gender text,
		submission_key text not null unique,
		check (stream <> 'staff' or received_on is null),
		check ((stream = 'meeting') = (meeting_id is not null))
	) without rowid`,
	`insert into response (id, partnership_id, round_id, stream, channel, channel_id, batch,
		survey_version_id, meeting_id, language, received_on, area, age, gender, submission_key)
		select id, partnership_id, round_id, stream, channel, null, null,
		survey_version_id, meeting_id, language, received_on, area, age, gender, submission_key
		from kept_response`,
	`drop table kept_response`,
	`create index response_round on response (round_id, stream)`,
	`create table set_aside (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		survey_version_id text not null references survey_version (id),
		channel text not null,
		channel_id text references channel (id),
		language text not null,
		received_on text,
		content text not null,
		reasons text not null,
		submission_key text not null unique,
		verdict text check (verdict in ('let-in', 'left-out')),
		judged_by text references account (id),
		judged_at text
	) without rowid`,
	`create index set_aside_round on set_aside (round_id, verdict)`,
	`alter table meeting add column arranger text not null default ''`,
	`create table imported_file (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		sha256 text not null,
		name text not null,
		responses integer not null,
		imported_by text not null references account (id),
		imported_at text not null,
		unique (round_id, sha256)
	)`
];
