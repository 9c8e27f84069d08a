import jsqr from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { insertPartnership } from '#db/queries/partnerships.ts';
import { findRound, insertRound } from '#db/queries/rounds.ts';
import { insertSurvey } from '#db/queries/surveys.ts';
import { channelId, newChannel } from './channels-town.ts';
import { type RunningServer, startServer } from './server.ts';
import { newKey } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let anna: { cookie: string };
let desk: string;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	anna = await signIn(server.origin, 'anna@haparanda.example');
	desk = `${server.origin}/desk/haparanda-2026/channels`;
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const surveyIds = async () => {
	const rows = await db.selectFrom('survey').select(['id', 'stream']).execute();
	const idOf = (stream: string) => rows.find((row) => row.stream === stream)?.id ?? '';
	return { residents: idOf('survey'), staff: idOf('staff') };
};
const auditOf = async (id: string) =>
	(await db.selectFrom('audit').select('action').where('target', '=', `channel ${id}`).execute())
		.map(({ action }) => action)
		.sort();
const responseWith = (text: string) =>
	db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['response.channel', 'response.channelId'])
		.where('answer.text', '=', text)
		.execute();

describe('the desk’s page of channels', () => {
	test('adds one with a link of its own, and audits it', async () => {
		const { residents } = await surveyIds();
		const sent = await post(
			`${desk}?/add`,
			{ kind: `${residents} poster`, name: 'Biblioteket', size: '' },
			anna
		);
		const html = await sent.text();
		expect(sent.status).toBe(200);
		expect(html).toContain('Biblioteket är tillagd');
		const code = /\/c\/([2-9a-z]{6})"/.exec(html)?.[1] ?? '';
		expect(await auditOf(await channelId(db, code))).toEqual(['channel-added']);
	});

	test('says beside the field what is wrong, and keeps what was written', async () => {
		const { staff } = await surveyIds();
		const fields = { kind: `${staff} workplace`, name: 'Hemtjänsten', size: 'många' };
		const html = await (await post(`${desk}?/add`, fields, anna)).text();
		expect(html).toContain('Skriv antalet med siffror');
		expect(html).toMatch(/name="name"[^>]*value="Hemtjänsten"/);
		expect(html).toContain('role="alert"');
	});

	test('closes a link and opens it again; whoever follows it may answer all the same', async () => {
		const code = await newChannel(db, 'web', 'Nyhetsbrevet');
		const id = await channelId(db, code);
		expect((await post(`${desk}?/close`, { channel: code }, anna)).status).toBe(200);
		const closed = await get(`${server.origin}/c/${code}`);
		expect([closed.status, closed.headers.get('location')]).toEqual([303, '/s/haparanda-2026']);

		const late = `${server.origin}/s/haparanda-2026?via=${code}`;
		await post(late, { key: await newKey(late), problems: 'Stängd länk', area: 'Centrum' });
		expect(await responseWith('Stängd länk')).toEqual([{ channel: 'web', channelId: null }]);

		await post(`${desk}?/reopen`, { channel: code }, anna);
		expect(await auditOf(id)).toEqual(['channel-added', 'channel-closed', 'channel-reopened']);
		expect((await get(`${server.origin}/c/${code}`)).headers.get('location')).toContain(code);
	});

	test('a note-taker sees the links and changes nothing; others of the staff see nothing', async () => {
		const sanna = await signIn(server.origin, 'sanna@haparanda.example');
		const seen = await get(desk, sanna);
		expect(seen.status).toBe(200);
		expect(seen.html).not.toContain('?/add');
		expect((await post(`${desk}?/add`, {}, sanna)).status).toBe(403);
		expect((await get(desk, await signIn(server.origin, 'eva@haparanda.example'))).status).toBe(
			403
		);
	});
});

describe('a short link', () => {
	test.each([
		['', ''],
		['?lang=fi', '&lang=fi']
	])('leads on to the survey and keeps the language: %s', async (lang, kept) => {
		const code = await newChannel(db, 'poster', 'Coop');
		for (const typed of [code, code.toUpperCase()]) {
			const { status, headers } = await get(`${server.origin}/c/${typed}${lang}`);
			expect(status).toBe(303);
			expect(headers.get('location')).toBe(`/s/haparanda-2026?via=${code}${kept}`);
		}
	});

	test('is kept through a mistake and a change of language, and counted', async () => {
		const code = await newChannel(db, 'poster', 'Ica');
		const survey = `${server.origin}/s/haparanda-2026?via=${code}`;
		const key = await newKey(survey);
		const turned = await post(`${survey}&lang=fi`, { key, switch: 'fi', problems: 'Via affisch' });
		const html = await turned.text();
		expect(html).toContain(`action="?lang=fi&amp;via=${code}"`);
		expect(html).toContain(`formaction="?lang=sv&amp;via=${code}"`);
		const sent = await post(survey, { key, problems: 'Via affisch', area: 'Centrum' });
		expect(sent.status).toBe(303);
		expect(await responseWith('Via affisch')).toEqual([
			{ channel: 'poster', channelId: await channelId(db, code) }
		]);
		// One alone is too few to be shown.
		const card = /Ica[\s\S]*?<\/dd>/.exec((await get(desk, anna)).html)?.[0];
		expect(card).toContain('Färre än 5');
	});

	test('that nobody knows is told so, and a made-up one in the survey’s address costs no answer', async () => {
		const missing = await get(`${server.origin}/c/aaaaaa`);
		expect(missing.status).toBe(404);
		expect(missing.html).toContain('Länken leder ingenstans');
		for (const via of ['aaaaaa', '', '%00', 'x'.repeat(500)]) {
			const survey = `${server.origin}/s/haparanda-2026?via=${via}`;
			const text = `Okänd länk ${via.length}`;
			await post(survey, { key: await newKey(survey), problems: text, area: 'Centrum' });
			expect(await responseWith(text)).toEqual([{ channel: 'web', channelId: null }]);
		}
	});

	test('of another survey does not count in this one', async () => {
		const code = await newChannel(db, 'workplace', 'Skolan', 40);
		const survey = `${server.origin}/s/haparanda-2026?via=${code}`;
		await post(survey, { key: await newKey(survey), problems: 'Fel enkät', area: 'Centrum' });
		expect(await responseWith('Fel enkät')).toEqual([{ channel: 'web', channelId: null }]);
	});

	test('on paper is for those who rather answer on the web', async () => {
		const survey = `${server.origin}/s/haparanda-2026?via=${await newChannel(db, 'paper', 'Torget')}`;
		await post(survey, { key: await newKey(survey), problems: 'Hellre webben', area: 'Centrum' });
		expect(await responseWith('Hellre webben')).toEqual([{ channel: 'web', channelId: null }]);
	});
});

describe('a poster', () => {
	test.each(['a4', 'a5'])('holds a code that a phone reads as the link: %s', async (size) => {
		const code = await newChannel(db, 'poster', `Affisch ${size}`);
		const { html } = await get(`${desk}/${code}/poster?size=${size}`, anna);
		expect(readQr(html)).toBe(`${server.origin}/c/${code}`);
		expect(html).toContain(`>${new URL(server.origin).host}/c/${code}<`);
		for (const heading of ['Hur trygg är du', 'Kuinka turvalliseksi', 'How safe do you feel'])
			expect(html).toContain(heading);
		expect(html).toMatch(/utan namn/);
	});

	test('is not there for a channel of another kind, or another town’s', async () => {
		const paper = await newChannel(db, 'paper', 'Papper');
		const theirs = await newChannel(db, 'poster', 'Grannens');
		await giveAway(theirs);
		for (const code of [paper, theirs, 'aaaaaa'])
			expect((await get(`${desk}/${code}/poster`, anna)).status).toBe(404);
		expect((await post(`${desk}?/close`, { channel: theirs }, anna)).status).toBe(404);
		expect((await get(desk, anna)).html).not.toContain('Grannens');
	});
});

/** Makes a channel the next town's. */
async function giveAway(code: string): Promise<void> {
	const at = new Date().toISOString();
	const town = { municipality: 'Granne', policeDistrict: 'Granne', place: 'Granne' };
	const made = { createdAt: at, constructedAt: null };
	await insertPartnership(db, { id: 'granne', slug: 'granne', ...town, ...made });
	const round = await findRound(db, 'haparanda-2026');
	if (!round) throw new Error('The example lacks its round.');
	const { codebookVersionId, promiseYear } = round;
	const of = { partnershipId: 'granne', createdAt: at };
	await insertRound(db, {
		...{ id: 'granne-round', slug: 'granne-2026', name: 'Granne', codebookVersionId },
		...{ promiseYear, ...of }
	});
	await insertSurvey(db, {
		...{ id: 'granne-survey', roundId: 'granne-round', slug: 'granne-2026', stream: 'survey' },
		...{ closesOn: '2099-01-31', openedAt: at, ...of }
	});
	await db
		.updateTable('channel')
		.set({ partnershipId: 'granne', surveyId: 'granne-survey' })
		.where('code', '=', code)
		.execute();
}

/** Draws the page's first QR code, four dots a unit, and reads it as a camera would. */
function readQr(html: string): string | undefined {
	const [, size = '0', path = ''] =
		/viewBox="0 0 (\d+) \1"[\s\S]*?<path d="([^"]+)"/.exec(html) ?? [];
	const scale = 4;
	const side = Number(size) * scale;
	const dots = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
			for (let at = Number(x) * scale; at < (Number(x) + Number(width)) * scale; at += 1)
				dots.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
		}
	}
	return jsqr(dots, side, side)?.data;
}
