import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '#db/connect.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

describe('signing in', () => {
	it('sends a visitor to sign in, and back to where they were going', async () => {
		const asked = await get(`${server.origin}/desk/haparanda-2026`);
		expect(asked.status).toBe(303);
		expect(asked.headers.get('location')).toBe('/login?next=%2Fdesk%2Fhaparanda-2026');

		const answered = await post(`${server.origin}/login?next=%2Fdesk%2Fhaparanda-2026`, {
			email: 'ANNA@haparanda.example',
			password: 'exempel-haparanda-2026'
		});
		expect(answered.status).toBe(303);
		expect(answered.headers.get('location')).toBe('/desk/haparanda-2026');
	});

	it('goes nowhere but to our own pages afterwards', async () => {
		for (const next of ['https://evil.example/', '//evil.example/desk', '/\\evil.example']) {
			const answered = await post(`${server.origin}/login?next=${encodeURIComponent(next)}`, {
				email: 'anna@haparanda.example',
				password: 'exempel-haparanda-2026'
			});
			const target = new URL(answered.headers.get('location') ?? '', server.origin);
			expect(target.origin).toBe(server.origin);
		}
	});

	it('keeps the address that was written, never the password', async () => {
		const answered = await post(`${server.origin}/login`, {
			email: 'anna@haparanda.example',
			password: 'fel-lösenord-123'
		});
		const html = await answered.text();
		expect(answered.status).toBe(422);
		expect(html).toContain('hör inte ihop');
		expect(html).toContain('value="anna@haparanda.example"');
		expect(html).not.toContain('fel-lösenord-123');
	});

	it('says the same of an unknown address as of a wrong password', async () => {
		const answered = await post(`${server.origin}/login`, {
			email: 'ingen@haparanda.example',
			password: 'fel-lösenord-123'
		});
		expect(answered.status).toBe(422);
		expect(await answered.text()).toContain('hör inte ihop');
	});

	it('stops guessing after eight attempts, and says how long to wait', async () => {
		const attempt = () =>
			post(`${server.origin}/login`, { email: 'admin@haparanda.example', password: 'gissning' });
		for (let tries = 0; tries < 8; tries += 1) expect((await attempt()).status).toBe(422);
		const stopped = await attempt();
		expect(stopped.status).toBe(429);
		expect(await stopped.text()).toMatch(/Vänta \d+ minuter/);
	});

	it('keeps only a hash of the session id, in a cookie no script can read', async () => {
		const answered = await post(`${server.origin}/login`, {
			email: 'jonas@haparanda.example',
			password: 'exempel-haparanda-2026'
		});
		const cookie = answered.headers.getSetCookie()[0] ?? '';
		expect(cookie).toMatch(/HttpOnly/i);
		expect(cookie).toMatch(/SameSite=Lax/i);
		const id = /session=([^;]+)/.exec(cookie)?.[1] ?? '';
		const db = connect(server.databasePath);
		const hashes = (await db.selectFrom('session').select('idHash').execute()).map(
			(row) => row.idHash
		);
		await db.destroy();
		expect(id.length).toBeGreaterThan(20);
		expect(hashes).not.toContain(id);
	});

	it('ends the session in the database when signing out', async () => {
		const headers = await signIn(server.origin, 'anna@haparanda.example');
		expect((await get(`${server.origin}/desk`, headers)).status).toBe(200);
		await post(`${server.origin}/logout`, {}, headers);
		expect((await get(`${server.origin}/desk`, headers)).status).toBe(303);
	});
});

describe('forms', () => {
	const form = { email: 'anna@haparanda.example', password: 'x' };

	it('are refused from another site', async () => {
		const answered = await post(`${server.origin}/login`, form, {
			origin: 'https://evil.example'
		});
		expect(answered.status).toBe(403);
	});

	it('are refused without an origin', async () => {
		const answered = await fetch(`${server.origin}/login`, {
			method: 'POST',
			body: new URLSearchParams(form)
		});
		expect(answered.status).toBe(403);
	});

	it('work at whatever address people use', async () => {
		const { port } = new URL(server.origin);
		for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`]) {
			expect((await post(`${origin}/login`, form)).status).toBe(422);
		}
	});

	it('work behind a proxy that speaks TLS, and then ask for TLS ever after', async () => {
		const answered = await post(`${server.origin}/login`, form, {
			origin: 'https://lofte.example',
			'x-forwarded-host': 'lofte.example',
			'x-forwarded-proto': 'https'
		});
		expect(answered.status).toBe(422);
		expect(answered.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
	});

	it('are refused when the proxy’s scheme and the origin’s differ', async () => {
		const answered = await post(`${server.origin}/login`, form, {
			origin: 'http://lofte.example',
			'x-forwarded-host': 'lofte.example',
			'x-forwarded-proto': 'https'
		});
		expect(answered.status).toBe(403);
	});

	it('are bounded', async () => {
		const answered = await post(`${server.origin}/login`, {
			...form,
			password: 'x'.repeat(600_000)
		});
		expect(answered.status).toBe(413);
	});
});

describe('headers', () => {
	it('let no script run but the page’s own, and nothing come from elsewhere', async () => {
		for (const path of ['/', '/login', '/s/haparanda-2026', '/about/counting']) {
			const { headers } = await get(server.origin + path);
			const policy = headers.get('content-security-policy') ?? '';
			expect(policy, path).toContain("default-src 'none'");
			expect(policy, path).not.toContain('unsafe-inline');
			expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		}
	});

	it('set no cookie on public pages', async () => {
		for (const path of ['/', '/s/haparanda-2026?lang=fi', '/about/privacy']) {
			const { headers } = await get(server.origin + path);
			expect(headers.getSetCookie(), path).toEqual([]);
		}
	});
});
