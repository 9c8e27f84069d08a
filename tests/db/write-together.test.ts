import { afterEach, beforeEach, expect, it } from 'vitest';
import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Db } from '#db/connect.ts';
import { writeTogether } from '#lib/server/write-together.ts';

let folder: string;
let db: Db;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'together-'));
	db = connect(join(folder, 'together.db'));
	await sql`create table kept (n integer primary key)`.execute(db);
});
afterEach(async () => {
	await db.destroy();
	rmSync(folder, { recursive: true });
});

const keep = (n: number) => async (trx: Db) => {
	await sql`insert into kept (n) values (${n})`.execute(trx);
	return n;
};
/** What somebody else sees: only what has been committed. */
async function seen(): Promise<number[]> {
	const other = connect(join(folder, 'together.db'));
	const { rows } = await sql<{ n: number }>`select n from kept order by n`.execute(other);
	await other.destroy();
	return rows.map(({ n }) => n);
}

it('tells each that it is kept, when it is', async () => {
	const all = [1, 2, 3].map((n) => writeTogether(db, keep(n)));
	const told = all.map(async (each) => ({ n: await each, seen: await seen() }));
	expect(await Promise.all(told)).toEqual([1, 2, 3].map((n) => ({ n, seen: [1, 2, 3] })));
});

it('waits for the disk once for all that come in the same moment', async () => {
	// SQLite’s own count of the commits that another connection has made.
	const other = connect(join(folder, 'together.db'));
	const version = async () =>
		(await sql<{ dataVersion: number }>`pragma data_version`.execute(other)).rows[0]?.dataVersion;
	const first = await version();
	const changes = [];
	const all = Array.from({ length: 50 }, (_, n) => writeTogether(db, keep(n)));
	for (const each of all) {
		await each;
		changes.push(await version());
	}
	await other.destroy();
	expect(new Set(changes).size).toBe(1);
	expect(changes[0]).not.toBe(first);
});

it('lets work that fails undo itself alone, before and after the others', async () => {
	const failing = async (trx: Db) => {
		await keep(10)(trx);
		await keep(1)(trx);
	};
	const outcomes = await Promise.allSettled([
		writeTogether(db, keep(1)),
		writeTogether(db, failing),
		writeTogether(db, keep(2))
	]);
	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(await seen()).toEqual([1, 2]);
});

it('fails for all when the commit fails, and then nothing is kept', async () => {
	// A deferred foreign key is looked at by the commit itself.
	await sql`create table child (n integer references kept (n) deferrable initially deferred)`.execute(
		db
	);
	const orphan = async (trx: Db) =>
		void (await sql`insert into child (n) values (99)`.execute(trx));
	const outcomes = await Promise.allSettled([
		writeTogether(db, keep(1)),
		writeTogether(db, orphan)
	]);
	expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await seen()).toEqual([]);
});

it('goes on after a failure', async () => {
	await expect(writeTogether(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await writeTogether(db, keep(7))).toBe(7);
});
