import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { startServer, type RunningServer } from './server.ts';
import { keyIn } from './survey-form.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let page: string;
let headers: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	page = `${server.origin}/desk/haparanda-2026/aside`;
	headers = await signIn(server.origin, 'jonas@haparanda.example');
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** Sends a response that is set aside, and returns its key. */
async function suspicious(problems: string, extra: Record<string, string> = {}): Promise<string> {
	const survey = `${server.origin}/s/haparanda-2026`;
	const { html } = await get(survey);
	const _stamp = /name="_stamp" value="([^"]+)"/.exec(html)?.[1] ?? '';
	const key = keyIn(html);
	const sent = await post(survey, { key, _stamp, problems, area: 'Nikkala', ...extra });
	expect(sent.status).toBe(303);
	return key;
}

const idOf = async (key: string) => {
	const row = await db
		.selectFrom('setAside')
		.select('id')
		.where('submissionKey', '=', key)
		.executeTakeFirstOrThrow();
	return row.id;
};

const responseWith = (key: string) =>
	db.selectFrom('response').selectAll().where('submissionKey', '=', key).executeTakeFirst();

async function judge(key: string, verdict: 'let-in' | 'left-out') {
	return post(`${page}?/judge`, { response: await idOf(key), verdict }, headers);
}

describe('responses set aside', () => {
	test('are none at first, and the page says what will come there', async () => {
		const { html } = await get(page, headers);
		expect(html).toContain('Inga svar väntar på dig');
		const surveys = await get(`${server.origin}/desk/haparanda-2026/survey`, headers);
		expect(surveys.html).toContain('href="/desk/haparanda-2026/aside"');
		expect(surveys.html).toContain('Undanlagda svar: 0');
	});

	test('are shown with their texts and their reasons, and told of on the surveys’ page', async () => {
		await suspicious('Knark vid busstationen <b>varje</b> kväll', { _website: 'x' });
		const { html } = await get(page, headers);
		expect(html).toContain('1 svar väntar på att någon läser det');
		expect(html).toContain('Knark vid busstationen &lt;b>varje&lt;/b> kväll');
		expect(html).toContain('Ett dolt fält var ifyllt');
		expect(html).toContain('Skickades snabbare än någon hinner läsa frågorna');
		const surveys = await get(`${server.origin}/desk/haparanda-2026/survey`, headers);
		expect(surveys.html).toContain('Undanlagda svar: 1');
	});

	test('let in become responses like any other: same key, day and version, coded, audited without text', async () => {
		const key = await suspicious('Det säljs knark öppet vid torget');
		const set = await db
			.selectFrom('setAside')
			.selectAll()
			.where('submissionKey', '=', key)
			.executeTakeFirstOrThrow();
		expect(await responseWith(key)).toBeUndefined();
		const judged = await judge(key, 'let-in');
		expect(judged.status).toBe(200);
		expect(await judged.text()).toContain('Svaret är med och räknas från och med nu');
		const response = await responseWith(key);
		expect(response).toMatchObject({
			stream: 'survey',
			channel: 'web',
			area: 'Nikkala',
			receivedOn: set.receivedOn,
			surveyVersionId: set.surveyVersionId,
			submissionKey: key
		});
		const codings = await db
			.selectFrom('coding')
			.innerJoin('answer', 'answer.id', 'coding.answerId')
			.select('coding.theme')
			.where('answer.responseId', '=', response?.id ?? '')
			.execute();
		expect(codings.map(({ theme }) => theme)).toContain('narcotics');
		const audit = await db
			.selectFrom('audit')
			.selectAll()
			.where('action', '=', 'set-aside-let-in')
			.executeTakeFirstOrThrow();
		expect(JSON.parse(audit.detail)).toEqual({ reasons: 'too-fast', responses: 1 });
		expect(JSON.stringify(audit)).not.toContain('knark');
		const emptied = await db
			.selectFrom('setAside')
			.select('content')
			.where('submissionKey', '=', key)
			.executeTakeFirstOrThrow();
		expect(emptied.content).toBe('{}');
	});

	test('are judged once: who comes second is told so', async () => {
		const key = await suspicious('Sent en gång, bedömt en gång');
		const both = await Promise.all([judge(key, 'let-in'), judge(key, 'left-out')]);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
	});

	test('left out are kept and not counted', async () => {
		const key = await suspicious('Billiga klockor');
		expect((await judge(key, 'left-out')).status).toBe(200);
		expect(await responseWith(key)).toBeUndefined();
		const { html } = await get(page, headers);
		expect(html).toContain('lämnades utanför.');
		const row = await db
			.selectFrom('setAside')
			.selectAll()
			.where('submissionKey', '=', key)
			.executeTakeFirstOrThrow();
		expect(row.content).toContain('Billiga klockor');
		expect(row.verdict).toBe('left-out');
	});

	test('with the same single reason can be let in together; others are not let in on the way', async () => {
		const alone = await Promise.all([
			suspicious('Mörkt vid bron och ingen lampa lagas'),
			suspicious('Mopeder på gångvägen'),
			suspicious('Inbrott i båthus')
		]);
		const trapped = await suspicious('Mopeder', { _website: 'x' });
		const { html } = await get(page, headers);
		expect(html).toContain('Ta med alla 3');
		const done = await post(`${page}?/letInAll`, { reason: 'too-fast' }, headers);
		expect(await done.text()).toContain('3 svar är med');
		for (const key of alone) expect(await responseWith(key)).toBeDefined();
		expect(await responseWith(trapped)).toBeUndefined();
	});

	test('of a made-up reason or id change nothing', async () => {
		const before = await db.selectFrom('response').select('id').execute();
		const made = await post(`${page}?/letInAll`, { reason: 'no-such' }, headers);
		expect(made.status).toBe(409);
		expect((await post(`${page}?/judge`, { response: 'x' }, headers)).status).toBe(409);
		expect(await db.selectFrom('response').select('id').execute()).toEqual(before);
	});

	test('are not for note-takers or staff', async () => {
		for (const email of ['sanna@haparanda.example', 'eva@haparanda.example']) {
			const theirs = await signIn(server.origin, email);
			expect((await get(page, theirs)).status).toBe(403);
			const tried = await post(`${page}?/letInAll`, { reason: 'trap' }, theirs);
			expect(tried.status).toBe(403);
			const surveys = await get(`${server.origin}/desk/haparanda-2026/survey`, theirs);
			expect(surveys.html).not.toContain('/aside"');
		}
	});
});

test('texts that are the same or nearly so are pointed out with how many, and all are still there', async () => {
	const text = 'Vi i vägföreningen vill ha farthinder på Kukkolavägen före sommaren.';
	for (const each of [text, text.toUpperCase(), `${text} Tack!`]) await suspicious(each);
	const { html } = await get(page, headers);
	expect(html).toContain('3 svar med samma eller nästan samma text');
	expect(html).toContain('3 av dem väntar här ovanför');
	expect(html).toContain('Läs de 3 varianterna');
});
