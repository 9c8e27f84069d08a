import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { findRound, roundsOf } from '#db/queries/rounds.ts';
import { createAccount } from '#lib/server/create-account.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

/** A coordinator of the next town, in the same installation. */
const neighbour = { email: 'maja@kalix.example', password: 'ett långt lösenord' };

let server: RunningServer;
let db: Db;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	await createAccount(
		db,
		{
			email: neighbour.email,
			name: 'Maja Exempel',
			role: 'administrator',
			partnership: 'kalix',
			municipality: 'Kalix kommun',
			policeDistrict: 'Lokalpolisområde Östra Norrbotten',
			place: 'Kalix'
		},
		() => Promise.resolve(neighbour.password),
		new Date().toISOString()
	);
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** What a part in brackets stands for in the example. */
const parameters: Record<string, string> = {
	round: 'haparanda-2026',
	number: '1',
	theme: 'narcotics',
	survey: 'haparanda-2026',
	question: 'problems',
	version: '1',
	partnership: 'haparanda',
	channel: 'affisch',
	job: 'no-such-file'
};

/** The address of a route's file, with its parameters filled in. */
function addressOf(file: string): string {
	return file
		.replace(/^src\/routes|\/\+[a-z.@]+$/g, '')
		.replace(/\[(\w+)\]/g, (whole, name: string) => {
			const value = parameters[name];
			if (value === undefined) throw new Error(`What does ${whole} stand for in ${file}?`);
			return value;
		});
}

/** Every file of these names under a desk page that belongs to somebody: its address has a bracket. */
const owned = (names: string) =>
	globSync(`src/routes/desk/**/+${names}`).filter((file) => file.includes('['));

/** Every page and endpoint of the desk. */
const routes = owned('{page.svelte,page@.svelte,server.ts}').map(addressOf);

describe('a neighbour', () => {
	it('is refused at every route of the desk, as if the round did not exist', async () => {
		const headers = await signIn(server.origin, neighbour.email, neighbour.password);
		expect(routes.length).toBeGreaterThan(6);
		for (const route of routes) {
			const read = await get(server.origin + route, headers);
			expect(read.status, `GET ${route}`).toBe(404);
			expect(read.html).not.toContain('Narkotika');
			const written = await post(server.origin + route, { theme: 'narcotics' }, headers);
			expect([404, 405], `POST ${route}: ${written.status}`).toContain(written.status);
		}
	});

	it('is refused at every named action too', async () => {
		const headers = await signIn(server.origin, neighbour.email, neighbour.password);
		const actions = owned('page.server.ts').flatMap((file) => {
			const body = /actions[^=]*=\s*\{([\s\S]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
			const route = addressOf(file);
			return [...body.matchAll(/^\t(\w+): (?:async )?\(/gm)].map((found) =>
				found[1] === 'default' ? route : `${route}?/${found[1]}`
			);
		});
		expect(actions.length).toBeGreaterThan(3);
		for (const action of actions) {
			const answered = await post(server.origin + action, { theme: 'narcotics' }, headers);
			expect(answered.status, action).toBe(404);
		}
	});

	it('sees only their own town’s rounds on the overview', async () => {
		const headers = await signIn(server.origin, neighbour.email, neighbour.password);
		const { html } = await get(`${server.origin}/desk`, headers);
		expect(html).not.toContain('haparanda-2026');
	});

	it('gets nothing from a query that is given the wrong partnership', async () => {
		const round = await findRound(db, 'haparanda-2026');
		const kalix = await db
			.selectFrom('partnership')
			.select('id')
			.where('slug', '=', 'kalix')
			.executeTakeFirstOrThrow();
		const maja = await db
			.selectFrom('account')
			.select('id')
			.where('email', '=', neighbour.email)
			.executeTakeFirstOrThrow();
		expect(round).not.toBeNull();
		await expect(readCodebook(db, kalix.id, round?.codebookVersionId ?? '')).rejects.toThrow(
			/no codebook version/
		);
		expect(await roundsOf(db, maja.id)).toEqual([]);
		const audit = await listAudit(db, kalix.id, 100);
		expect(audit.every((entry) => entry.action === 'role-granted')).toBe(true);
	});
});

describe('a role', () => {
	it.each([
		['eva@haparanda.example', ['ranking', 'ranking/narcotics', 'decision', 'promise', 'meetings']],
		['sanna@haparanda.example', ['ranking', 'ranking/narcotics', 'decision', 'promise']]
	])('too small is told so: %s', async (email, closed) => {
		const headers = await signIn(server.origin, email);
		for (const page of closed) {
			const { status } = await get(`${server.origin}/desk/haparanda-2026/${page}`, headers);
			expect(status, page).toBe(403);
		}
		expect((await get(`${server.origin}/desk/haparanda-2026`, headers)).status).toBe(200);
	});

	it('of an analyst reads everything and decides nothing', async () => {
		const headers = await signIn(server.origin, 'jonas@haparanda.example');
		for (const page of ['ranking', 'ranking/narcotics', 'decision', 'promise', 'meetings']) {
			const { status } = await get(`${server.origin}/desk/haparanda-2026/${page}`, headers);
			expect(status, page).toBe(200);
		}
		const tried = await post(
			`${server.origin}/desk/haparanda-2026/decision`,
			{ 'verdict-narcotics': 'chosen', 'reason-narcotics': 'därför' },
			headers
		);
		expect(tried.status).toBe(403);
	});
});
