import { type Kysely, sql } from 'kysely';

/**
 * Who of the staff is shown as having answered. Names pass from `staff_answered` to here ten at a
 * time (src/lib/survey/who-answered.ts): one new name beside one new answer would tell whose it is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table staff_shown (
				survey_id text not null references survey (id),
				account_id text not null references account (id) on delete cascade,
				partnership_id text not null references partnership (id),
				primary key (survey_id, account_id)
			) without rowid`
		)
		.execute(db);
}
