import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { grantRole, insertAccount } from '#db/queries/accounts.ts';
import { closeChannel, insertChannel } from '#db/queries/channels.ts';
import { newSilentId } from '#lib/server/id.ts';
import { startServer, type RunningServer } from './server.ts';
import { newKey } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let page: string;
let dialogue: string;
let anna: { cookie: string };
let survey: { id: string; partnershipId: string };
const at = '2026-11-24T10:00:00.000Z';
const colleagues = Array.from({ length: 12 }, (_, index) => `kollega-${index}`);

beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	page = `${server.origin}/desk/haparanda-2026/staff`;
	dialogue = `${server.origin}/s/haparanda-2026-medarbetare`;
	anna = await signIn(server.origin, 'anna@haparanda.example');
	survey = await db
		.selectFrom('survey')
		.select(['id', 'partnershipId'])
		.where('stream', '=', 'staff')
		.executeTakeFirstOrThrow();
	await hireColleagues();
	await openWorkplaces();
}, 60_000);
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** Colleagues with the password of the example's own, so that they sign in as anyone does. */
async function hireColleagues(): Promise<void> {
	const { passwordHash } = await db
		.selectFrom('account')
		.select('passwordHash')
		.where('email', '=', 'eva@haparanda.example')
		.executeTakeFirstOrThrow();
	const { partnershipId } = survey;
	for (const id of colleagues) {
		const email = `${id}@haparanda.example`;
		await insertAccount(db, {
			...{ id, email, name: `Namn ${id}`, passwordHash, createdAt: at, disabledAt: null }
		});
		await grantRole(db, { accountId: id, partnershipId, role: 'staff', grantedAt: at });
	}
}

async function openWorkplaces(): Promise<void> {
	const { partnershipId, id: surveyId } = survey;
	const common = { partnershipId, surveyId, kind: 'workplace' as const, closedAt: null };
	for (const [id, name, code, size] of [
		['north', 'Hemtjänsten norr', 'acde23', 40],
		['south', 'Skolan söder', 'efhj45', 25],
		['small', 'Vaktmästeriet', 'kmnp67', 4]
	] as const) {
		await insertChannel(db, { ...common, id, name, code, size, createdAt: at });
	}
}

const linkOf = async (id: string) => {
	const { code } = await db
		.selectFrom('channel')
		.select('code')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return `${dialogue}?via=${code}`;
};
const keptText = (text: string) =>
	db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['channel', 'channelId', 'receivedOn', 'stream'])
		.where('text', '=', text)
		.execute();

async function answerAs(id: string): Promise<void> {
	const who = await signIn(server.origin, `${id}@haparanda.example`);
	const sent = await post(dialogue, { key: newSilentId(), problems: `Något om ${id}` }, who);
	expect(sent.status).toBe(303);
}

describe('a workplace’s link', () => {
	test('lets in without a sign-in, through to the thanks, and is kept when the place is large', async () => {
		const link = await linkOf('north');
		const { status, html } = await get(link);
		expect(status).toBe(200);
		expect(html).toContain('Att just du har svarat antecknas inte.');
		const address = link.replace('?', '?lang=sv&');
		const sent = await post(address, { key: await newKey(link), problems: 'Stök i trapphuset' });
		expect(sent.status).toBe(303);
		const thanks = new URL(sent.headers.get('location') ?? '', server.origin);
		expect((await get(thanks.href)).status).toBe(200);
		expect(await keptText('Stök i trapphuset')).toEqual([
			{ channel: 'workplace', channelId: 'north', receivedOn: null, stream: 'staff' }
		]);
	});

	test.each(['small', 'south'])(
		'to a small place is not kept, nor that of the place it is merged with: %s',
		async (id) => {
			const text = `Klotter vid ${id}`;
			await post(await linkOf(id), { key: newSilentId(), problems: text });
			expect(await keptText(text)).toMatchObject([{ channel: 'workplace', channelId: null }]);
		}
	);

	test('that is closed, or another survey’s, lets nobody in', async () => {
		await closeChannel(db, survey.partnershipId, 'north', at);
		expect((await get(await linkOf('north'))).status).toBe(303);
		const refused = await post(await linkOf('north'), { problems: 'Efter stängning' });
		expect(refused.headers.get('location')).toMatch(/^\/login/);
		expect(await keptText('Efter stängning')).toEqual([]);
		await closeChannel(db, survey.partnershipId, 'north', null);
		expect((await get(`${dialogue}?via=yyyyyy`)).status).toBe(303);
	});
});

describe('the page for reminders', () => {
	test('shows no names and reminds everyone until ten have answered', async () => {
		for (const id of colleagues.slice(0, 9)) await answerAs(id);
		const { html } = await get(page, anna);
		expect(html).toContain('Listan visas när minst 10 inloggade har svarat.');
		expect(html).toContain('Påminnelsen går till alla');
		expect(html).toContain('kollega-0@haparanda.example');
		expect(html).not.toContain('Namn kollega-0');
	});

	test('shows the ten at once, and reminds only the others', async () => {
		await answerAs(colleagues[9] ?? '');
		const { html } = await get(page, anna);
		expect(html.match(/Har svarat<\/td>/g) ?? html.match(/Har svarat/g)).toHaveLength(10);
		expect(html).toContain('Namn kollega-0');
		expect(html).not.toContain('kollega-0@haparanda.example');
		expect(html).toMatch(/href="mailto:\?bcc=[^"]*kollega-11%40haparanda\.example/);
	});

	test('does not tell of the eleventh: one new name beside one new answer', async () => {
		const before = await get(page, anna);
		await answerAs(colleagues[10] ?? '');
		const after = await get(page, anna);
		expect(after.html).toContain('kollega-10@haparanda.example');
		const list = (html: string) => /<h2 id="list"[\s\S]*?<\/table>/.exec(html)?.[0];
		expect(list(after.html)).toBe(list(before.html));
	});

	test('names workplaces, and no count under ten', async () => {
		const { html } = await get(page, anna);
		expect(html).toContain('Vaktmästeriet');
		expect(html).toContain('Färre än 10 har svarat. Inga antal visas än.');
	});

	test('is not for those who may not remind', async () => {
		for (const who of ['eva', 'jonas', 'sanna']) {
			const headers = await signIn(server.origin, `${who}@haparanda.example`);
			expect((await get(page, headers)).status, who).toBe(403);
		}
	});
});
