import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { findPartnership, readPartnershipSettings } from '#db/queries/partnerships.ts';
import { listPopulation } from '#db/queries/populations.ts';
import { createAccount } from '#lib/server/create-account.ts';
import { startServer, type RunningServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
let town: string;
let maja: { cookie: string };
let kalix: string;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	const password = 'ett långt lösenord';
	const account = { email: 'maja@kalix.example', name: 'Maja Ek', role: 'coordinator' };
	await createAccount(
		db,
		{
			...account,
			partnership: 'kalix',
			municipality: 'Kalix kommun',
			policeDistrict: 'Lokalpolisområde Östra Norrbotten',
			place: 'Kalix'
		},
		() => Promise.resolve(password),
		new Date().toISOString()
	);
	maja = await signIn(server.origin, account.email, password);
	town = `${server.origin}/desk/town/kalix`;
	kalix = (await findPartnership(db, 'kalix'))?.id ?? '';
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const settings = () => readPartnershipSettings(db, kalix);

/** Sends a step and follows it to where it was saved. */
async function save(step: string, fields: Record<string, string | string[]>) {
	const sent = await post(`${town}/${step}`, fields, maja);
	expect(sent.status, `${step}: ${sent.status}`).toBe(303);
	return get(new URL(sent.headers.get('location') ?? '', town).href, maja);
}

describe('a partnership’s own start, in order', () => {
	test('a coordinator without a round is led to it', async () => {
		const { html } = await get(`${server.origin}/desk`, maja);
		expect(html).toContain('href="/desk/town/kalix"');
		expect(html).not.toContain('Du är inte med i någon dialog än');
		const start = await get(town, maja);
		expect(start.html).toContain('Fyll i: Namn');
		const early = await get(`${town}/new-round`, maja);
		expect(early.html).toContain('Fyll i de här stegen först');
	});

	test('names', async () => {
		const names = {
			municipality: 'Kalix kommun',
			policeDistrict: 'Lokalpolisområde Östra Norrbotten',
			place: 'Kalix'
		};
		const wrong = await post(`${town}/names`, { ...names, 'in-sv': '' }, maja);
		expect(wrong.status).toBe(422);
		expect(await wrong.text()).toContain('Fyll i: På svenska.');
		const { html } = await save('names', { ...names, 'in-sv': 'i Kalix', 'in-en': 'in Kalix' });
		expect(html).toContain('Sparat: Namn');
		expect((await settings()).inPlace).toEqual({ sv: 'i Kalix', en: 'in Kalix' });
	});

	test('areas, that keep their ids', async () => {
		await save('areas', { new: 'Centrum\nTöre\nNyborg' });
		const row = (at: number, sv: string, order: string) => ({
			[`sv-${at}`]: sv,
			[`order-${at}`]: order
		});
		await save('areas', {
			...row(0, 'Centrum', '3'),
			...row(1, 'Töre by', '1'),
			...row(2, 'Nyborg', '2')
		});
		expect((await settings()).areas?.map(({ id, label }) => [id, label.sv])).toEqual([
			['Töre', 'Töre by'],
			['Nyborg', 'Nyborg'],
			['Centrum', 'Centrum']
		]);
	});

	test('ages, whose gaps and overlaps are told in words', async () => {
		const wrong = await post(`${town}/ages`, { ages: '0-15\n20-64\n60+' }, maja);
		const html = await wrong.text();
		expect(wrong.status).toBe(422);
		expect(html).toContain('Åldrarna 16–19 år saknas.');
		expect(html).toContain('Åldrarna 60–64 år hör till två grupper.');
		expect(html).toMatch(/<textarea[^>]*name="ages"[^>]*>0-15\n20-64\n60\+<\/textarea>/);
		await save('ages', { ages: '0–15\n16–24\n25+' });
	});

	test('languages', async () => {
		await save('languages', { languages: ['en', 'fit'], promiseMonths: '24' });
		expect(await settings()).toMatchObject({
			languages: ['en'],
			meankieli: true,
			promiseMonths: 24
		});
	});

	const table = [
		'område\tålder\tkvinnor\tmän',
		'Töre by\t0–15\t1 000\t1 100',
		'Töre by\t16-24\t50\t60',
		'Öster\t16-24\t9\t9'
	].join('\n');

	test('population is shown before it is saved, and what was left out is told', async () => {
		const form = new FormData();
		form.set('table', table);
		form.set('source', 'SCB, 31 december 2025');
		const read = await fetch(`${town}/population?/read`, {
			method: 'POST',
			body: form,
			headers: { ...maja, origin: server.origin, accept: 'text/html' }
		});
		const html = await read.text();
		expect(html).toContain('4 siffror från 2 rader. Inget är sparat än.');
		expect(html).toContain('”Öster” är inget av era områden (rad 4)');
		expect(html).toContain('2\u00a0210');
		expect(await listPopulation(db, kalix)).toEqual([]);
	});

	test('a file from a Swedish Excel is read, å, ä and ö too', async () => {
		const form = new FormData();
		const latin = Uint8Array.from(
			'omr\u00e5de;\u00e5lder;kvinnor;m\u00e4n\r\nT\u00f6re by;25-;7;8',
			(sign) => sign.charCodeAt(0)
		);
		form.set('file', new File([latin], 'folk.csv', { type: 'text/csv' }));
		form.set('source', 'SCB');
		const read = await fetch(`${town}/population?/read`, {
			method: 'POST',
			body: form,
			headers: { ...maja, origin: server.origin, accept: 'text/html' }
		});
		expect(await read.text()).toContain('2 siffror från 1 rader');
	});

	test('population is saved with its source, and not without', async () => {
		const nowhere = await post(`${town}/population?/save`, { table, source: '' }, maja);
		expect(nowhere.status).toBe(422);
		expect(await nowhere.text()).toContain('Fyll i: Var kommer siffrorna från?');
		const { html } = await save('population?/save', { table, source: 'SCB 2025' });
		expect(html).toContain('2\u00a0210 personer. 14 siffror saknas.');
		expect((await settings()).populationSource).toBe('SCB 2025');
	});

	test('typed figures take the place of the earlier ones', async () => {
		const wrong = await post(
			`${town}/population?/type`,
			{ 'woman-0-0': 'många', 'man-0-0': '5', source: 'Egen räkning' },
			maja
		);
		expect(wrong.status).toBe(422);
		const html = await wrong.text();
		expect(html).toContain('href="#woman-0-0"');
		expect(html).toMatch(/name="man-0-0"[^>]*value="5"|value="5"[^>]*name="man-0-0"/);
		await save('population?/type', {
			'woman-0-0': '900',
			'man-0-0': '1 000',
			'man-1-2': '7',
			source: 'Egen räkning'
		});
		expect(await listPopulation(db, kalix)).toHaveLength(3);
	});

	test('an age band that changes takes its figures with it, and says so', async () => {
		const { html } = await save('ages', { ages: '0–17\n18–24\n25+' });
		expect(html).toContain('2 befolkningssiffror hörde till grupper som inte längre finns');
		expect(await listPopulation(db, kalix)).toHaveLength(1);
	});

	test('every save is in the audit, with no more than codes and counts', async () => {
		const saved = (await listAudit(db, kalix, 100)).filter(
			({ action }) => action === 'set-up-saved'
		);
		expect(new Set(saved.map(({ detail }) => detail.step))).toEqual(
			new Set(['names', 'areas', 'ages', 'languages', 'population'])
		);
		expect(saved.every(({ name }) => name === 'Maja Ek')).toBe(true);
	});
});

describe('a new dialogue', () => {
	const wanted = {
		name: 'Dialog 2199',
		slug: 'kalix-2199',
		promiseYear: String(new Date().getUTCFullYear() + 1),
		closesOn: '2199-12-31',
		citizen: 'short',
		surveys: ['staff', 'school']
	};

	test('is made as drafts that nobody can answer yet', async () => {
		const { html } = await save('new-round', wanted);
		expect(html).toContain('Dialog 2199 är skapad');
		for (const address of ['', '-medarbetare', '-skola']) {
			expect(html).toContain(`href="/desk/kalix-2199/survey/kalix-2199${address}"`);
			const { status } = await get(`${server.origin}/s/kalix-2199${address}`);
			expect(status, address).toBe(404);
		}
		expect(html).toContain('Jämför därför inte ett år med skolenkät och ett år utan');
		const rows = await db
			.selectFrom('survey')
			.innerJoin('surveyVersion', 'surveyVersion.surveyId', 'survey.id')
			.select(['survey.slug', 'stream', 'openedAt', 'frozenAt', 'content'])
			.where('survey.partnershipId', '=', kalix)
			.orderBy('survey.slug')
			.execute();
		expect(rows.map(({ slug, stream }) => [slug, stream])).toEqual([
			['kalix-2199', 'survey'],
			['kalix-2199-medarbetare', 'staff'],
			['kalix-2199-skola', 'survey']
		]);
		expect(rows.every(({ openedAt, frozenAt }) => openedAt === null && frozenAt === null)).toBe(
			true
		);
		const short = JSON.parse(rows[0]?.content ?? '{}') as { locales: string[] };
		expect(short.locales).toEqual(['sv', 'en']);
		expect(rows[0]?.content).toContain('"id":"Töre","label":{"sv":"Töre by"}');
	});

	test('cannot have an address that is taken, also by a neighbour’s survey', async () => {
		for (const slug of ['kalix-2199', 'haparanda-2026-medarbetare']) {
			const sent = await post(`${town}/new-round`, { ...wanted, slug }, maja);
			expect(sent.status).toBe(422);
			expect(await sent.text()).toContain('Adressen är upptagen');
		}
	});

	test('shows a round just made to nobody but its own', async () => {
		const { html } = await get(`${town}/new-round?made=haparanda-2026`, maja);
		expect(html).not.toContain('Dialog 2026 är skapad');
	});

	test('the meeting guide can be read and taken away in two languages', async () => {
		const { html } = await get(`${town}/meeting-guide?in=fi`, maja);
		expect(html).toContain('Asukastilaisuus, Kalix');
		const text = await get(`${town}/meeting-guide/text?in=sv`, maja);
		expect(text.headers.get('content-disposition')).toContain('samtalsguide.md');
		expect(text.html).toContain('- Vad är det största problemet där du bor?');
	});
});

test('those who may not edit the partnership are told so, and see no way in', async () => {
	const eva = await signIn(server.origin, 'eva@haparanda.example');
	const jonas = await signIn(server.origin, 'jonas@haparanda.example');
	for (const headers of [eva, jonas]) {
		const { status } = await get(`${server.origin}/desk/town/haparanda`, headers);
		expect(status).toBe(403);
		const desk = await get(`${server.origin}/desk`, headers);
		expect(desk.html).not.toContain('/desk/town/');
	}
});
