import { expect, forgetWhenBegun, signInAs, test } from './town.ts';

const ranking = '/desk/haparanda-2026/ranking';

test.describe.configure({ mode: 'serial' });

test('from a resident’s answer to a promise draft', async ({ page, browser, town }) => {
	test.setTimeout(120_000);

	await test.step('a resident answers on a phone, without JavaScript', async () => {
		const phone = await browser.newContext({
			viewport: { width: 390, height: 844 },
			javaScriptEnabled: false,
			locale: 'sv-SE',
			baseURL: town.origin
		});
		const resident = await phone.newPage();
		await resident.goto('/');
		await resident.getByRole('link', { name: 'Svara på en enkät' }).click();
		await resident
			.getByLabel(/största problemet/)
			.fill('Det säljs knark öppet vid busstationen varje kväll. Unika ordet blåklocka.');
		await resident.getByRole('button', { name: 'Skicka svaren' }).click();

		// The area was forgotten: said beside the field, and nothing that was written is lost.
		await expect(resident.getByRole('alert')).toBeVisible();
		await expect(resident.getByLabel(/största problemet/)).toHaveValue(/blåklocka/);
		await resident.getByLabel(/Var i kommunen/).selectOption({ label: 'Centrum' });
		await forgetWhenBegun(resident);
		await resident.getByRole('button', { name: 'Skicka svaren' }).click();
		await expect(resident).toHaveURL(/\/thanks$/);
		await expect(resident.getByRole('heading', { level: 1 })).toBeVisible();
		await phone.close();
	});

	await test.step('a member of staff answers, untraceably', async () => {
		const context = await browser.newContext({ locale: 'sv-SE', baseURL: town.origin });
		const staff = await context.newPage();
		await signInAs(staff, 'eva');
		await staff.goto('/s/haparanda-2026-medarbetare');
		await expect(staff.getByText(/konto/).first()).toBeVisible();
		await staff.getByRole('textbox').first().fill('Vi möter fler unga med tramadol på skolan.');
		for (const select of await staff.getByRole('combobox').all()) {
			await select.selectOption({ index: 1 });
		}
		await staff.getByRole('button', { name: /Skicka/ }).click();
		await expect(staff).toHaveURL(/\/thanks$/);
		await context.close();
	});

	await test.step('a note-taker writes up a meeting', async () => {
		const context = await browser.newContext({ locale: 'sv-SE', baseURL: town.origin });
		const noteTaker = await context.newPage();
		await signInAs(noteTaker, 'sanna');
		await noteTaker.goto('/desk/haparanda-2026/meetings');
		await noteTaker.getByRole('link', { name: 'Skriv anteckningar' }).click();
		const form = noteTaker.getByRole('main');
		await form.getByLabel('Möteslokal eller plats').fill('Folkets hus i Karungi');
		await form.getByLabel('Dag').fill('2026-11-10');
		await form.getByLabel('Antal deltagare').fill('14');
		await form.getByLabel('1. Vad togs upp?').fill('Mopeder kör för fort på gångvägen');
		await form.getByLabel('2. Vad togs upp?').fill('Ingen polis har setts här på ett år');
		await form.getByRole('button', { name: 'Spara mötet' }).last().click();
		await expect(form.getByText('Skickat').first()).toBeVisible();
		await context.close();
	});

	await signInAs(page, 'anna');

	await test.step('the coordinator sees the ranking with n and interval', async () => {
		await page.goto(ranking);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('enkäten');
		const narcotics = page.getByRole('row', { name: /Narkotika och droger/ }).first();
		await expect(narcotics).toContainText(/\d+–\d+\s%\s·\s\d+ svarande/);
		await expect(narcotics).toContainText(/av 81 anteckningar/);
		await expect(page.locator('canvas')).toBeVisible();
	});

	const countOf = async () => {
		await page.goto(ranking);
		const row = page.getByRole('row', { name: /Narkotika och droger/ }).first();
		return Number(/(\d+) svarande/.exec(await row.innerText())?.[1]);
	};
	const before = await countOf();

	await test.step('opens the theme, sees why, and corrects a code; the ranking follows', async () => {
		await page.getByRole('link', { name: 'Narkotika och droger' }).first().click();
		const answer = page.getByRole('article').first();
		await expect(answer.locator('mark').first()).toBeVisible();
		await answer.getByText('Varför?').click();
		await expect(answer.getByRole('listitem').first()).toContainText('Narkotika och droger');
		await answer.getByRole('checkbox', { name: 'Narkotika och droger' }).uncheck();
		await answer.getByRole('button', { name: /Spara/ }).click();
		await expect(page.getByRole('status')).toContainText('Sparat');
		expect(await countOf()).toBe(before - 1);
	});

	await test.step('filters by area', async () => {
		await page.getByLabel('Område').selectOption('Centrum');
		await page.getByRole('button', { name: 'Visa' }).click();
		await expect(page).toHaveURL(/area=Centrum/);
		await expect(page.getByRole('row').first()).toContainText(/\d+ svarande/);
	});

	await test.step('chooses focus areas with reasons', async () => {
		await page.goto('/desk/haparanda-2026/decision');
		await choose('narcotics', 'chosen', 'Nämns i alla källor och oroar föräldrar.');
		await choose('traffic', 'chosen', 'Mopeder och farter går att påverka.');
		await choose('police-presence', 'left-out', 'Hanteras i polisens egen plan.');
		await page.getByRole('main').locator('form button:not([type=button])').last().click();
		await page.waitForURL(/\/promise/);
	});

	await test.step('gets a draft in the promise’s structure, edits it, and it is kept', async () => {
		await page.goto('/desk/haparanda-2026/promise/preview');
		for (const heading of [
			'Inledning',
			'Problembild',
			'Narkotika och droger',
			'Trafiksäkerhet',
			'Genomförande',
			'Kommunikation',
			'Uppföljning',
			'Tidsplan'
		]) {
			await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
		}
		await expect(page.getByRole('main')).toContainText(/av \d+ svarande/);
		await expect(page.getByRole('main')).toContainText('2027');
		await expect(page.getByRole('main')).toContainText(/minst (en|ett|två|tre|fyra|sex|tolv)/);
	});

	async function choose(theme: string, verdict: 'chosen' | 'left-out', reason: string) {
		const field = page.locator(`[name="verdict-${theme}"]`).first();
		const text = page.locator(`[name="reason-${theme}"]`);
		const folded = page.locator('details', { has: text });
		if ((await folded.count()) > 0 && !(await text.isVisible())) {
			await folded.first().locator('summary').first().click();
		}
		if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
			await field.selectOption(verdict);
		} else {
			await page.locator(`[name="verdict-${theme}"][value="${verdict}"]`).check();
		}
		await text.fill(reason);
	}
});
