import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleTown } from '#db/example/haparanda.ts';
import { readTable, readWorkbook } from '#lib/server/exchange/read-table.ts';
import { readForm } from '#lib/server/exchange/xlsform/read-form.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';
import { startServer, type RunningServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let desk: string;
let anna: { cookie: string };
let jonas: { cookie: string };
let eva: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	desk = `${server.origin}/desk/haparanda-2026`;
	anna = await signIn(server.origin, 'anna@haparanda.example');
	jonas = await signIn(server.origin, 'jonas@haparanda.example');
	eva = await signIn(server.origin, 'eva@haparanda.example');
}, 60_000);
afterAll(() => server.stop());

const fixture = (name: string) => readFileSync(`tests/fixtures/exchange/${name}`);

/** A form with a file, sent as a browser does. */
function send(
	address: string,
	name: string,
	bytes: Uint8Array,
	headers: Record<string, string>,
	fields: Record<string, string> = {}
): Promise<Response> {
	const form = new FormData();
	for (const [field, value] of Object.entries(fields)) form.append(field, value);
	form.append('file', new File([Buffer.from(bytes)], name));
	const { origin } = new URL(address);
	return fetch(address, {
		...{ method: 'POST', body: form, redirect: 'manual' },
		headers: { origin, accept: 'text/html', ...headers }
	});
}

const placeOf = (sent: Response) => new URL(sent.headers.get('location') ?? '', server.origin).href;

/** Reloads, as the page asks for, until the step is done. */
async function done(address: string, headers: Record<string, string>): Promise<string> {
	for (let times = 0; times < 600; times += 1) {
		const { html } = await get(address, headers);
		if (!html.includes('http-equiv="refresh"')) return html;
	}
	throw new Error(`${address} is never done.`);
}

/** What the form for the columns would send as it stands. */
const columnsIn = (html: string): Record<string, string> =>
	Object.fromEntries(
		[...html.matchAll(/<select[^>]*name="(column-\d+)"[\s\S]*?<\/select>/g)].map(([all, name]) => [
			name ?? '',
			/<option value="([^"]+)" selected/.exec(all)?.[1] ?? ''
		])
	);

const survey = { survey: 'haparanda-2026', locale: 'sv' };

describe('answers from a file', () => {
	it('are shown, tried out and taken in, without script', async () => {
		const sent = await send(`${desk}/import`, 'svar.xlsx', fixture('answers.xlsx'), anna, survey);
		expect(sent.status).toBe(303);
		const job = placeOf(sent);
		const columns = await done(job, anna);
		expect(columns).toContain('Vad står i kolumnerna?');
		expect(columns).toContain('Svar 2026');
		const chosen = columnsIn(columns);
		expect(chosen).toMatchObject({ 'column-0': 'date', 'column-1': 'q:problems' });

		const none = await post(`${job}?/try`, { 'column-4': 'q:area' }, anna);
		expect(none.status).toBe(422);
		expect(await none.text()).toContain('Välj en fråga för minst en kolumn.');

		expect((await post(`${job}?/try`, chosen, anna)).status).toBe(303);
		const tried = await done(job, anna);
		expect(tried).toContain('6 av 10 rader kan läsas in');
		expect(tried).toContain('”Atlantis” är inget av svarsalternativen.');
		expect(tried).toContain('”2026-13-45” är ingen dag.');
		expect((await get(`${desk}/survey`, anna)).html).toContain('301 har svarat');

		const wrong = await get(`${job}/wrong`, anna);
		expect(wrong.headers.get('content-disposition')).toContain('svar-rader.csv');
		expect(wrong.html).toContain('Atlantis');

		await post(`${job}?/take`, {}, anna);
		expect(await done(job, anna)).toContain('6 svar är inlästa');
		expect((await get(`${desk}/survey`, anna)).html).toContain('307 har svarat');
		expect((await get(`${desk}/import`, anna)).html).toContain('svar.xlsx');
	});

	it('add nothing when the very same file comes again, and say so', async () => {
		const again = await send(`${desk}/import`, 'b.xlsx', fixture('answers.xlsx'), jonas, survey);
		expect(again.status).toBe(200);
		expect(await again.text()).toContain('Filen är redan inläst');
		expect((await get(`${desk}/survey`, anna)).html).toContain('307 har svarat');
	});

	it('are their sender’s alone, and gone when thrown away', async () => {
		const file = fixture('answers-utf-8.csv');
		const job = placeOf(await send(`${desk}/import`, 'a.csv', file, anna, survey));
		await done(job, anna);
		expect((await get(job, jonas)).status).toBe(404);
		expect((await get(`${job}/wrong`, jonas)).status).toBe(404);
		expect((await post(`${job}?/abort`, {}, jonas)).status).toBe(404);
		expect((await get(job, anna)).status).toBe(200);
		expect((await post(`${job}?/abort`, {}, anna)).status).toBe(303);
		expect((await get(job, anna)).status).toBe(404);
	});

	it.each([
		['svar.xlsx', Buffer.from('a;b\n1;2'), 'ingen Excelfil'],
		['svar.xlsx', fixture('answers.xlsx').subarray(0, 3000), 'skadad eller avklippt'],
		['svar.xls', fixture('answers.xls'), 'gamla Excelformatet'],
		['svar.csv', Buffer.from('problem\n"mörkt'), 'Citattecknen går inte ihop kring rad 2']
	])('%s that cannot be read is refused with a sentence', async (name, bytes, sentence) => {
		const sent = await send(`${desk}/import`, name, bytes, anna, survey);
		const job = placeOf(sent);
		expect(await done(job, anna)).toContain(sentence);
		await post(`${job}?/abort`, {}, anna);
	});

	it('no file at all is told beside the field', async () => {
		const sent = await post(`${desk}/import`, survey, anna);
		expect(sent.status).toBe(422);
		expect(await sent.text()).toMatch(/id="file"[^>]*aria-invalid="true"/);
	});

	it('need the role', async () => {
		expect((await get(`${desk}/import`, eva)).status).toBe(403);
		expect((await get(`${desk}/export`, eva)).status).toBe(403);
		const sent = await send(`${desk}/import`, 'a.csv', Buffer.from('a\nb'), eva, survey);
		expect(sent.status).toBe(403);
	});
});

describe('what is sent', () => {
	it('as a file over 10 MB is refused with a sentence', async () => {
		const big = Buffer.alloc(11 * 1024 * 1024, 'a');
		const sent = await send(`${desk}/import`, 'big.csv', big, anna, survey);
		expect(sent.status).toBe(303);
		expect((await get(placeOf(sent), anna)).html).toContain('större än 10 MB');
	});

	it('to any other page stays within what a form needs', async () => {
		const fields = { problems: 'x'.repeat(600_000) };
		expect((await post(`${server.origin}/s/haparanda-2026`, fields)).status).toBe(413);
		expect((await post(`${desk}/meetings`, fields, anna)).status).toBe(413);
	});

	it('without telling its length is no form of a browser', async () => {
		const status = await new Promise<number | undefined>((resolve, reject) => {
			const { hostname, port } = new URL(server.origin);
			const headers = {
				...{ origin: server.origin, accept: 'text/html' },
				'content-type': 'application/x-www-form-urlencoded',
				'transfer-encoding': 'chunked'
			};
			const path = '/s/haparanda-2026';
			const asked = request({ hostname, port, path, method: 'POST', headers }, (response) => {
				response.resume();
				resolve(response.statusCode);
			});
			asked.once('error', reject);
			asked.end('problems=x');
		});
		expect(status).toBe(411);
	});
});

describe('responses as a file', () => {
	const order = { source: 'haparanda-2026', texts: 'no' };

	it('hold no free text unless it is chosen; either way it is noted', async () => {
		const sent = await post(`${desk}/export/file`, { ...order, format: 'xlsx' }, anna);
		expect(sent.status).toBe(200);
		expect(sent.headers.get('cache-control')).toBe('no-store');
		const bytes = new Uint8Array(await sent.arrayBuffer());
		const sheets = await readWorkbook('a.xlsx', bytes);
		expect(sheets.map(({ name }) => name)).toEqual(['Svar', 'Kodbok', 'Om filen']);
		expect(sheets[0]?.rows[0]).not.toContain('problems');
		expect(sheets[0]?.rows).toHaveLength(308);

		const whole = await post(
			`${desk}/export/file`,
			{ ...order, format: 'csv', texts: 'yes' },
			anna
		);
		const { header } = await readTable(
			'a.csv',
			new Uint8Array(await whole.arrayBuffer()),
			() => undefined
		);
		expect(header).toContain('problems');
		expect(whole.headers.get('content-disposition')).toContain('med-fritext');
	});

	it.each([
		['haparanda-2026-medarbetare', 'json', 'application/json'],
		['meetings', 'csv', 'text/csv; charset=utf-8'],
		['haparanda-2026', 'codebook', 'text/csv; charset=utf-8']
	])('come from %s as %s', async (source, format, type) => {
		const sent = await post(`${desk}/export/file`, { source, format, texts: 'no' }, anna);
		expect(sent.status).toBe(200);
		expect(sent.headers.get('content-type')).toBe(type);
		expect((await sent.text()).length).toBeGreaterThan(1000);
	});

	it('need a choice, and one that is there', async () => {
		for (const source of ['', 'kalix-2026']) {
			const sent = await post(`${desk}/export/file`, { source, format: 'csv' }, anna);
			expect(placeOf(sent)).toContain('refused=choose');
		}
		expect((await post(`${desk}/export/file`, { ...order, format: 'csv' }, eva)).status).toBe(403);
	});
});

describe('a survey as XLSForm', () => {
	it('goes out, and comes in as the same draft', async () => {
		const address = `${desk}/survey/haparanda-2026/xlsform`;
		const out = await fetch(`${address}/file`, { headers: anna });
		const bytes = new Uint8Array(await out.arrayBuffer());
		const { questionnaire, issues } = readForm(await readWorkbook('a.xlsx', bytes));
		expect(issues).toEqual([]);
		expect(questionnaire).toStrictEqual(citizenQuestionnaire(exampleTown));

		const sent = await send(`${address}?/send`, 'form.xlsx', bytes, anna);
		const { html } = await get(placeOf(sent), anna);
		expect(html).toContain('Allt i filen går att uttrycka här.');
	});

	it('from another tool tells what is lost before anything is saved', async () => {
		const address = `${desk}/survey/haparanda-2026/xlsform`;
		const builder = `${desk}/survey/haparanda-2026`;
		const sent = await send(`${address}?/send`, 'f.xlsx', fixture('foreign-form.xlsx'), anna);
		const shown = placeOf(sent);
		const { html } = await get(shown, anna);
		expect(html).toContain('7 frågor kan läsas in');
		expect(html).toContain('survey, rad 6');
		expect(html).toContain('birth_year: frågor om tal finns inte här (integer).');
		expect((await get(builder, anna)).html).not.toContain('Känner du dig trygg?');
		expect((await get(shown, jonas)).html).toContain('Filen finns inte kvar');

		const file = new URL(shown).searchParams.get('file') ?? '';
		const saved = await post(`${address}?/save`, { file }, anna);
		expect(saved.status).toBe(303);
		expect((await get(placeOf(saved), anna)).html).toContain('Frågorna är sparade som utkast');
		expect((await get(builder, anna)).html).toContain('Känner du dig trygg?');
		// What people answer is as it was.
		expect((await get(`${server.origin}/s/haparanda-2026`)).html).toContain('stök där du bor?');
	});

	it('is not saved over what somebody changed meanwhile', async () => {
		const address = `${desk}/survey/haparanda-2026/xlsform`;
		const mine = placeOf(await send(`${address}?/send`, 'f.xlsx', fixture('own-form.xlsx'), anna));
		const theirs = placeOf(
			await send(`${address}?/send`, 'g.xlsx', fixture('own-form.xlsx'), jonas)
		);
		const fileIn = (place: string) => new URL(place).searchParams.get('file') ?? '';
		expect((await post(`${address}?/save`, { file: fileIn(theirs) }, jonas)).status).toBe(303);
		const late = await post(`${address}?/save`, { file: fileIn(mine) }, anna);
		expect(late.status).toBe(409);
		expect(await late.text()).toContain('Någon har ändrat enkäten');
	});
});

it('nothing that was sent is left when the server has stopped', async () => {
	const own = await startServer();
	const headers = await signIn(own.origin, 'anna@haparanda.example');
	const before = new Set(readdirSync(tmpdir()));
	const address = `${own.origin}/desk/haparanda-2026/import`;
	await send(address, 'a.csv', Buffer.from('problem\nmörkt'), headers, survey);
	const made = readdirSync(tmpdir()).filter(
		(name) => name.startsWith('medborgarlofte-uploads-') && !before.has(name)
	);
	expect(made).toHaveLength(1);
	await own.stop();
	expect(readdirSync(tmpdir())).not.toContain(made[0]);
});
