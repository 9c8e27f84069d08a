import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { listHeldAnswers } from '#db/queries/recoding.ts';
import { findRound, type Round } from '#db/queries/rounds.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

const address = '/desk/haparanda-2026/codebook';

let server: RunningServer;
let db: Db;
let jonas: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	jonas = await signIn(server.origin, 'jonas@haparanda.example');
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const round = async (): Promise<Round> => {
	const found = await findRound(db, 'haparanda-2026');
	if (!found) throw new Error('The example has no round.');
	return found;
};
const book = async () => {
	const { partnershipId, codebookVersionId } = await round();
	return readCodebook(db, partnershipId, codebookVersionId);
};
const held = async () => {
	const { partnershipId, id: roundId } = await round();
	return listHeldAnswers(db, { partnershipId, roundId });
};
const send = (path: string, fields: Record<string, string | string[]>) =>
	post(`${server.origin}${address}${path}`, fields, jonas);

/** What a form of ours would send: every field as the page shows it. */
async function formOf(path: string): Promise<Record<string, string | string[]>> {
	const { html } = await get(`${server.origin}${address}${path}`, jonas);
	return fieldsIn(html);
}
function fieldsIn(html: string): Record<string, string | string[]> {
	const form = /<form method="post" action="\?\/preview[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
	const fields: Record<string, string | string[]> = {};
	for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
		const name = /name="([^"]+)"/.exec(tag)?.[1] ?? '';
		const isBox = tag.includes('type="checkbox"');
		if (isBox && !/ checked/.test(tag)) continue;
		fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? (isBox ? 'on' : '');
	}
	for (const [, name = '', value = ''] of form.matchAll(
		/<textarea [^>]*?name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea/g
	))
		fields[name] = value;
	return fields;
}

/** Sees the effect of a change and keeps it. */
async function keep(path: string, change: Record<string, string | string[]>, reason: string) {
	const fields = { ...(await formOf(path)), ...change };
	const preview = await send(`${path}?/preview`, fields);
	expect(preview.status).toBe(200);
	const { seen = '' } = fieldsIn(await preview.text());
	return send(`${path}?/save`, { ...fields, seen, reason });
}

describe('the editor of a theme', () => {
	it('shows the effect, asks why, and keeps a version only of what was seen', async () => {
		const before = await book();
		const fields = await formOf('/traffic');
		const change = { ...fields, 'own-sv': 'gräsmatta\nälv*', 'name-sv': 'Trafik' };
		const preview = await send('/traffic?/preview', change);
		const html = await preview.text();
		expect(html).toMatch(/personer får temat|person får temat/);
		expect(html).toContain('Inget är sparat än');
		const { seen = '' } = fieldsIn(html);

		const unseen = await send('/traffic?/save', {
			...fields,
			'own-sv': 'snö',
			seen,
			reason: 'Prov'
		});
		expect(unseen.status).toBe(422);
		expect(await unseen.text()).toContain('Du har ändrat något sedan effekten räknades');
		const silent = await send('/traffic?/save', { ...change, seen, reason: ' ' });
		expect(silent.status).toBe(422);
		expect(await silent.text()).toContain('Skriv varför ni ändrar');
		expect((await book()).number).toBe(before.number);

		const kept = await send('/traffic?/save', { ...change, seen, reason: 'Älven hör hit' });
		expect(kept.status).toBe(303);
		const after = await book();
		expect([after.number, after.reason]).toEqual([before.number + 1, 'Älven hör hit']);
		const page = await get(`${server.origin}${kept.headers.get('location') ?? ''}`, jonas);
		expect(page.html).toContain(`Version ${after.number} är sparad`);
		const { html: versions } = await get(`${server.origin}${address}/versions`, jonas);
		expect(versions).toContain('Trafik: nya ord gräsmatta, älv*');
		expect(versions).toContain('Trafik: ändrade namnet');

		const late = await send('/traffic?/save', { ...change, 'own-sv': 'is', seen, reason: 'Sent' });
		expect(late.status).toBe(409);
		const told = await late.text();
		expect(told).toContain(`sparade version ${after.number} medan du skrev`);
		expect(told).toMatch(/name="own-sv"[^>]*>is</);
	});

	it('finds built-in words to switch off, and refuses words that find everything', async () => {
		const fields = await formOf('/narcotics');
		const found = await send('/narcotics?/find', { ...fields, find: 'lustgas' });
		expect(await found.text()).toMatch(/name="off" value="sv\|[^"]+\|lustgas/);
		const refused = await send('/narcotics?/preview', { ...fields, 'own-sv': '*a*' });
		expect(refused.status).toBe(422);
		expect(await refused.text()).toContain('”*a*” går inte att använda');
	});

	it('is closed to those who may not edit the codebook', async () => {
		const eva = await signIn(server.origin, 'eva@haparanda.example');
		for (const path of ['/new', '/traffic', '/traffic/merge', '/traffic/split', '/versions'])
			expect((await get(`${server.origin}${address}${path}`, eva)).status, path).toBe(403);
	});
});

describe('merging and going back', () => {
	it('carries people’s decisions along, and home again', async () => {
		const { partnershipId } = await round();
		const start = await book();
		const answers = await held();
		const [drunk] = answers.filter(
			({ holds }) => holds.has('alcohol') && !holds.has('public-disorder')
		);
		const [other] = answers.filter(({ holds }) => holds.size === 0);
		const { id: accountId } = await db
			.selectFrom('account')
			.select('id')
			.where('email', '=', 'jonas@haparanda.example')
			.executeTakeFirstOrThrow();
		const at = '2026-01-01T00:00:00.000Z';
		const said = { partnershipId, theme: 'alcohol', decidedBy: accountId, decidedAt: at };
		await db
			.insertInto('codingDecision')
			.values([
				{ ...said, id: 'no', answerId: drunk?.id ?? '', verdict: 'has-not', undoneAt: null },
				{ ...said, id: 'yes', answerId: other?.id ?? '', verdict: 'has', undoneAt: null }
			])
			.execute();
		const before = await held();
		const people = (list: typeof before, ...themes: string[]) =>
			list.filter(({ holds }) => themes.some((theme) => holds.has(theme))).map(({ id }) => id);

		const into = { into: 'public-disorder' };
		expect((await keep('/alcohol/merge', into, 'Samma sak här')).status).toBe(303);
		const merged = await held();
		expect(people(merged, 'public-disorder')).toEqual(people(before, 'alcohol', 'public-disorder'));
		expect(merged.some(({ coded }) => coded.has('alcohol'))).toBe(false);
		const decisions = await db
			.selectFrom('codingDecision')
			.select(['answerId', 'theme', 'verdict'])
			.where('partnershipId', '=', partnershipId)
			.where('answerId', 'in', [drunk?.id ?? '', other?.id ?? ''])
			.execute();
		expect(decisions).toHaveLength(4);

		const versions = `/versions/${start.number}`;
		expect((await keep(versions, {}, 'Vi ångrade oss')).status).toBe(303);
		const back = await book();
		expect({ ...back.codebook, version: 0 }).toEqual({ ...start.codebook, version: 0 });
		expect((await held()).map(({ holds }) => [...holds].sort())).toEqual(
			before.map(({ holds }) => [...holds].sort())
		);
		const actions = (await listAudit(db, partnershipId, 4)).map(({ action }) => action);
		expect(actions).toEqual(expect.arrayContaining(['theme-merged', 'codebook-went-back']));
	});
});
