import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { everything } from '../db/example-town.ts';
import { channelId, newChannel } from './channels-town.ts';
import { type RunningServer, startServer } from './server.ts';
import { keyIn } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let anna: { cookie: string };
let channel: string;
let page: string;
let link: string;
let survey: string;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	anna = await signIn(server.origin, 'anna@haparanda.example');
	channel = await newChannel(db, 'letter', 'Karungi');
	page = `${server.origin}/desk/haparanda-2026/channels/${channel}/letters`;
	link = `${server.origin}/c/${channel}`;
	survey = `${server.origin}/s/haparanda-2026?via=${channel}`;
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** The codes in a page of letters, as they are printed. */
const codesIn = (html: string) =>
	[...html.matchAll(/class="one-time[^>]*>([^<]+)</g)].map((found) => found[1] ?? '');

async function print(count: number): Promise<string[]> {
	const answer = await post(`${page}?/print`, { count: String(count) }, anna);
	expect(answer.status).toBe(200);
	return codesIn(await answer.text());
}

/** The survey's form as it comes after a code, with the key it is sent with. */
async function formWith(code: string): Promise<string> {
	return keyIn(await (await post(survey, { _letter: code, switch: 'sv' })).text());
}

const kept = async (text: string) =>
	(await db.selectFrom('answer').select('id').where('text', '=', text).execute()).length;

const plain = (code: string) => code.replaceAll(' ', '');

describe('letters at the desk', () => {
	test('are shown once: only hashes are kept, and no table, page or log holds a code', async () => {
		const codes = await print(3);
		expect(codes).toHaveLength(3);
		expect(codes[0]).toMatch(/^[2-9A-Z]{3} [2-9A-Z]{3} [2-9A-Z]{4}$/);

		const tables = [...(await everything(db)).values()].flat().join('\n');
		const again = await (await fetch(page, { headers: anna })).text();
		for (const code of codes) {
			const hash = createHash('sha256').update(plain(code)).digest('hex');
			expect(tables).toContain(hash);
			for (const place of [tables, again, server.log()])
				for (const written of [code, plain(code), plain(code).toLowerCase()])
					expect(place).not.toContain(written);
		}
		expect(again).toContain('3 koder gjorda.');
		const audit = await db
			.selectFrom('audit')
			.select('detail')
			.where('action', '=', 'letters-made')
			.execute();
		expect(audit.map(({ detail }) => JSON.parse(detail) as unknown)).toContainEqual({ letters: 3 });
	});

	test('are one to a page, each with a square of its own', async () => {
		const html = await (await post(`${page}?/print`, { count: '2' }, anna)).text();
		const squares = [...html.matchAll(/<path d="(M[^"]+)" fill="#000"/g)].map((found) => found[1]);
		expect(new Set(squares).size).toBe(2);
	});

	test('come as a file for a mail house, with a code and a link in each row', async () => {
		const answer = await post(`${page}/file`, { count: '1200' }, anna);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('content-disposition')).toContain('attachment');
		const rows = parse<Record<string, string>>(await answer.text(), {
			...{ bom: true, delimiter: ';', columns: true }
		});
		expect(rows).toHaveLength(1200);
		expect(new Set(rows.map(({ kod }) => kod)).size).toBe(1200);
		const { kod = '', länk } = rows[0] ?? {};
		expect(länk).toBe(`${link}?kod=${plain(kod)}`);
		const opened = await get(`${link}?kod=${plain(kod)}`);
		expect(opened.html).toContain('Koden stämmer');
	});

	test.each(['', '0', '-1', 'många', '20001', '1e3'])('are not made of «%s»', async (count) => {
		const before = (await db.selectFrom('letterCode').select('state').execute()).length;
		const answer = await post(`${page}?/print`, { count }, anna);
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain('Skriv ett antal mellan 1 och');
		const file = await post(`${page}/file`, { count }, anna);
		expect(file.headers.get('location')).toContain('problem=wrong');
		expect((await db.selectFrom('letterCode').select('state').execute()).length).toBe(before);
	});

	test('more than can be printed here are for the file', async () => {
		const answer = await post(`${page}?/print`, { count: '501' }, anna);
		expect(await answer.text()).toContain('Gör en fil till tryckeriet i stället');
	});

	test('are not made by a note-taker', async () => {
		const sanna = await signIn(server.origin, 'sanna@haparanda.example');
		expect((await post(`${page}?/print`, { count: '1' }, sanna)).status).toBe(403);
		expect((await post(`${page}/file`, { count: '1' }, sanna)).status).toBe(403);
	});
});

describe('a letter’s code', () => {
	test('is asked for before the survey', async () => {
		const sent = await get(survey);
		expect([sent.status, sent.headers.get('location')]).toEqual([303, `/c/${channel}`]);
		const { html, headers } = await get(`${link}?lang=fi`);
		expect(html).toContain('Kirjoita kirjeessä oleva koodi');
		expect(headers.get('referrer-policy')).toBe('strict-origin');
	});

	test('opens the survey however it is typed, and stands in no address from there on', async () => {
		const [code = ''] = await print(1);
		for (const typed of [
			code,
			code.toLowerCase(),
			` ${plain(code)}\t`,
			plain(code).split('').join('-')
		]) {
			const html = await (await post(link, { _letter: typed })).text();
			expect(html).toContain('Koden stämmer');
			expect(html).toContain(`action="/s/haparanda-2026?lang=fi&amp;via=${channel}"`);
			expect(html).not.toMatch(/(?:href|action|src)="[^"]*(?:kod|_letter)=/);
		}
	});

	test('is used up with the answers, and never again', async () => {
		const [code = ''] = await print(1);
		const key = await formWith(code);
		const fields = { key, _letter: code, problems: 'Brevet i Karungi', area: 'Karungi' };
		const sent = await post(survey, fields);
		expect(sent.status).toBe(303);
		expect(sent.headers.get('location')).not.toMatch(new RegExp(plain(code), 'i'));
		const row = await db
			.selectFrom('answer')
			.innerJoin('response', 'response.id', 'answer.responseId')
			.select(['response.channel', 'response.channelId'])
			.where('answer.text', '=', 'Brevet i Karungi')
			.execute();
		expect(row).toEqual([{ channel: 'letter', channelId: await channelId(db, channel) }]);

		// The same form again (a double click) is thanked; another with the same code is not kept.
		expect((await post(survey, fields)).status).toBe(303);
		expect(await kept('Brevet i Karungi')).toBe(1);
		const second = { ...fields, key: await formWith(code), problems: 'En gång till' };
		const refused = await post(survey, second);
		const html = await refused.text();
		expect(refused.status).toBe(409);
		expect(html).toContain('Koden är redan använd');
		expect(html).toMatch(/name="problems"[^>]*>En gång till</);
		expect(await kept('En gång till')).toBe(0);
		expect(await (await post(link, { _letter: code })).text()).toContain('redan använd');
	});

	test('that two send at once keeps one of them', async () => {
		const [code = ''] = await print(1);
		const keys = [await formWith(code), await formWith(code)];
		const sent = await Promise.all(
			keys.map((key) =>
				post(survey, { key, _letter: code, problems: 'Båda på en gång', area: 'Karungi' })
			)
		);
		expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
		expect(await kept('Båda på en gång')).toBe(1);
	});

	test('that is wrong keeps nothing, gives everything back, and can be put right', async () => {
		const [code = ''] = await print(1);
		const fields = { key: await formWith(code), problems: 'Fel kod först', area: 'Karungi' };
		for (const _letter of ['AAA AAA AAAA', '']) {
			const refused = await post(survey, { ...fields, _letter });
			const html = await refused.text();
			expect(refused.status).toBe(422);
			expect(html).toMatch(/name="problems"[^>]*>Fel kod först</);
			expect(html).toContain('Svaret är inte sparat');
		}
		expect(await kept('Fel kod först')).toBe(0);
		expect((await post(survey, { ...fields, _letter: code })).status).toBe(303);
		expect(await kept('Fel kod först')).toBe(1);
	});

	test('of another channel does not fit', async () => {
		const [code = ''] = await print(1);
		const other = await newChannel(db, 'letter', 'Nikkala');
		const html = await (await post(`${server.origin}/c/${other}`, { _letter: code })).text();
		expect(html).toContain('Koden stämmer inte');
	});
});

// Last: from here on this network has guessed too much.
test('guesses are stopped, for a quarter of an hour', async () => {
	const [code = ''] = await print(1);
	let html = '';
	for (let guess = 0; guess < 125; guess += 1)
		html = await (await post(link, { _letter: `AAAAAAA${100 + guess}`.slice(0, 10) })).text();
	expect(html).toContain('Vänta en kvart');
	// A right code is not told from a wrong one either.
	expect(await (await post(link, { _letter: code })).text()).toContain('Vänta en kvart');
});
