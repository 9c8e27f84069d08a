import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { grantRole, insertAccount } from '#db/queries/accounts.ts';
import { insertPartnership } from '#db/queries/partnerships.ts';
import { hashPassword } from '#lib/server/password.ts';
import { everything } from '../db/example-town.ts';
import { startServer, type RunningServer } from './server.ts';
import { newKey } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let dialogue: string;
let eva: { cookie: string };
let neighbour: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	dialogue = `${server.origin}/s/haparanda-2026-medarbetare`;
	await addNeighbour();
	eva = await signIn(server.origin, 'eva@haparanda.example');
	neighbour = await signIn(server.origin, 'nora@granne.example', 'granne-har-ett-losen');
}, 60_000);
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

async function addNeighbour(): Promise<void> {
	const at = new Date().toISOString();
	const [id, accountId] = ['neighbour', 'neighbours-account'];
	await insertPartnership(db, {
		id,
		slug: 'granne',
		municipality: 'Granne kommun',
		policeDistrict: 'Lokalpolisområde Granne',
		place: 'Granne',
		constructedAt: at,
		createdAt: at
	});
	await insertAccount(db, {
		id: accountId,
		email: 'nora@granne.example',
		name: 'Nora Granne',
		passwordHash: await hashPassword('granne-har-ett-losen'),
		createdAt: at,
		disabledAt: null
	});
	await grantRole(db, { accountId, partnershipId: id, role: 'administrator', grantedAt: at });
}

test('the staff dialogue asks who comes, and lets them back after signing in', async () => {
	for (const address of [dialogue, `${dialogue}/thanks`]) {
		const { status, headers } = await get(address);
		expect(status).toBe(303);
		expect(headers.get('location')).toBe(
			`/login?next=${encodeURIComponent(new URL(address).pathname)}`
		);
	}
	const sent = await post(dialogue, { problems: 'Utan inloggning' });
	expect(sent.status).toBe(303);
	expect(sent.headers.get('location')).toMatch(/^\/login/);
	const kept = await db
		.selectFrom('answer')
		.select('id')
		.where('text', '=', 'Utan inloggning')
		.execute();
	expect(kept).toEqual([]);
});

test('a neighbour finds nothing there', async () => {
	expect((await get(dialogue, neighbour)).status).toBe(404);
	expect((await get(`${dialogue}/thanks`, neighbour)).status).toBe(404);
	const page = await get(dialogue, neighbour);
	expect(page.html).not.toContain('Haparanda stad');
	expect((await post(dialogue, { problems: 'x' }, neighbour)).status).toBe(404);
});

test('the page says how the answer is parted from the account', async () => {
	const { html } = await get(dialogue, eva);
	expect(html).toContain('Svaret sparas utan konto.');
	expect(html).toContain('utan dag och klockslag');
});

test('an answer leaves no trace of its writer but that they have answered: no log line', async () => {
	const key = await newKey(dialogue, eva);
	const before = await everything(db);
	const logBefore = server.log();
	const sent = await post(dialogue, { key, problems: 'Droger på skolan' }, eva);
	expect(sent.status).toBe(303);
	expect(sent.headers.get('location')).toBe('/s/haparanda-2026-medarbetare/thanks');

	const after = await everything(db);
	const changed = [...after].filter(([name, rows]) => {
		const known = new Set(before.get(name));
		return rows.length !== known.size || rows.some((row) => !known.has(row));
	});
	expect(changed.map(([name]) => name).sort()).toEqual([
		'answer',
		'coding',
		'response',
		'staff_answered'
	]);
	expect(server.log()).toBe(logBefore);

	const kept = await db
		.selectFrom('response')
		.selectAll()
		.where('submissionKey', '=', key)
		.executeTakeFirstOrThrow();
	expect(kept).toMatchObject({ stream: 'staff', receivedOn: null, age: null, gender: null });
});
