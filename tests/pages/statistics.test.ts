import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '#lib/server/exchange/write-workbook.ts';
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

/** In Brå's layout; the figures are constructed. */
const workbook = writeWorkbook([
	{
		name: 'Narkotika (anmälda)',
		rows: [
			['Anmälda narkotikabrott (konstruerat)'],
			['', 'Antal 2023', 'Antal 2024'],
			['Haparanda', '41', '..'],
			['Riket', '1000', '1100']
		]
	}
]);

function send(name: string, bytes: Uint8Array | string, headers: { cookie: string }) {
	const form = new FormData();
	form.set('file', new File([typeof bytes === 'string' ? bytes : Buffer.from(bytes)], name));
	return fetch(`${desk}/statistics?/read`, {
		method: 'POST',
		body: form,
		redirect: 'manual',
		headers: { origin: server.origin, accept: 'text/html', ...headers }
	});
}

test('a file that is not figures is refused in words', async () => {
	const refused: [string, string, string][] = [
		['a.json', '{', 'går inte att läsa som JSON'],
		['a.json', '{"a":1}', 'känner inte igen filen'],
		['a.csv', 'Namn;Ort\nAnna;Haparanda\n', 'känner inte igen filen'],
		['a.csv', `År;n\n${'2024;1\n'.repeat(320_000)}`, 'större än 2 MB']
	];
	for (const [name, content, words] of refused) {
		const sent = await send(name, content, jonas);
		expect(sent.status, words).toBe(422);
		expect(await sent.text()).toContain(words);
	}
});

test('Brå’s workbook is seen before it is kept, by its sender alone, and lies beside the theme', async () => {
	const sent = await send('indikatorer.xlsx', workbook, jonas);
	expect(sent.status).toBe(303);
	const preview = server.origin + (sent.headers.get('location') ?? '');
	const { html } = await get(preview, jonas);
	expect(html).toContain('Anmälda narkotikabrott (konstruerat), Haparanda, Antal');
	expect(html).toContain('2023–2024, senast');
	expect((await get(preview, anna)).status).toBe(404);
	expect((await get(`${desk}/statistics`, jonas)).html).toContain('Inga siffror än');

	const filled = {
		...{ series: ['0', '1'], theme: 'narcotics', title: 'Anmälda narkotikabrott' },
		...{ source: 'Brå, konstruerat', fetchedOn: '2026-11-20' }
	};
	const without = await post(`${preview}?/keep`, filled, jonas);
	const again = await without.text();
	expect(without.status).toBe(422);
	expect(again).toContain('<a href="#says">');
	expect(again).toMatch(/name="source"[^>]*value="Brå, konstruerat"/);

	const says = 'Visar hur mycket polisen letar, inte hur vanligt det är.';
	expect((await post(`${preview}?/keep`, { ...filled, says }, jonas)).status).toBe(303);
	const decision = (await get(`${desk}/decision`, jonas)).html;
	expect(decision).toContain(says);
	expect(decision).toContain('saknas');
});

test('a decision keeps the figures that lay beside, also when they are taken away', async () => {
	const decided = await post(
		`${desk}/decision`,
		{
			...{ basis: '0.0', do: 'decide', heldOn: '2026-11-24', present: 'Anna' },
			...{ 'verdict-narcotics': 'chosen', 'reason-narcotics': 'Ett skäl.' }
		},
		anna
	);
	expect(decided.status).toBe(303);
	const { html } = await get(`${desk}/statistics`, anna);
	const id = /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';
	expect((await post(`${desk}/statistics?/remove`, { id }, anna)).status).toBe(303);
	expect((await get(`${desk}/statistics`, anna)).html).toContain('Inga siffror än');
	expect((await get(`${desk}/decision/1`, anna)).html).toContain('Visar hur mycket polisen letar');
});
