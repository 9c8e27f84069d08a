import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;

/**
 * Opens the database file, and makes it with its folder when it is not there.
 *
 * WAL with synchronous=FULL: a committed transaction is on the disk before anyone is thanked
 * (https://www.sqlite.org/pragma.html#pragma_synchronous). Readers never wait for the writer.
 *
 * @param path a file, or `:memory:` for a database that is gone when it is closed
 */
export function connect(path: string): Db {
	return new Kysely<Schema>({
		dialect: new SqliteDialect({ database: keepingStatements(openFile(path)) }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});
}

/** The same file without Kysely: for the online backup, which only the driver knows. */
export function openFile(path: string): SQLite.Database {
	if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
	const file = new SQLite(path);
	file.pragma('journal_mode = WAL');
	file.pragma('synchronous = FULL');
	file.pragma('foreign_keys = ON');
	file.pragma('busy_timeout = 5000');
	// A checkpoint makes everybody wait for the disk: it comes at 40 MB, not at SQLite's usual 4.
	file.pragma('wal_autocheckpoint = 10000');
	return file;
}

/** Most statements that are kept prepared. A site's queries are some hundreds. */
const mostStatements = 500;

/** Prepares each statement once: a submission asks a dozen, and the same dozen every time. */
function keepingStatements(file: SQLite.Database): SqliteDatabase {
	const kept = new Map<string, SQLite.Statement<unknown[]>>();
	return {
		close: () => file.close(),
		prepare: (sql) => {
			const known = kept.get(sql);
			if (known) return known;
			const statement = file.prepare<unknown[]>(sql);
			// All at once: lists of ids make statements that never come back, and they come in floods.
			if (kept.size >= mostStatements) kept.clear();
			kept.set(sql, statement);
			return statement;
		}
	};
}
