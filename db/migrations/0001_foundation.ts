import { type Kysely, sql } from 'kysely';

/**
 * The foundation: every table of the journey from answer to draft.
 *
 * `response` and `answer` are WITHOUT ROWID with random ids: a rowid would tell in which order
 * people answered, and with that who.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
	`create table partnership (
		id text primary key,
		slug text not null unique,
		municipality text not null,
		police_district text not null,
		place text not null,
		constructed_at text,
		created_at text not null
	)`,
	`create table account (
		id text primary key,
		email text not null unique,
		name text not null,
		password_hash text not null,
		created_at text not null,
		disabled_at text
	)`,
	`create table role (
		account_id text not null references account (id) on delete cascade,
		partnership_id text not null references partnership (id),
		role text not null check (role in ('staff', 'note-taker', 'analyst', 'coordinator', 'administrator')),
		granted_at text not null,
		primary key (account_id, partnership_id, role)
	)`,
	`create table session (
		id_hash text primary key,
		account_id text not null references account (id) on delete cascade,
		expires_at text not null
	)`,
	`create index session_account on session (account_id)`,
	`create table codebook (
		id text primary key,
		partnership_id text not null references partnership (id),
		name text not null
	)`,
	`create table codebook_version (
		id text primary key,
		codebook_id text not null references codebook (id),
		number integer not null,
		content text not null,
		author text not null,
		reason text not null,
		created_at text not null,
		unique (codebook_id, number)
	)`,
	`create table round (
		id text primary key,
		partnership_id text not null references partnership (id),
		slug text not null unique,
		name text not null,
		promise_year integer not null,
		codebook_version_id text not null references codebook_version (id),
		created_at text not null
	)`,
	`create index round_partnership on round (partnership_id)`,
	`create table survey (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		slug text not null unique,
		stream text not null check (stream in ('survey', 'staff')),
		closes_on text not null,
		created_at text not null
	)`,
	`create index survey_round on survey (round_id)`,
	`create table survey_version (
		id text primary key,
		survey_id text not null references survey (id),
		number integer not null,
		content text not null,
		created_at text not null,
		unique (survey_id, number)
	)`,
	`create table meeting (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		place text not null,
		held_on text not null,
		participants integer not null,
		noted_by text references account (id) on delete set null,
		created_at text not null
	)`,
	`create index meeting_round on meeting (round_id)`,
	`create table response (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		stream text not null check (stream in ('survey', 'meeting', 'staff')),
		channel text not null check (channel in ('web', 'meeting', 'import')),
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
	`create index response_round on response (round_id, stream)`,
	`create table answer (
		id text primary key,
		partnership_id text not null references partnership (id),
		response_id text not null references response (id),
		question_id text not null,
		asks text check (asks in ('problems', 'wishes', 'unsafe-places')),
		text text,
		options text,
		other_text text,
		language text
	) without rowid`,
	`create index answer_response on answer (response_id)`,
	`create table coding (
		answer_id text not null references answer (id),
		theme text not null,
		codebook_version_id text not null references codebook_version (id),
		spans text not null,
		why text not null,
		primary key (answer_id, theme)
	) without rowid`,
	`create table coding_decision (
		id text primary key,
		partnership_id text not null references partnership (id),
		answer_id text not null references answer (id),
		theme text not null,
		verdict text not null check (verdict in ('has', 'has-not')),
		decided_by text not null references account (id),
		decided_at text not null,
		undone_at text
	)`,
	`create index coding_decision_answer on coding_decision (answer_id, theme)`,
	`create table decision (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null references round (id),
		number integer not null,
		decided_by text not null references account (id),
		decided_at text not null,
		evidence text not null,
		unique (round_id, number)
	)`,
	`create table decision_theme (
		decision_id text not null references decision (id),
		theme text not null,
		verdict text not null check (verdict in ('chosen', 'left-out')),
		position integer not null,
		reason text not null,
		primary key (decision_id, theme)
	)`,
	`create table promise (
		id text primary key,
		partnership_id text not null references partnership (id),
		round_id text not null unique references round (id),
		decision_id text not null references decision (id),
		content text not null,
		revision integer not null,
		saved_by text not null references account (id),
		saved_at text not null
	)`,
	`create table commitment (
		id text primary key,
		partnership_id text not null references partnership (id),
		promise_id text not null references promise (id),
		position integer not null,
		theme text,
		ground text not null check (ground in ('dialogue', 'policy', 'statistics', 'law')),
		text text not null,
		parties text not null,
		quantity integer check (quantity > 0),
		unit text not null,
		per text check (per in ('week', 'month', 'half-year', 'year', 'period')),
		deadline text
	)`,
	`create index commitment_promise on commitment (promise_id)`,
	`create table audit (
		id text primary key,
		partnership_id text references partnership (id),
		account_id text references account (id) on delete set null,
		at text not null,
		action text not null,
		target text not null,
		detail text not null
	)`,
	`create index audit_partnership on audit (partnership_id, at)`
];
