import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { now } from '#lib/server/clock.ts';
import { loadExample } from '#lib/server/example.ts';

export type BenchedSite = { origin: string; databasePath: string; stop: () => Promise<void> };

/** The built site in a process of its own, on a fresh example on the disk that is measured. */
export async function startSite(settings: NodeJS.ProcessEnv = {}): Promise<BenchedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const databasePath = join(folder, 'bench.db');
	const db = connect(databasePath);
	await migrate(db);
	await loadExample(db, now());
	await db.destroy();
	const child = spawn(process.execPath, ['scripts/serve.ts'], {
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_PATH: databasePath, ...settings },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return {
		origin: await originOf(child),
		databasePath,
		stop: async () => {
			child.kill('SIGTERM');
			await once(child, 'exit');
			rmSync(folder, { recursive: true });
		}
	};
}

/** Waits until the child says where it listens. */
export async function originOf(child: ChildProcess): Promise<string> {
	for await (const chunk of child.stdout ?? []) {
		const origin = /(http:\/\/localhost:\d+)/.exec(String(chunk))?.[1];
		if (origin) return origin;
	}
	throw new Error('The server ended before it said where it listens.');
}
