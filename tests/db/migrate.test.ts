import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';

describe('migrating a town that has run the earlier version', () => {
	test('keeps every response with its answers, and their ties', async () => {
		const db = connect(':memory:');
		const provider = { getMigrations: () => Promise.resolve(migrations) };
		await new Migrator({ db, provider }).migrateTo('0002_proposals');
		for (const statement of town) await sql.raw(statement).execute(db);

		expect(await migrate(db)).toEqual(Object.keys(migrations).slice(2));

		const rows = await db
			.selectFrom('response')
			.innerJoin('answer', 'answer.responseId', 'response.id')
			.select(['response.id', 'response.channel', 'response.submissionKey', 'answer.text'])
			.execute();
		expect(rows).toEqual([{ id: 'r', channel: 'web', submissionKey: 'k', text: 'Mörkt' }]);
		const open = await db.selectFrom('survey').select('openedAt').executeTakeFirstOrThrow();
		expect(open.openedAt).toBe('2026-01-01T00:00:00Z');
		const broken = await sql`pragma foreign_key_check`.execute(db);
		expect(broken.rows).toEqual([]);
		const orphan = sql`delete from response where id = 'r'`.execute(db);
		await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
		await db.destroy();
	});
});

const when = '2026-01-01T00:00:00Z';
const town = [
	`insert into partnership values ('p', 'byn', 'Byn', 'LPO', 'Byn', null, '${when}')`,
	`insert into codebook values ('c', 'p', 'Kodbok')`,
	`insert into codebook_version values ('cv', 'c', 1, '{}', 'x', 'y', '${when}')`,
	`insert into round values ('ro', 'p', 'byn-2026', 'Dialog', 2027, 'cv', '${when}')`,
	`insert into survey values ('s', 'p', 'ro', 'byn-2026', 'survey', '2026-12-01', '${when}')`,
	`insert into survey_version values ('sv', 's', 1, '{}', '${when}')`,
	`insert into response values
		('r', 'p', 'ro', 'survey', 'web', 'sv', null, 'sv', '2026-01-02', null, null, null, 'k')`,
	`insert into answer values ('a', 'p', 'r', 'problems', 'problems', 'Mörkt', null, null, 'sv')`
];
