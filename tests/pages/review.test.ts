import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { startServer, type RunningServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let page: string;
let jonas: { cookie: string };
let anna: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	page = `${server.origin}/desk/haparanda-2026/review`;
	jonas = await signIn(server.origin, 'jonas@haparanda.example');
	anna = await signIn(server.origin, 'anna@haparanda.example');
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const blind = '?queue=blind&stream=survey';
const unsure = '?queue=unsure&stream=survey';
const answerIn = (html: string) => /name="answer" value="([^"]+)"/.exec(html)?.[1] ?? '';
/** The answer that waits in a queue. */
const waiting = async (queue: string, headers: { cookie: string }) => {
	const { html } = await get(`${page}/read${queue}`, headers);
	const sheet = html.slice(html.indexOf('/save"'));
	return { html, id: answerIn(sheet) };
};
const save = (
	queue: string,
	fields: Record<string, string | string[]>,
	headers: { cookie: string }
) => post(`${page}/read${queue}&/save`, fields, headers);

describe('a blind sample', () => {
	test('is not there until it is drawn, and no smaller than a correction needs', async () => {
		expect((await get(`${page}/read${blind}`, jonas)).html).toContain('Inget urval är draget');
		const small = await post(`${page}?/draw`, { stream: 'survey', size: '20' }, jonas);
		expect(small.status).toBe(422);
		expect(await small.text()).toContain('Skriv ett antal från 50 till');
		const drawn = await post(`${page}?/draw`, { stream: 'survey', size: '50' }, jonas);
		expect(await drawn.text()).toContain('Urvalet är draget: 50 svarande.');
	});

	test('shows neither the computer’s codes nor anyone else’s', async () => {
		const first = await waiting(blind, anna);
		await save(blind, { answer: first.id, has: ['fraud', 'alcohol'] }, anna);
		const mine = await waiting(blind, jonas);
		expect(mine.id).toBe(first.id);
		for (const told of ['Datorns förslag', '<mark', ' checked', 'name="offered"']) {
			expect(mine.html).not.toContain(told);
		}
		// Nor do the other queues, before one has read the answer blind.
		const others = await get(`${page}/read?queue=theme&stream=survey&theme=narcotics`, jonas);
		const drawn = await db
			.selectFrom('blindRespondent')
			.innerJoin('answer', 'answer.responseId', 'blindRespondent.responseId')
			.select('answer.id')
			.execute();
		const [, shown] = /name="answer" value="([^"]+)"/.exec(others.html) ?? [];
		expect(shown).toBeDefined();
		expect(drawn.map(({ id }) => id)).not.toContain(shown);
	});

	test('is read by two, who see where they differ once both have read, and settle it', async () => {
		const { id } = await waiting(blind, jonas);
		const admin = await signIn(server.origin, 'admin@haparanda.example');
		await save(blind, { answer: id, has: 'traffic' }, admin);
		// Two have coded it differently by now: she who has read it sees that, he who has not does not.
		expect((await get(`${page}/agreement`, anna)).html).toContain('Anna Niemi: ');
		expect((await get(`${page}/agreement`, jonas)).html).not.toContain('Anna Niemi: ');
		const saved = await save(blind, { answer: id, has: 'fraud' }, jonas);
		expect(saved.headers.get('location')).toContain(`after=${id}`);
		const { html } = await get(`${page}/agreement`, jonas);
		expect(html).toContain('1 svar kodades olika');
		expect(html).toContain('Jonas Wikström: Bedrägerier');
		const settled = await post(
			`${page}/agreement?stream=survey&/settle`,
			{ answer: id, has: 'alcohol' },
			anna
		);
		expect(await settled.text()).toContain('Bestämt.');
		const kept = await db.selectFrom('blindSettlement').select('themes').execute();
		expect(kept).toEqual([{ themes: '["alcohol"]' }]);
	});

	test('gives one’s own answer back when one undoes it', async () => {
		const first = await waiting(blind, jonas);
		await save(blind, { answer: first.id, none: '1', has: 'fraud' }, jonas);
		const after = await get(`${page}/read${blind}&after=${first.id}`, jonas);
		expect(after.html).toContain('Sparat: inget tema.');
		const undone = await post(`${page}/read${blind}&/undo`, { answer: first.id }, jonas);
		const { html } = await get(server.origin + (undone.headers.get('location') ?? ''), jonas);
		expect(html).toContain('Ångrat.');
		expect((await waiting(blind, jonas)).id).toBe(first.id);
	});
});

describe('the answers the computer doubts', () => {
	test('come with suggestions and reasons; a save decides on what was shown, and is undone whole', async () => {
		const { html, id } = await waiting(unsure, jonas);
		expect(html).toContain('Datorns förslag');
		const offered = [...html.matchAll(/name="offered" value="([^"]+)"/g)].map(([, at]) => at ?? '');
		expect(offered.length).toBeGreaterThan(0);
		await save(unsure, { answer: id, offered, has: 'fraud' }, jonas);
		const decided = () =>
			db
				.selectFrom('codingDecision')
				.select(['theme', 'verdict'])
				.where('answerId', '=', id)
				.where('undoneAt', 'is', null)
				.execute();
		expect(await decided()).toContainEqual({ theme: 'fraud', verdict: 'has' });
		expect(await decided()).toHaveLength(new Set([...offered, 'fraud']).size);
		expect((await waiting(unsure, jonas)).id).not.toBe(id);
		await post(`${page}/read${unsure}&/undo`, { answer: id }, jonas);
		expect(await decided()).toEqual([]);
		expect((await waiting(unsure, jonas)).id).toBe(id);
	});

	test('are not those of a theme that too few raise, whose texts could tell who wrote them', async () => {
		const rare = await get(`${page}/read?queue=theme&stream=staff&theme=hate-exclusion`, jonas);
		expect(rare.html).toContain('För få har svarat');
		expect(rare.html).not.toContain('<blockquote');
	});

	test('are not for note-takers or staff', async () => {
		for (const email of ['sanna@haparanda.example', 'eva@haparanda.example']) {
			const theirs = await signIn(server.origin, email);
			for (const at of ['', `/read${unsure}`, '/agreement']) {
				expect((await get(page + at, theirs)).status).toBe(403);
			}
			expect((await save(unsure, { answer: 'x' }, theirs)).status).toBe(403);
		}
	});
});
