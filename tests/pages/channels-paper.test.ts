import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { channelId, newChannel } from './channels-town.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let sanna: { cookie: string };
let channel: string;
let own: string;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	sanna = await signIn(server.origin, 'sanna@haparanda.example');
	channel = await newChannel(db, 'paper', 'Polisstationen');
	own = `${server.origin}/desk/haparanda-2026/channels/${channel}`;
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const keyIn = (html: string, place = 0) =>
	[...html.matchAll(/name="_key" value="([^"]+)"/g)].map((found) => found[1] ?? '').at(place) ?? '';
const newForm = async () => keyIn((await get(`${own}/entry`, sanna)).html);
const save = (fields: Record<string, string | string[]>, as = sanna) =>
	post(`${own}/entry?/save`, fields, as);
const takeBack = (key: string, as = sanna) =>
	post(`${own}/entry?/takeBack`, { _key: key, _batch: 'A', _language: 'sv' }, as);
const keptWith = (text: string) =>
	db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['response.channel', 'response.channelId', 'response.batch', 'response.language'])
		.where('answer.text', '=', text)
		.execute();

describe('the form to print', () => {
	test.each([
		['sv', 'Hur trygg är du', 'Välj ett svar.', 'Lämna formuläret här: Stadshuset'],
		['fi', 'Kuinka turvalliseksi', 'Valitse yksi vastaus.', 'Palauta lomake tänne: Stadshuset'],
		['en', 'How safe do you feel', 'Choose one answer.', 'Hand in the form here: Stadshuset']
	])('holds every question with boxes and lines: %s', async (locale, title, how, where) => {
		const { html, headers } = await get(`${own}/paper?in=${locale}&where=Stadshuset`, sanna);
		const sheet = html.slice(html.indexOf('<article'));
		for (const words of [title, how, where]) expect(sheet).toContain(words);
		expect(sheet).toContain(`lang="${locale}"`);
		expect(sheet.match(/<section class="question/g)).toHaveLength(8);
		expect(sheet.match(/class="lines/g)).toHaveLength(3);
		expect(sheet.match(/class="box/g)?.length).toBeGreaterThan(20);
		// The desk keeps its own language.
		expect(headers.getSetCookie()).toEqual([]);
	});
});

describe('typing in, as an ordinary form', () => {
	test('keeps the form with its pile and language, and shows the next', async () => {
		const key = await newForm();
		const fields = {
			_key: key,
			_batch: 'A',
			_language: 'fi',
			problems: 'Paperilta',
			area: 'Centrum'
		};
		const sent = await save(fields);
		const html = await sent.text();
		expect(sent.status).toBe(200);
		expect(html).toContain('Sparat. 1 formulär i bunten ”A”');
		expect(html).toMatch(/name="_batch"[^>]*value="A"/);
		expect(html).not.toContain('Paperilta');
		expect(await keptWith('Paperilta')).toEqual([
			{
				...{ channel: 'paper', channelId: await channelId(db, channel) },
				batch: 'A',
				language: 'fi'
			}
		]);
		// Reload sends it again: the same form.
		expect(await (await save(fields)).text()).toContain('1 formulär');
		expect(await keptWith('Paperilta')).toHaveLength(1);
	});

	test('asks nothing back of a form where a question was left empty', async () => {
		const sent = await save({ _key: await newForm(), _batch: 'A', problems: 'Utan område' });
		expect(sent.status).toBe(200);
		expect(await keptWith('Utan område')).toHaveLength(1);
	});

	test('keeps no empty form, and gives back what cannot be kept', async () => {
		const empty = await save({ _key: await newForm(), _batch: 'A' });
		expect(empty.status).toBe(422);
		const wrong = await save({ _key: await newForm(), 'how-big': '99', problems: 'Behåll mig' });
		const html = await wrong.text();
		expect(wrong.status).toBe(422);
		expect(html).toMatch(/name="problems"[^>]*>Behåll mig</);
		const long = await save({ _key: await newForm(), _batch: 'B'.repeat(41), problems: 'Kvar' });
		expect(long.status).toBe(422);
		expect(await long.text()).toContain('högst 40 tecken');
	});

	test('takes back the form just typed in, and no other', async () => {
		const [first, second] = [await newForm(), await newForm()];
		await save({ _key: first, _batch: 'A', problems: 'Först', area: 'Centrum' });
		await save({ _key: second, _batch: 'A', problems: 'Mopeder sist', area: 'Centrum' });
		const late = await takeBack(first);
		expect(late.status).toBe(409);
		expect(await late.text()).toContain('nyss skrev in');

		const jonas = await signIn(server.origin, 'jonas@haparanda.example');
		expect((await takeBack(second, jonas)).status).toBe(409);
		expect(await (await takeBack(second)).text()).toContain('Formuläret är borttaget');
		expect(await keptWith('Mopeder sist')).toHaveLength(0);
		expect(await keptWith('Först')).toHaveLength(1);
		// Not twice, and not the one before it.
		expect((await takeBack(second)).status).toBe(409);
		expect((await takeBack(first)).status).toBe(409);

		const audit = await db
			.selectFrom('audit')
			.select(['action', 'detail'])
			.where('action', 'like', 'paper-%')
			.orderBy('id', 'desc')
			.executeTakeFirstOrThrow();
		expect(audit.action).toBe('paper-taken-back');
		expect(audit.detail).not.toContain('Mopeder');
	});

	test('is not for those who only answer', async () => {
		const eva = await signIn(server.origin, 'eva@haparanda.example');
		expect((await get(`${own}/entry`, eva)).status).toBe(403);
		expect((await save({ problems: 'x' }, eva)).status).toBe(403);
	});
});
