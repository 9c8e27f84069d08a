import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { loadExample } from '#lib/server/example.ts';
import { newSilentId } from '#lib/server/id.ts';
import { startServer } from './server.ts';
import { post } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'medborgarlofte-crash-'));
const databasePath = join(folder, 'crash.db');

beforeAll(async () => {
	const db = connect(databasePath);
	await migrate(db);
	await loadExample(db, new Date().toISOString());
	await db.destroy();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Eight people at a time send answer after answer until `stop`; whoever is thanked is noted. */
async function stream(
	address: string,
	sent: Map<string, string>,
	thanked: Set<string>,
	on: { stop: AbortSignal; thanks: () => void }
) {
	const one = async () => {
		while (!on.stop.aborted) {
			const key = newSilentId();
			const text = `Inbrott i båthus, svar ${sent.size}`;
			sent.set(key, text);
			try {
				const response = await post(address, { key, problems: text, area: 'Seskarö' });
				if (response.status !== 303) continue;
				thanked.add(key);
				on.thanks();
			} catch {
				return; // The server is gone, and nobody was thanked.
			}
		}
	};
	await Promise.all(Array.from({ length: 8 }, one));
}

async function keptTimes(keys: Iterable<string>, sent: Map<string, string>) {
	const db = connect(databasePath);
	const times = [];
	for (const key of keys) {
		const rows = await db
			.selectFrom('response')
			.leftJoin('answer', 'answer.responseId', 'response.id')
			.select('answer.text')
			.where('submissionKey', '=', key)
			.execute();
		times.push(rows.filter(({ text }) => text === sent.get(key)).length);
	}
	const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db);
	await db.destroy();
	return { times, integrity: rows.map(({ integrityCheck }) => integrityCheck) };
}

test('everyone who was thanked is kept once, though the server is killed in the middle', async () => {
	const sent = new Map<string, string>();
	const thanked = new Set<string>();

	for (let round = 0; round < 3; round += 1) {
		const server = await startServer({ databasePath });
		const stop = new AbortController();
		// Killed in mid-stream: as soon as so many have been thanked, while others wait for theirs.
		const enough = (round + 1) * 12;
		const { promise: midStream, resolve } = Promise.withResolvers<true>();
		const streaming = stream(`${server.origin}/s/haparanda-2026`, sent, thanked, {
			stop: stop.signal,
			thanks: () => thanked.size >= enough && resolve(true)
		});
		await midStream;
		await server.kill('SIGKILL');
		stop.abort();
		await streaming;
	}
	expect(thanked.size).toBeGreaterThan(20);

	const server = await startServer({ databasePath });
	try {
		const { times, integrity } = await keptTimes(thanked, sent);
		expect(times.every((count) => count === 1)).toBe(true);
		expect(integrity).toEqual(['ok']);

		// Those who got no thanks try again with the form they have: then they too are kept once.
		const unthanked = [...sent.keys()].filter((key) => !thanked.has(key));
		expect(unthanked.length).toBeGreaterThan(0);
		for (const key of unthanked) {
			const fields = { key, problems: sent.get(key) ?? '', area: 'Seskarö' };
			const response = await post(`${server.origin}/s/haparanda-2026`, fields);
			expect(response.status).toBe(303);
		}
		const all = await keptTimes(sent.keys(), sent);
		expect(all.times.every((count) => count === 1)).toBe(true);
	} finally {
		await server.stop();
	}
}, 60_000);
