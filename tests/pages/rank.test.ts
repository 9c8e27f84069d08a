import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { findRound } from '#db/queries/rounds.ts';
import { findSurvey } from '#db/queries/surveys.ts';
import { newSilentId } from '#lib/server/id.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

const ranking = '/desk/haparanda-2026/ranking';

let server: RunningServer;
let db: Db;
let anna: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	anna = await signIn(server.origin, 'anna@haparanda.example');
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const page = async (path: string) => (await get(server.origin + path, anna)).html;
const read = async () => {
	const round = await findRound(db, 'haparanda-2026');
	if (!round) throw new Error('The example has no round.');
	return rankingOf(db, round);
};

describe('the ranking page', () => {
	it('shows every number that may be shown, with n and interval, and no other', async () => {
		const html = await page(ranking);
		const { streams } = await read();
		const survey = streams.find(({ stream }) => stream === 'survey');
		expect(html).toContain(`${survey?.n} svarande`);
		for (const theme of survey?.themes ?? []) {
			if (theme.shown) expect(html).toContain(`${theme.count} svarande`);
		}
		const hidden = streams.flatMap(({ themes }) => themes.filter((theme) => !theme.shown));
		expect(hidden.length).toBeGreaterThan(0);
		expect(html).toContain('Färre än 10, visas inte');
	});

	it('sends the browser no number that it hides, in the page’s data either', async () => {
		const html = await page(`${ranking}?area=Karungi`);
		const data = /data: \[[\s\S]*?\],\s*form:/.exec(html)?.[0] ?? html;
		expect(data).toMatch(/shown:\s?false,theme:"[a-z-]+",reason:"/);
		expect(data).not.toMatch(/shown:\s?false[^}]*count/);
	});

	it('says of an option with too few that it has too few, and opens nothing there', async () => {
		const html = await page(`${ranking}?area=Karungi&age=16-24&gender=other`);
		expect(html).toContain('för få svar');
		expect(html).toContain('För få svar för en ranking');
	});

	it('orders by another source when asked', async () => {
		const html = await page(`${ranking}?order=staff`);
		expect(html).toMatch(/aria-sort="descending"[^>]*><b>Medarbetar/);
	});
});

describe('a theme’s page', () => {
	it('shows what people wrote as text, whatever they wrote', async () => {
		const survey = await findSurvey(db, 'haparanda-2026');
		if (!survey) throw new Error('The example has no survey.');
		const text = 'Det säljs narkotika i parken varje kväll <script>alert(1)</script>';
		await submitResponse(
			db,
			survey,
			{
				key: newSilentId(),
				locale: 'sv',
				background: { area: 'Centrum', age: null, gender: null },
				answers: [
					{ questionId: 'problems', asks: 'problems', text, options: null, otherText: null }
				]
			},
			'2026-11-20'
		);
		const pages = await Promise.all(
			[0, 10, 20, 30, 40, 50, 60].map((from) =>
				page(`${ranking}/narcotics?stream=survey&from=${from}`)
			)
		);
		const html = pages.find((each) => each.includes('alert(1)'));
		expect(html).toContain('&lt;script>alert(1)&lt;/script>');
		expect(html).not.toContain('<script>alert(1)');
	});

	it('keeps a correction made without script, says so, and can undo it', async () => {
		const html = await page(`${ranking}/traffic?stream=survey`);
		const answer = /name="answer" value="([^"]+)"/.exec(html)?.[1] ?? '';
		const saved = await post(
			`${server.origin}${ranking}/traffic?/correct`,
			{ answer, had: 'traffic', theme: [], add: 'alcohol' },
			anna
		);
		expect(saved.status).toBe(200);
		expect(await saved.text()).toContain('Sparat');
		const decided = await db
			.selectFrom('codingDecision')
			.select(['id', 'theme', 'verdict'])
			.where('answerId', '=', answer)
			.orderBy('theme')
			.execute();
		expect(decided).toMatchObject([
			{ theme: 'alcohol', verdict: 'has' },
			{ theme: 'traffic', verdict: 'has-not' }
		]);
		const undone = await post(
			`${server.origin}${ranking}/traffic?/undo`,
			{ decision: decided[0]?.id ?? '' },
			anna
		);
		expect(await undone.text()).toContain('Ändringen är ångrad');
	});

	it('shows no answers where too few people raise the theme', async () => {
		const { streams } = await read();
		const staff = streams.find(({ stream }) => stream === 'staff');
		const hidden = staff?.themes.find((theme) => !theme.shown);
		const html = await page(`${ranking}/${hidden?.theme}?stream=staff`);
		expect(html).toContain('Svaren visas inte');
		expect(html).not.toContain('<blockquote');
	});

	it('is not found for a theme the codebook does not have', async () => {
		expect((await get(`${server.origin}${ranking}/no-such-theme`, anna)).status).toBe(404);
	});
});

describe('the page on how sure the order is', () => {
	const certainty = '/desk/haparanda-2026/certainty';

	it('sets the sources against each other, says why answers are not weighed or do so, and is a first round', async () => {
		const html = await page(certainty);
		expect(html).toContain('av alla sätt att väga källorna');
		expect(html).toMatch(/Svaren är inte vägda|Vägningen kostar säkerhet/);
		expect(html).toContain('Det här är er första omgång');
		expect(html).toContain('Andelarna är datorns egna');
	});

	it('sets two groups of one kind beside each other, and says so when they are of two kinds', async () => {
		const sexes = await page(`${certainty}?one=gender:man&other=gender:woman`);
		expect(sexes).toMatch(/<th[^>]*>Män<\/th><th[^>]*>Kvinnor<\/th>/);
		expect(sexes).toContain('Säker skillnad');
		const mixed = await page(`${certainty}?one=area:Centrum&other=gender:man`);
		expect(mixed).toContain('Välj två olika grupper av samma slag');
	});

	it('carries no number that is not rounded', async () => {
		expect(await page(certainty)).not.toMatch(/0[.,]\d{3,}/);
		// What a script would fetch instead of the page: weights and reliance are not in it either.
		const data = await (
			await fetch(`${server.origin}${certainty}/__data.json`, { headers: anna })
		).text();
		expect(data).toContain('effectiveN');
		for (const secret of ['reliance', 'gap', 'rounds"']) expect(data).not.toContain(secret);
	});
});
