import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { replacePopulation } from '#db/queries/populations.ts';
import { findRound } from '#db/queries/rounds.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { coverage } from '#lib/ranking/coverage.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, signIn } from './visit.ts';

const address = '/desk/haparanda-2026/incoming';

let server: RunningServer;
let db: Db;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** Constructed: a town of old people in Karungi, whom the example's respondents are not. */
const figures = ['Centrum', 'Karungi'].flatMap((area) =>
	['16-24', '25-44', '45-64', '65+'].flatMap((age) =>
		['woman', 'man'].map((gender) => ({
			area,
			age,
			gender,
			people: area === 'Karungi' && age === '65+' ? 4000 : 100
		}))
	)
);

const shown = async () => {
	const anna = await signIn(server.origin, 'anna@haparanda.example');
	const { status, html } = await get(server.origin + address, anna);
	expect(status).toBe(200);
	return html.replaceAll('<!---->', '').replace(/<!--[^>]*-->/g, '');
};

describe('the responses coming in', () => {
	it('names the groups that are missing, as they are worked out', async () => {
		const round = await findRound(db, 'haparanda-2026');
		if (!round) throw new Error('The example has no round.');
		await replacePopulation(db, round.partnershipId, figures);
		const units = await readUnits(db, round.partnershipId, round.id);
		const missing = coverage(units, figures)?.missing ?? [];
		const html = await shown();
		expect(missing.length).toBeGreaterThan(0);
		for (const { expected } of missing) expect(html).toContain(`Omkring ${expected} vore väntat`);
		expect(html).toMatch(/Karungi/);
	});

	it('shows every answer in some period, and no number under five', async () => {
		const html = await shown();
		const table =
			/<table[^>]*>(?:(?!<\/table>)[\s\S])*Hela tiden[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
		const numbers = [...table.matchAll(/<td class="num[^"]*">\s*(\d+)\s*<\/td>/g)].map((found) =>
			Number(found[1])
		);
		expect(numbers.length).toBeGreaterThan(2);
		expect(Math.min(...numbers)).toBeGreaterThanOrEqual(5);
	});

	it('asks for the population when there is none', async () => {
		const round = await findRound(db, 'haparanda-2026');
		await replacePopulation(db, round?.partnershipId ?? '', []);
		expect(await shown()).toContain('Lägg in befolkningen');
	});
});
