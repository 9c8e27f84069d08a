import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let page: string;
let anna: { cookie: string };
let jonas: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	page = `${server.origin}/desk/haparanda-2026/decision`;
	anna = await signIn(server.origin, 'anna@haparanda.example');
	jonas = await signIn(server.origin, 'jonas@haparanda.example');
}, 60_000);
afterAll(() => server.stop());

const filled = {
	heldOn: '2026-11-24',
	present: 'Anna Exempel\nBo Alm, Polisen',
	'verdict-narcotics': 'chosen',
	'reason-narcotics': 'Lyfts i alla källor.',
	'verdict-traffic': 'left-out',
	'reason-traffic': 'Hanteras i trafikplanen.',
	'matrix-narcotics-growing': 'yes',
	'note-narcotics-growing': '=Fler beslag',
	'question-why': 'Det går att påverka.'
};
const basisIn = (html: string) => /name="basis" value="([\d.]+)"/.exec(html)?.[1] ?? '';

test('a draft is kept as written, in the desk’s view and on the wall', async () => {
	const sent = await post(`${page}?wall`, { ...filled, do: 'draft', basis: '0.0' }, anna);
	expect(sent.status).toBe(303);
	expect(sent.headers.get('location')).toContain('wall');
	const { html } = await get(`${page}?saved&wall`, anna);
	expect(html).toContain('Utkastet är sparat');
	expect(html).toMatch(/name="note-narcotics-growing"[^>]*value="=Fler beslag"/);
	expect(html).toMatch(/<textarea[^>]*name="question-why"[^>]*>Det går att påverka\./);
	expect(html).toContain('Brås jämförelsematris');
	expect(basisIn(html)).toBe('0.1');
});

test('a mistake loses nothing of the many fields', async () => {
	const wrong = { ...filled, heldOn: '2999-01-01', present: '', 'reason-traffic': '' };
	const sent = await post(page, { ...wrong, do: 'decide', basis: '0.1' }, anna);
	const html = await sent.text();
	expect(sent.status).toBe(422);
	for (const field of ['heldOn', 'present', 'reason-traffic'])
		expect(html).toContain(`<a href="#${field}">`);
	expect(html).toMatch(/name="note-narcotics-growing"[^>]*value="=Fler beslag"/);
	expect(basisIn(html)).toBe('0.1');
});

test('two who write in the same field see both texts', async () => {
	const other = { ...filled, 'reason-narcotics': 'Ett annat skäl.' };
	expect((await post(page, { ...other, do: 'draft', basis: '0.1' }, anna)).status).toBe(303);
	const mine = { ...filled, 'reason-narcotics': 'Mitt skäl.' };
	const late = await post(page, { ...mine, do: 'draft', basis: '0.1' }, anna);
	const html = await late.text();
	expect(late.status).toBe(409);
	expect(html).toContain('Ett annat skäl.');
	expect(html).toContain('Mitt skäl.');
	expect(basisIn(html)).toBe('0.2');
	const decided = await post(page, { ...mine, do: 'decide', basis: '0.1' }, anna);
	expect(decided.status, 'decides on what is not read').toBe(409);
});

test('the record holds everything, for the eye, for programs and for spreadsheets', async () => {
	const sent = await post(page, { ...filled, do: 'decide', basis: '0.2' }, anna);
	expect(sent.headers.get('location')).toBe('/desk/haparanda-2026/promise');
	const { html } = await get(`${page}/1`, jonas);
	for (const said of ['24 november 2026', 'Bo Alm, Polisen', 'Lyfts i alla källor.'])
		expect(html.replaceAll('\u00a0', ' ')).toContain(said);
	expect(html).toContain('Inte besvarad');
	expect(html).not.toContain('Öppna beslutet igen');
	expect(html).not.toMatch(/undefined|\[object/);

	const json = await fetch(`${page}/1/file?format=json`, { headers: jonas });
	const record = (await json.json()) as { number: number; evidence: { manifest: object } };
	expect(record.number).toBe(1);
	expect(record.evidence.manifest).toHaveProperty('dataHash');
	const csv = await fetch(`${page}/1/file?format=csv`, { headers: jonas });
	expect(csv.headers.get('content-disposition')).toContain('haparanda-2026-beslut-1-matris.csv');
	expect(await csv.text()).toContain(";Ja;'=Fler beslag;");
	for (const address of [`${page}/2`, `${page}/x`, `${page}/0/file`])
		expect((await get(address, anna)).status, address).toBe(404);
});

test('opened again it becomes a draft, once; an analyst may not', async () => {
	expect((await get(page, anna)).html).not.toContain('name="basis"');
	expect((await post(`${page}/1?/reopen`, {}, jonas)).status).toBe(403);
	const opened = await post(`${page}/1?/reopen`, {}, anna);
	expect(opened.headers.get('location')).toBe('/desk/haparanda-2026/decision');
	const again = await post(`${page}/1?/reopen`, {}, anna);
	expect(again.headers.get('location')).toContain('busy');
	const { html } = await get(page, anna);
	expect(basisIn(html)).toBe('1.1');
	expect(html).toContain('Beslutet får nummer 2');
	expect((await post(page, { do: 'discard' }, anna)).status).toBe(303);
	expect((await get(page, anna)).html).not.toContain('name="basis"');
});
