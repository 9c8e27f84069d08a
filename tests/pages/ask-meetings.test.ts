import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';
import { newKey } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let meetings: string;
let note: string;
let sanna: { cookie: string };
let eva: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	meetings = `${server.origin}/desk/haparanda-2026/meetings`;
	note = `${meetings}/note`;
	sanna = await signIn(server.origin, 'sanna@haparanda.example');
	eva = await signIn(server.origin, 'eva@haparanda.example');
}, 60_000);
afterAll(() => server.stop());

const good = {
	place: 'Torget',
	heldOn: '2026-11-05',
	arranger: 'Byalaget',
	participants: '12',
	notes: ['Knark\n\nLyse', '', 'Det som hände i går'],
	area: ['Centrum', '', ''],
	theme: ['', '', 'traffic']
};

test('a note-taker writes down a meeting once, however often the form is sent', async () => {
	const key = await newKey(note, sanna);
	const sent = await post(note, { key, ...good }, sanna);
	await post(note, { key, ...good }, sanna);
	expect(sent.status).toBe(303);
	const { html } = await get(new URL(sent.headers.get('location') ?? '', note).href, sanna);
	expect(html).toContain('Mötet är sparat');
	expect(html).toContain('82 anteckningar från 7 möten');
	expect(html).toContain('3 anteckningar från Torget är med i rankingen.');
	expect(html).toContain('Byalaget');
});

test('problems stand beside the fields, and everything written is kept', async () => {
	const sent = await post(
		note,
		{ key: await newKey(note, sanna), ...good, heldOn: '2199-01-01', place: '' },
		sanna
	);
	const html = await sent.text();
	expect(sent.status).toBe(422);
	expect(html).toContain('<a href="#heldOn">');
	expect(html).toMatch(/id="place"[^>]*aria-invalid="true"/);
	expect(html).toMatch(/<textarea[^>]*name="notes"[^>]*>Knark\n\nLyse<\/textarea>/);
	expect(html).toMatch(/<option value="Centrum" selected/);
	expect(html).toMatch(/<option value="traffic" selected/);
});

test('«more rows» gives more rows, and keeps what is written and the form’s key', async () => {
	const key = await newKey(note, sanna);
	const sent = await post(note, { key, ...good, more: '' }, sanna);
	const html = await sent.text();
	expect(sent.status).toBe(200);
	expect(html.match(/<textarea/g)?.length).toBe(10);
	expect(html).toContain('Det som hände i går');
	expect(html).toContain(`value="${key}"`);
	expect(html).not.toContain('class="errors"');
});

test('a form that somebody else opened is not saved in one’s own name unasked', async () => {
	const key = await newKey(note, sanna);
	const sent = await post(note, { key, ...good, account: 'somebody-else' }, sanna);
	const html = await sent.text();
	expect(sent.status).toBe(409);
	expect(html).toContain('Någon annan är inloggad nu');
	expect(html).toContain('Det som hände i går');
});

test('the page to write on holds no answer and no note, for it is kept in browsers', async () => {
	const { html } = await get(note, sanna);
	expect(html).not.toContain('Knark');
	expect(html).not.toContain('Sanna');
	expect(html).not.toMatch(/\d+ anteckningar/);
});

test('its manifest names the page and icons that are there', async () => {
	const { html } = await get(note, sanna);
	const href = /rel="manifest" href="([^"]+)"/.exec(html)?.[1] ?? '';
	const answer = await fetch(server.origin + href, { headers: sanna });
	const manifest = (await answer.json()) as { start_url: string; icons: { src: string }[] };
	expect(answer.headers.get('content-type')).toBe('application/manifest+json');
	expect(manifest.start_url).toBe('/desk/haparanda-2026/meetings/note');
	for (const { src } of manifest.icons) {
		const icon = await fetch(server.origin + src);
		expect(icon.headers.get('content-type')).toBe('image/png');
	}
});

test('no other page registers the worker', async () => {
	for (const path of ['/', '/s/haparanda-2026', '/desk/haparanda-2026/meetings', '/desk']) {
		const { html } = await get(server.origin + path, sanna);
		expect(html).not.toContain('service-worker');
	}
});

test('staff without the role may not', async () => {
	for (const page of [meetings, note]) {
		expect((await get(page, eva)).status).toBe(403);
		expect((await get(page)).status).toBe(303);
	}
	expect((await post(note, { ...good }, eva)).status).toBe(403);
	expect((await get(`${note}/manifest.webmanifest`, eva)).status).toBe(403);
});

test('everyone with a role sees how many have answered, and where the survey is', async () => {
	const { status, html } = await get(`${server.origin}/desk/haparanda-2026/survey`, eva);
	expect(status).toBe(200);
	expect(html).toContain('301 har svarat på enkäten');
	expect(html).toContain(`value="${server.origin}/s/haparanda-2026"`);
	expect(html).toContain(`value="${server.origin}/s/haparanda-2026-medarbetare"`);
});
