import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let desk: string;
let anna: { cookie: string };
let jonas: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	desk = `${server.origin}/desk/haparanda-2026`;
	anna = await signIn(server.origin, 'anna@haparanda.example');
	jonas = await signIn(server.origin, 'jonas@haparanda.example');
}, 60_000);
afterAll(() => server.stop());

const good = {
	...{ heldOn: '2026-11-24', present: 'Anna Exempel' },
	...{ 'verdict-narcotics': 'chosen', 'reason-narcotics': 'Lyfts i alla källor.' }
};

test('before anything is decided the promise says what to do', async () => {
	const { html } = await get(`${desk}/promise`, anna);
	expect(html).toContain('href="/desk/haparanda-2026/decision"');
});

test('a choice without a reason comes back with what was written', async () => {
	const sent = await post(
		`${desk}/decision`,
		{ ...good, 'verdict-traffic': 'left-out', 'reason-traffic': ' ' },
		anna
	);
	const html = await sent.text();
	expect(sent.status).toBe(422);
	expect(html).toContain('<a href="#reason-traffic">');
	expect(html).toMatch(
		/<textarea[^>]*name="reason-narcotics"[^>]*>Lyfts i alla källor\.<\/textarea>/
	);
});

test('an analyst reads but may not decide', async () => {
	expect((await get(`${desk}/decision`, jonas)).html).not.toContain('Spara beslutet');
	expect((await post(`${desk}/decision`, good, jonas)).status).toBe(403);
});

test('a decision drafts the promise, and two who write at once lose nothing', async () => {
	expect((await post(`${desk}/decision`, good, anna)).status).toBe(303);
	const { html } = await get(`${desk}/promise`, anna);
	expect(html).toContain('Narkotika och droger');
	const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
	const write = (text: string) =>
		post(`${desk}/promise?/texts`, { revision, 'text-introduction': text }, anna);
	expect((await write('Min inledning.')).status).toBe(303);
	const late = await write('En annan inledning.');
	const both = await late.text();
	expect(late.status).toBe(409);
	expect(both).toContain('Min inledning.');
	expect(both).toContain('En annan inledning.');
});

test('a commitment without a number is not kept, and says so', async () => {
	const sent = await post(
		`${desk}/promise?/commitment`,
		{ id: crypto.randomUUID(), text: 'går', parties: 'Polisen', quantity: 'två', unit: 'gånger' },
		anna
	);
	expect(sent.status).toBe(422);
	expect(await sent.text()).toContain('Ange antalet som ett heltal');
});

test('the preview is the document with its signatures', async () => {
	const { html } = await get(`${desk}/promise/preview`, jonas);
	expect(html).toContain('Underskrifter');
	expect(html).not.toMatch(/undefined|\[object/);
});
