import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';
import { newKey } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let meetings: string;
let sanna: { cookie: string };
let eva: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	meetings = `${server.origin}/desk/haparanda-2026/meetings`;
	sanna = await signIn(server.origin, 'sanna@haparanda.example');
	eva = await signIn(server.origin, 'eva@haparanda.example');
}, 60_000);
afterAll(() => server.stop());

const good = { place: 'Torget', heldOn: '2026-11-05', participants: '12', notes: 'Knark\n\nLyse' };

test('a note-taker writes down a meeting once, however often the form is sent', async () => {
	const key = await newKey(meetings, sanna);
	const sent = await post(meetings, { key, ...good }, sanna);
	await post(meetings, { key, ...good }, sanna);
	expect(sent.status).toBe(303);
	const { html } = await get(new URL(sent.headers.get('location') ?? '', meetings).href, sanna);
	expect(html).toContain('Mötet är sparat');
	expect(html).toContain('81 anteckningar från 7 möten');
	expect(html).toContain('2 anteckningar från Torget är med i rankingen.');
});

test('problems stand beside the fields, and everything written is kept', async () => {
	const sent = await post(
		meetings,
		{ key: await newKey(meetings, sanna), ...good, heldOn: '2199-01-01', place: '' },
		sanna
	);
	const html = await sent.text();
	expect(sent.status).toBe(422);
	expect(html).toContain('<a href="#heldOn">');
	expect(html).toMatch(/id="place"[^>]*aria-invalid="true"/);
	expect(html).toMatch(/<textarea[^>]*name="notes"[^>]*>Knark\n\nLyse<\/textarea>/);
});

test('staff without the role may not', async () => {
	expect((await get(meetings, eva)).status).toBe(403);
	expect((await post(meetings, { ...good }, eva)).status).toBe(403);
	expect((await get(meetings)).status).toBe(303);
});

test('everyone with a role sees how many have answered, and where the survey is', async () => {
	const { status, html } = await get(`${server.origin}/desk/haparanda-2026/survey`, eva);
	expect(status).toBe(200);
	expect(html).toContain('301 har svarat på enkäten');
	expect(html).toContain(`value="${server.origin}/s/haparanda-2026"`);
	expect(html).toContain(`value="${server.origin}/s/haparanda-2026-medarbetare"`);
});
