import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { loadExample } from '#lib/server/example.ts';

export type RunningServer = {
	/** `http://localhost:41234` */
	origin: string;
	databasePath: string;
	/** Ends the process at once, as a power cut would. */
	kill: (signal: NodeJS.Signals) => Promise<void>;
	/** Ends it in good order and removes the database, unless it was given. */
	stop: () => Promise<void>;
	/** Everything it has printed. */
	log: () => string;
};

/**
 * Starts the built site (`npm test` builds it first) on a free port, on a database of its own with
 * the example in it, or on one that is given.
 */
export async function startServer(
	on: { databasePath?: string; settings?: Record<string, string> } = {}
): Promise<RunningServer> {
	const folder = on.databasePath ? null : mkdtempSync(join(tmpdir(), 'medborgarlofte-'));
	const databasePath = on.databasePath ?? join(folder ?? '', 'test.db');
	if (folder) await makeExample(databasePath);

	const child = spawn(process.execPath, ['scripts/serve.ts'], {
		env: {
			...process.env,
			PORT: '0',
			HOST: '127.0.0.1',
			DATABASE_PATH: databasePath,
			...on.settings
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const printed: string[] = [];
	child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
	const port = await portOf(child, printed);

	const kill = async (signal: NodeJS.Signals) => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, 'exit');
		child.kill(signal);
		await gone;
	};
	return {
		origin: `http://localhost:${port}`,
		databasePath,
		kill,
		stop: async () => {
			await kill('SIGTERM');
			if (folder) rmSync(folder, { recursive: true });
		},
		log: () => printed.join('')
	};
}

async function makeExample(databasePath: string): Promise<void> {
	const db = connect(databasePath);
	await migrate(db);
	await loadExample(db, new Date().toISOString());
	await db.destroy();
}

async function portOf(child: ChildProcess, printed: string[]): Promise<string> {
	if (!child.stdout) throw new Error('The server has no output to read.');
	const lines = createInterface({ input: child.stdout });
	lines.on('line', (line) => printed.push(`${line}\n`));
	child.once('exit', () => lines.close());
	for await (const line of lines) {
		const port = /Serving on http:\/\/localhost:(\d+)/.exec(line)?.[1];
		if (port) return port;
	}
	throw new Error(`The server did not start:\n${printed.join('')}`);
}
