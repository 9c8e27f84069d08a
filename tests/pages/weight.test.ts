import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './server.ts';
import { get } from './visit.ts';

let server: RunningServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

/** What a browser fetches before it can draw the page: the page itself and its style sheets. */
async function firstView(path: string) {
	const { html } = await get(server.origin + path);
	const sheets = [...html.matchAll(/<link [^>]*href="([^"]+\.css)"[^>]*>/g)].map(
		(found) => found[1] ?? ''
	);
	const files = await Promise.all(
		sheets.map(async (href) => {
			const response = await fetch(new URL(href, server.origin + path));
			return Buffer.from(await response.arrayBuffer());
		})
	);
	const bytes = [Buffer.from(html), ...files].map((file) => gzipSync(file).length);
	const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
	return {
		html,
		scripts,
		requests: 1 + files.length + scripts.length,
		bytes: bytes.reduce((sum, each) => sum + each, 0)
	};
}

describe('the survey’s first view', () => {
	it.each(['', '?lang=fi', '?lang=en'])('weighs at most 14 kB compressed %s', async (lang) => {
		const view = await firstView(`/s/haparanda-2026${lang}`);
		expect(view.bytes).toBeLessThanOrEqual(14_000);
		expect(view.bytes).toBeGreaterThan(3_000);
		expect(view.requests).toBeLessThanOrEqual(3);
	});

	it('needs no script, and asks for one of at most 45 kB compressed, after the page', async () => {
		const { html, scripts } = await firstView('/s/haparanda-2026');
		expect(html).not.toMatch(/modulepreload/);
		expect(scripts).toHaveLength(1);
		const [tag = ''] = scripts;
		expect(tag).toContain('type="module"'); // Which a browser runs when the page stands.
		const src = /src="([^"]+)"/.exec(tag)?.[1] ?? '';
		const script = await fetch(new URL(src, server.origin));
		expect(script.headers.get('cache-control')).toContain('immutable');
		const bytes = gzipSync(Buffer.from(await script.arrayBuffer())).length;
		expect(bytes).toBeLessThanOrEqual(45_000);
		expect(bytes).toBeGreaterThan(1_000);
	});

	it('is sent compressed to those who can read it', async () => {
		const response = await fetch(`${server.origin}/s/haparanda-2026`, {
			headers: { 'accept-encoding': 'gzip' }
		});
		expect(response.headers.get('content-encoding')).toBe('gzip');
	});

	it('asks nothing of anyone else', async () => {
		const { html } = await firstView('/s/haparanda-2026');
		const elsewhere = [...html.matchAll(/(?:src|href|action)="(https?:\/\/[^"]+)"/g)];
		expect(elsewhere.map((found) => found[1])).toEqual([]);
	});
});
