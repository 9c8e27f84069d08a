import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { startServer, type RunningServer } from './server.ts';
import { keyIn, newKey } from './survey-form.ts';
import { askOnlySome, changeSurvey } from './survey-with.ts';
import { get, post } from './visit.ts';

let server: RunningServer;
let db: Db;
let survey: string;
beforeAll(async () => {
	// As behind a proxy that tells who asks.
	server = await startServer({ settings: { ADDRESS_HEADER: 'x-real-address' } });
	db = connect(server.databasePath);
	await changeSurvey(db, askOnlySome);
	survey = `${server.origin}/s/haparanda-2026`;
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** What the form's page holds beside the questions. */
async function newForm(address = survey): Promise<{ key: string; _stamp: string }> {
	const { html } = await get(address);
	return { key: keyIn(html), _stamp: /name="_stamp" value="([^"]+)"/.exec(html)?.[1] ?? '' };
}

async function keptWith(key: string): Promise<'counted' | 'set aside' | 'nowhere'> {
	const counted = await db
		.selectFrom('response')
		.select('id')
		.where('submissionKey', '=', key)
		.executeTakeFirst();
	if (counted) return 'counted';
	return (await reasonsOf(key)) === null ? 'nowhere' : 'set aside';
}

async function reasonsOf(key: string): Promise<string[] | null> {
	const row = await db
		.selectFrom('setAside')
		.select('reasons')
		.where('submissionKey', '=', key)
		.executeTakeFirst();
	return row ? (JSON.parse(row.reasons) as string[]) : null;
}

describe('a question that hangs on another', () => {
	test.each([
		['sv', 'Svara bara om du valde ”Stort” eller ”Mycket stort” i fråga 1.'],
		['fi', 'Vastaa vain, jos valitsit kysymyksessä 1 vaihtoehdon ”Suuri” tai ”Hyvin suuri”.'],
		['en', 'Answer only if you chose “Big” or “Very big” in question 1.']
	])('says without script for whom it is: %s', async (lang, words) => {
		const { html } = await get(`${survey}?lang=${lang}`);
		expect(html).toContain(words);
		expect(html).toMatch(/<textarea[^>]*name="unsafe-places"/);
	});

	test('keeps the answer of whoever answered it all the same', async () => {
		const key = await newKey(survey);
		const sent = await post(survey, {
			key,
			'how-big': '1',
			'unsafe-places': 'Bakom Coop',
			area: 'Centrum'
		});
		expect(sent.status).toBe(303);
		expect(await keptWith(key)).toBe('counted');
	});
});

describe('a text that seems to tell who somebody is', () => {
	const personal = {
		problems: 'Det är grannen Kalle Svensson, 070-174 06 31',
		'when-unsafe': 'other',
		'when-unsafe-other': 'När ABC 123 kör förbi',
		area: 'Centrum'
	};

	test('comes back once with the very words and two ways on, and loses nothing', async () => {
		const form = await newForm();
		const first = await post(survey, { ...form, ...personal });
		const html = await first.text();
		expect(first.status).toBe(200);
		expect(html).toContain('Läs din text en gång till');
		for (const quote of ['Kalle Svensson', '070-174 06 31', 'ABC 123']) {
			expect(html).toMatch(new RegExp(`<b[^>]*>${quote}</b>`));
		}
		expect(html).toContain('href="#problems"');
		expect(html).toContain('href="#when-unsafe-other"');
		expect(html.match(/name="anyway"/g)?.length).toBeGreaterThanOrEqual(2);
		expect(html).toMatch(/<textarea[^>]*aria-describedby="[^"]*p-problems"/);
		expect(html).toMatch(/name="problems"[^>]*>Det är grannen Kalle Svensson/);
		expect(html).not.toMatch(/<title>\s*Fel: /);
		expect(keyIn(html)).toBe(form.key);
		expect(html).toContain(`name="_stamp" value="${form._stamp}"`);
		expect(await keptWith(form.key)).toBe('nowhere');

		// Sent again as it is, with whatever button: it is the writer's to decide.
		const again = await post(survey, { key: form.key, _warned: '1', ...personal });
		expect(again.status).toBe(303);
		expect(await keptWith(form.key)).toBe('counted');
	});

	test('is sent at once by «send anyway»', async () => {
		const key = await newKey(survey);
		expect((await post(survey, { key, anyway: '1', ...personal })).status).toBe(303);
		expect(await keptWith(key)).toBe('counted');
	});

	test('is told of together with what has to be put right, so that nobody comes back twice', async () => {
		const key = await newKey(survey);
		const sent = await post(survey, { key, problems: personal.problems });
		const html = await sent.text();
		expect(sent.status).toBe(422);
		expect(html).toContain('<a href="#area">');
		expect(html).toContain('Kalle Svensson</b>');
		expect((await post(survey, { key, _warned: '1', ...personal })).status).toBe(303);
	});

	test('is told of in the reader’s language', async () => {
		const sent = await post(`${survey}?lang=fi`, { key: await newKey(survey), ...personal });
		expect(await sent.text()).toContain('Lue tekstisi vielä kerran');
	});

	test('never reaches a log', () => {
		expect(server.log()).not.toMatch(/Kalle|070-174|ABC 123/);
	});
});

describe('whoever looks like a robot', () => {
	const fields = { problems: 'Billiga klockor hos oss varje dag', area: 'Centrum' };

	test('meets a field that neither eye, keyboard nor screen reader finds', async () => {
		const { html } = await get(survey);
		const around = /<p class="vh" aria-hidden="true" inert[^>]*>[\s\S]*?<\/p>/.exec(html)?.[0];
		expect(around).toMatch(/name="_website"[^>]*tabindex="-1"[^>]*autocomplete="off"/);
	});

	test.each([
		['fills in the hidden field', { _website: 'https://klockor.example' }, 'trap'],
		['sends at once', {}, 'too-fast']
	])('%s: set aside, with the ordinary receipt', async (_, extra, reason) => {
		const form = await newForm();
		const sent = await post(survey, { ...form, ...extra, ...fields });
		expect(sent.status).toBe(303);
		expect(sent.headers.get('location')).toBe('/s/haparanda-2026/thanks');
		expect(await keptWith(form.key)).toBe('set aside');
		expect(await reasonsOf(form.key)).toContain(reason);
	});

	test('sends more than sixty from one network: the rest is set aside, other networks are not', async () => {
		const from = (address: string) => ({ 'x-real-address': address });
		const send = async (address: string) => {
			const key = crypto.randomUUID();
			const sent = await post(survey, { key, ...fields }, from(address));
			expect(sent.status).toBe(303);
			return keptWith(key);
		};
		for (let count = 0; count < 60; count += 1) {
			expect(await send(`2001:db8:7:7::${count.toString(16)}`)).toBe('counted');
		}
		expect(await send('2001:db8:7:7::ffff')).toBe('set aside');
		expect(await send('2001:db8:7:8::1')).toBe('counted');
	});

	test('comes through a proxy that forgot to say who asks: counted', async () => {
		const key = crypto.randomUUID();
		expect((await post(survey, { key, ...fields })).status).toBe(303);
		expect(await keptWith(key)).toBe('counted');
	});

	test('leaves no address in any table', async () => {
		for (const { name } of await db.introspection.getTables()) {
			const rows = await db
				.selectFrom(name as 'response')
				.selectAll()
				.execute();
			expect(JSON.stringify(rows), name).not.toContain('2001:db8:7');
		}
	});
});

test.each([
	['sv', 'Svara en gång till för någon annan', 'februari 2027'],
	['fi', 'Aloita uusi vastaus toiselle', 'Helmikuussa 2027'],
	['en', 'Answer once more, for someone else', 'February 2027']
])(
	'the receipt tells what happens, when and where, and lets the next begin: %s',
	async (lang, again, when) => {
		const { html } = await get(`${survey}/thanks?lang=${lang}`);
		const address = `/s/haparanda-2026${lang === 'sv' ? '' : `?lang=${lang}`}`;
		expect(html).toContain(when);
		expect(html).toContain(again);
		expect(
			html.match(new RegExp(`href="${address.replace('?', '\\?')}"`, 'g'))?.length
		).toBeGreaterThanOrEqual(2);
		expect(html).toContain('data-sent="haparanda-2026"');
	}
);
