import { sql } from 'kysely';
import type { Db } from '#db/connect.ts';

type Waiting = {
	/** Does the work; gives back how to tell that it is kept, which is not to be told before the commit. */
	run: (trx: Db) => Promise<() => void>;
	fail: (reason: unknown) => void;
};

const queues = new WeakMap<Db, Waiting[]>();

/**
 * Does `work` in a transaction shared with whatever else waits just then («group commit»): a commit
 * waits for the disk, and a hundred people who send in the same moment wait once together.
 *
 * For each it is as a transaction of its own: it resolves when the commit is on the disk, and work that
 * throws undoes itself alone. When the commit fails, all that shared it fail, and nothing is kept.
 */
export function writeTogether<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const waiting: Waiting = {
			run: async (trx) => {
				const done = await work(trx);
				return () => resolve(done);
			},
			fail: reject
		};
		const queue = queues.get(db);
		if (queue) {
			queue.push(waiting);
			return;
		}
		queues.set(db, [waiting]);
		// After the requests that have come in meanwhile have been read: they take part.
		setImmediate(() => void write(db));
	});
}

async function write(db: Db): Promise<void> {
	const all = queues.get(db) ?? [];
	queues.delete(db);
	const kept: (() => void)[] = [];
	try {
		await db.transaction().execute(async (trx) => {
			for (const waiting of all) {
				await sql`savepoint one`.execute(trx);
				try {
					kept.push(await waiting.run(trx));
				} catch (reason) {
					await sql`rollback to one`.execute(trx);
					waiting.fail(reason);
				}
				await sql`release one`.execute(trx);
			}
		});
	} catch (reason) {
		for (const { fail } of all) fail(reason);
		return;
	}
	for (const tell of kept) tell();
}
