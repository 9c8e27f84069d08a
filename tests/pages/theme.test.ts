import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { findSurvey } from '#db/queries/surveys.ts';
import { newSilentId } from '#lib/server/id.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

const desk = '/desk/haparanda-2026';
const said = 'Bilar kör för fort vid Resecentrum på kvällarna, säger Kalle Svensson.';

let server: RunningServer;
let db: Db;
let [anna, jonas] = [{ cookie: '' }, { cookie: '' }];
let answer = '';
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	[anna, jonas] = [
		await signIn(server.origin, 'anna@haparanda.example'),
		await signIn(server.origin, 'jonas@haparanda.example')
	];
	const survey = await findSurvey(db, 'haparanda-2026');
	if (!survey) throw new Error('The example has no survey.');
	for (let person = 0; person < 6; person += 1) {
		const background = { area: 'Centrum', age: null, gender: null };
		const asked = { questionId: 'problems', asks: 'problems' as const };
		const answers = [{ ...asked, text: said, options: null, otherText: null }];
		const sent = { key: newSilentId(), locale: 'sv' as const, background, answers };
		await submitResponse(db, survey, sent, '2026-11-20');
	}
	const row = await db.selectFrom('answer').select('id').where('text', '=', said).execute();
	answer = row[0]?.id ?? '';
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const page = async (path: string, who = anna) => (await get(server.origin + desk + path, who)).html;
const send = async (path: string, fields: Record<string, string>, who = anna) => {
	const sent = await post(server.origin + desk + path, fields, who);
	return { status: sent.status, html: await sent.text() };
};

describe('a theme’s page', () => {
	it('tells of words, times and companions, and a word in context as plain text', async () => {
		const html = await page('/ranking/traffic?word=bilar');
		for (const heading of ['Ord som avgjorde', 'Ord de använder oftare', 'Tider', 'Citat']) {
			expect(html).toContain(heading);
		}
		expect(html).toMatch(/<mark[^>]*>Bilar<\/mark>/);
		expect(await page('/ranking/traffic?word=%3Cscript%3E')).not.toContain('"<script>"');
	});

	it('tells nothing of the kind where too few raise the theme', async () => {
		const html = await page('/ranking/traffic?stream=staff&word=bilar');
		expect(html).not.toContain('Ord som avgjorde');
	});

	it('counts a place when a coordinator has said that it is one, and lets no analyst say so', async () => {
		expect(await page('/ranking/traffic')).toMatch(/value="Resecentrum"/);
		const place = { name: 'Resecentrum', verdict: 'place' };
		expect((await send('/ranking/traffic?/place', place, jonas)).status).toBe(403);
		const kept = await send('/ranking/traffic?/place', place);
		expect(kept.html).toMatch(/<th scope="row"[^>]*>Resecentrum<\/th>/);
	});
});

describe('a quote', () => {
	const propose = (text: string) =>
		send('/ranking/traffic?/quote&stream=survey', { answer, text, dissents: 'on' });
	const quoteId = (html: string) => /name="quote" value="([^"]+)"/.exec(html)?.[1] ?? '';

	it('with a name is refused, with what was written kept and the name said', async () => {
		const pages = Array.from({ length: 6 }, (_, at) => at * 10);
		const path = '/ranking/traffic?/quote&stream=survey&from=';
		const fields = { answer, text: `${said}`, dissents: 'on' };
		const answered = await Promise.all(pages.map((from) => send(path + from, fields)));
		expect(answered.every(({ status }) => status === 422)).toBe(true);
		const html = answered
			.map((each) => each.html)
			.find((each) => each.includes('role="alert" id='));
		expect(html).toContain('Det här kan visa vem någon är: Kalle Svensson');
		expect(html).toMatch(/<details open[^>]*>[\s\S]{0,1500}Kalle Svensson/);
	});

	it('is proposed by one and approved by another, without script', async () => {
		const proposed = await propose('Bilar kör för fort […] på kvällarna, säger […].');
		expect([proposed.status, proposed.html.includes('Citatet är föreslaget')]).toEqual([200, true]);
		const mine = await page('/quotes');
		expect(mine).toContain('Bilar kör för fort […] på kvällarna, säger […].');
		expect(mine).not.toContain('value="approved"');
		const quote = quoteId(mine);
		expect((await send('/quotes?/judge', { quote, status: 'approved' })).status).toBe(409);
		expect(await page('/quotes', jonas)).toContain(said);
		const approved = await send('/quotes?/judge', { quote, status: 'approved' }, jonas);
		expect(approved.html).toContain('Citatet är godkänt.');
		expect(await page('/ranking/traffic')).toContain('Godkänt av Jonas Wikström');
	});
});
