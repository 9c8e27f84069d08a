import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

let server: RunningServer;
let anna: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	anna = await signIn(server.origin, 'anna@haparanda.example');
});
afterAll(() => server.stop());

const page = (path: string) => get(`${server.origin}/p/haparanda/${path}`);

test('what the municipality has not stated is said, in every language, and nothing is made up', async () => {
	const privacy = await page('privacy');
	expect(privacy.status).toBe(200);
	expect(privacy.html).toContain(
		'Haparanda stad har inte uppgett vem som är personuppgiftsansvarig.'
	);
	expect(privacy.html).toContain('Haparanda stad har inte uppgett hur länge svaren sparas.');
	expect(privacy.html).not.toContain('artikel 6');
	expect((await page('privacy?lang=fi')).html).toContain('ei ole ilmoittanut');
	const access = await page('accessibility?lang=en');
	expect(access.html).toContain('has not stated how well the service complies with the act');
	expect(access.html).toContain('https://www.digg.se/tdosanmalan');
});

test('need neither script nor cookie', async () => {
	for (const path of ['privacy', 'accessibility']) {
		const { html, headers } = await page(path);
		expect(html).not.toContain('<script');
		expect(headers.getSetCookie()).toEqual([]);
	}
});

test('every foot leads to them: front, survey, thanks, desk', async () => {
	for (const path of ['/', '/s/haparanda-2026', '/s/haparanda-2026/thanks']) {
		const { html } = await get(server.origin + path);
		expect(html, path).toContain('href="/p/haparanda/privacy"');
		expect(html, path).toContain('href="/p/haparanda/accessibility"');
	}
	for (const path of ['/desk', '/desk/haparanda-2026', '/desk/town/haparanda']) {
		const { html } = await get(server.origin + path, anna);
		expect(html, path).toContain('href="/p/haparanda/privacy"');
	}
	const about = await get(`${server.origin}/about/privacy?lang=fi`);
	expect(about.html).toContain('href="/p/haparanda/privacy?lang=fi"');
});

test('say what has been stated, as it was stated, and mark it as Swedish', async () => {
	const legal = `${server.origin}/desk/town/haparanda/legal`;
	const stated = {
		controller: 'Kommunstyrelsen\nTorget 9',
		email: 'fraga@haparanda.example',
		phone: '0922-260 00',
		dataProtectionOfficer: 'Ombudet <b>Ek</b>',
		legalGround: 'Artikel 6.1 e',
		retention: 'Plan 2026, § 12',
		retentionMonths: '24',
		assessedOn: '2026-03-01',
		method: 'self',
		level: 'partial',
		deficiencies: 'Diagram saknar beskrivning: åtgärdas i höst\nPDF saknar taggar'
	};
	const wrong = await post(legal, { ...stated, email: 'fraga' }, anna);
	expect(wrong.status).toBe(422);
	const kept = await wrong.text();
	expect(kept).toContain('Skriv hela e-postadressen');
	expect(kept).toContain('Plan 2026, § 12');
	expect((await post(legal, stated, anna)).status).toBe(303);

	const privacy = await page('privacy?lang=fi');
	expect(privacy.html).not.toContain('ei ole ilmoittanut');
	expect(privacy.html.split('Kunnan omat tekstit ovat ruotsiksi.')).toHaveLength(2);
	expect(privacy.html).toContain('Vastauksia säilytetään 24 kuukautta');
	expect(privacy.html).toMatch(
		/<div lang="sv">(<!--\W*-->)?<p>Kommunstyrelsen<\/p><p>Torget 9<\/p>/
	);
	expect(privacy.html).toContain('Ombudet &lt;b>Ek');
	expect(privacy.html).toContain('href="mailto:fraga@haparanda.example"');
	expect(privacy.html).toContain('href="tel:092226000"');

	const access = await page('accessibility');
	expect(access.html).toContain('Tjänsten är delvis förenlig med lagen.');
	expect(access.html).toContain('<li>PDF saknar taggar</li>');
	expect(access.html).toContain('Haparanda stad har själv bedömt tjänsten.');
	expect(access.html).toContain('1\u00a0mars 2026');
	expect(access.html).toContain('Redogörelsen ändrades senast');
	expect(access.html).not.toContain('har inte uppgett');
});

test('the desk shows what is missing', async () => {
	const { html } = await get(`${server.origin}/desk/town/haparanda`, anna);
	expect(html).toContain('Allt är ifyllt. Se över det varje år.');
});

test('a partnership that does not exist has no pages', async () => {
	expect((await get(`${server.origin}/p/ingenstans/privacy`)).status).toBe(404);
});
