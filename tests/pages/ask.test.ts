import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { startServer, type RunningServer } from './server.ts';
import { keyIn, newKey } from './survey-form.ts';
import { get, post } from './visit.ts';

let server: RunningServer;
let db: Db;
let survey: string;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	survey = `${server.origin}/s/haparanda-2026`;
}, 60_000);
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const answersWith = (text: string) =>
	db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['answer.text', 'response.language', 'response.area', 'response.stream'])
		.where('answer.text', '=', text)
		.execute();

describe('the survey without JavaScript', () => {
	test('needs no script at all', async () => {
		const { status, html } = await get(survey);
		expect(status).toBe(200);
		// The one it has comes as a file of its own, after the page; none is written into the page.
		expect(html.match(/<script[^>]*>/g)).toEqual([
			expect.stringMatching(/^<script type="module" src="\/_app\/immutable\/[^"]+">$/)
		]);
		expect(html).not.toMatch(/style="|<style| on[a-z]+="/);
		expect(html.match(/<h1/g)).toHaveLength(1);
	});

	test('warns at every free text', async () => {
		const { html } = await get(survey);
		const texts = html.match(/<textarea/g)?.length;
		expect(texts).toBe(3);
		expect(html.match(/Skriv inga namn\./g)).toHaveLength(3);
		expect(html).toContain('114\u00a014');
	});

	test('is never kept in a cache: a form’s key is one visitor’s', async () => {
		const { headers } = await get(survey);
		expect(headers.get('cache-control')).toContain('no-store');
		expect(headers.getSetCookie()).toEqual([]);
		expect(await newKey(survey)).not.toBe(await newKey(survey));
	});

	test.each([
		['sv', 'Tack, ditt svar är sparat'],
		['fi', 'Kiitos, vastauksesi on tallennettu'],
		['en', 'Thank you, your answer has been saved']
	])('takes an answer in %s and thanks for it in the same language', async (lang, thanks) => {
		const text = `Mopeder på torget, ${lang}`;
		const key = await newKey(`${survey}?lang=${lang}`);
		const sent = await post(`${survey}?lang=${lang}`, { key, problems: text, area: 'Centrum' });
		expect(sent.status).toBe(303);
		const next = sent.headers.get('location') ?? '';
		expect(next).toBe(`/s/haparanda-2026/thanks${lang === 'sv' ? '' : `?lang=${lang}`}`);
		const page = await get(new URL(next, survey).href);
		expect(page.html).toContain(thanks);
		expect(page.html).toContain(`<html lang="${lang}"`);
		expect(await answersWith(text)).toEqual([
			{ text, language: lang, area: 'Centrum', stream: 'survey' }
		]);
	});

	test('says beside the field what is wrong, and keeps everything written', async () => {
		const sent = await post(survey, {
			key: await newKey(survey),
			problems: 'Stök vid "Coop"',
			'when-unsafe': ['evening', 'other'],
			'when-unsafe-other': 'På bussen',
			age: '65+'
		});
		const html = await sent.text();
		expect(sent.status).toBe(422);
		expect(html).toMatch(/<title>\s*Fel: /);
		expect(html).toMatch(/role="alert"/);
		expect(html).toContain('<a href="#area">');
		expect(html).toMatch(/id="area"[^>]*aria-invalid="true"[^>]*aria-describedby="e-area"/);
		expect(html).toMatch(/<textarea[^>]*name="problems"[^>]*>Stök vid "Coop"<\/textarea>/);
		expect(html).toMatch(/value="evening"[^>]*checked/);
		expect(html).toContain('value="På bussen"');
		expect(html).toMatch(/value="65\+"[^>]*checked/);
		expect(await answersWith('Stök vid "Coop"')).toEqual([]);
	});

	test('shows HTML in an answer as text', async () => {
		const sent = await post(survey, {
			key: await newKey(survey),
			problems: '</textarea><script>alert(1)</script>',
			'when-unsafe-other': '"><img src=x onerror=alert(1)>'
		});
		const html = await sent.text();
		expect(html).toContain('&lt;/textarea>&lt;script>');
		expect(html).not.toMatch(/<script>|<img/);
	});

	test('carries what is written along to another language, and keeps nothing', async () => {
		const key = await newKey(survey);
		const sent = await post(`${survey}?lang=fi`, { key, switch: 'fi', problems: 'Halvskrivet' });
		const html = await sent.text();
		expect(sent.status).toBe(200);
		expect(html).toContain('Lähetä vastaukset');
		expect(html).toMatch(/name="problems"[^>]*>Halvskrivet</);
		expect(html).not.toContain('id="errors"');
		expect(keyIn(html)).toBe(key);
		expect(await answersWith('Halvskrivet')).toEqual([]);
	});

	test('counts a double submit once', async () => {
		const key = await newKey(survey);
		const fields = { key, problems: 'Skickat två gånger', area: 'Nikkala' };
		const both = await Promise.all([post(survey, fields), post(survey, fields)]);
		const again = await post(survey, fields);
		for (const { status } of [...both, again]) expect(status).toBe(303);
		expect(await answersWith('Skickat två gånger')).toHaveLength(1);
	});

	test('sends back what is no answer of ours', async () => {
		const key = await newKey(survey);
		const sent = await post(survey, { key, 'how-big': '99', area: 'Atlantis' });
		expect(sent.status).toBe(422);
		expect((await sent.text()).match(/class="err"/g)).toHaveLength(2);
	});

	test('gives everything back when it cannot be kept, and takes it the next time', async () => {
		const fields = { key: await newKey(survey), problems: 'Kan inte sparas än', area: 'Nikkala' };
		await sql`create trigger full before insert on answer begin select raise(abort, 'full'); end`.execute(
			db
		);
		const refused = await post(survey, fields);
		await sql`drop trigger full`.execute(db);
		const html = await refused.text();
		expect(refused.status).toBe(503);
		expect(html).toContain('Det gick inte att spara');
		expect(html).toMatch(/name="problems"[^>]*>Kan inte sparas än</);
		expect(keyIn(html)).toBe(fields.key);
		expect(server.log()).not.toContain('Kan inte sparas än');

		expect((await post(survey, fields)).status).toBe(303);
		expect(await answersWith('Kan inte sparas än')).toHaveLength(1);
	});

	test('refuses a form from another site', async () => {
		const sent = await post(survey, { problems: 'x' }, { origin: 'https://elsewhere.example' });
		expect(sent.status).toBe(403);
	});
});

test('an address without a survey is a page with words', async () => {
	const { status, html } = await get(`${server.origin}/s/finns-inte`);
	expect(status).toBe(404);
	expect(html).toContain('Det finns ingen enkät här');
});

test('a closed survey says so, and when the result comes', async () => {
	await db
		.updateTable('survey')
		.set({ closesOn: '2020-01-31' })
		.where('stream', '=', 'survey')
		.execute();
	try {
		// A page that was rendered in the last second may still be handed out.
		await expect.poll(async () => (await get(survey)).status, { timeout: 5000 }).toBe(410);
		const { html } = await get(survey);
		expect(html).toContain('Enkäten är stängd');
		expect(html).toContain('februari 2027');
		const sent = await post(survey, { problems: 'För sent', area: 'Centrum' });
		expect(sent.status).toBe(410);
		expect(await answersWith('För sent')).toEqual([]);
	} finally {
		await db.updateTable('survey').set({ closesOn: '2099-01-31' }).execute();
	}
});
