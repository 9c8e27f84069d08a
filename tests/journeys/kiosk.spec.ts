import type { BrowserContext, Page } from '@playwright/test';
import { addChannel, countOf } from './channels-town.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, forgetWhenBegun, test } from './town.ts';

test.describe.configure({ mode: 'serial' });

let code = '';
let start = '';
test.beforeAll(async ({ browser, town }) => {
	const desk = await browser.newPage({ baseURL: town.origin, locale: 'sv-SE' });
	code = await addChannel(desk, 'Platta som står framme', 'Kommunhuset');
	start = `${town.origin}/c/${code}`;
	await desk.close();
});

/** A tablet on its stand, at its start; with a clock that only we move, where time matters. */
async function tablet(context: BrowserContext, clock: 'ours' | 'real' = 'real'): Promise<Page> {
	const page = await context.newPage();
	await page.setViewportSize({ width: 820, height: 1180 });
	// Ours hides how a page was come to, which «back» is known by.
	if (clock === 'ours') await page.clock.install();
	await page.goto(start);
	return page;
}

async function begin(page: Page, words = 'Tryck här för att börja'): Promise<void> {
	await page.getByRole('link', { name: words }).click();
	await expect(page.getByLabel(/största problemet|suurin ongelma/)).toBeVisible();
}

async function answer(page: Page, text: string): Promise<void> {
	await page.getByLabel(/största problemet/).fill(text);
	await page.getByLabel(/Var i kommunen/).selectOption({ label: 'Centrum' });
	await forgetWhenBegun(page);
}

test('one after the other answers, and each meets the start', async ({ context }) => {
	const page = await tablet(context, 'ours');
	for (const text of ['Mopeder på torget', 'Mörkt vid bron']) {
		await begin(page);
		await answer(page, text);
		await page.getByRole('button', { name: 'Skicka svaren' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tack, ditt svar är sparat/);
		await page.clock.runFor(9000);
		await expect(page).toHaveURL(/\/thanks/);
		await page.clock.runFor(2000);
		await expect(page).toHaveURL(start);
	}
	await begin(page);
	await expect(page.getByLabel(/största problemet/)).toHaveValue('');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('two minutes idle lead back to the start; a touch stays', async ({ context }) => {
	const page = await tablet(context, 'ours');
	await begin(page);
	await page.getByLabel(/största problemet/).fill('Halvskrivet');
	const warning = page.getByRole('dialog', { name: 'Är du kvar?' });

	await page.clock.runFor(99_000);
	await expect(warning).toBeHidden();
	await page.clock.runFor(2000);
	await expect(warning).toBeVisible();
	await expect(warning).toContainText(/(19|20)\s+sekunder kvar/);
	await hasNoBarrier(page, page.url());
	await warning.getByRole('button', { name: 'Jag är kvar' }).click();
	await expect(warning).toBeHidden();
	await expect(page.getByLabel(/största problemet/)).toHaveValue('Halvskrivet');

	// A touch anywhere is enough, and presses nothing beneath.
	await page.clock.runFor(105_000);
	await expect(warning).toBeVisible();
	await page.mouse.click(410, 20);
	await expect(warning).toBeHidden();

	await page.clock.runFor(121_000);
	await expect(page).toHaveURL(start);
	await begin(page);
	await expect(page.getByLabel(/största problemet/)).toHaveValue('');
});

test('«back» and «forward» never show what somebody wrote', async ({ context }) => {
	const page = await tablet(context);
	await begin(page);
	await page.getByLabel(/största problemet/).fill('Det här är mitt');
	// The area is missing: the form comes back, without a step in the history.
	await page.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByLabel(/största problemet/)).toHaveValue('Det här är mitt');
	await page.goBack();
	await expect(page).toHaveURL(start);
	await page.goForward();
	await expect(page).toHaveURL(start);

	await begin(page);
	await answer(page, 'Skickat, och sedan bakåt');
	await page.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(page).toHaveURL(/\/thanks/);
	await page.goBack();
	await expect(page).toHaveURL(start);
});

test('another language takes along what is written; cancelling takes nothing along', async ({
	context
}) => {
	const page = await tablet(context);
	await begin(page);
	await page.getByLabel(/största problemet/).fill('Mopeder');
	await page.getByRole('button', { name: 'Suomi' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
	await expect(page.getByLabel(/suurin ongelma/)).toHaveValue('Mopeder');
	await page.getByRole('link', { name: 'Keskeytä ja aloita alusta' }).click();
	await expect(page).toHaveURL(start);

	await begin(page, 'Aloita painamalla tästä');
	await expect(page.getByLabel(/suurin ongelma/)).toHaveValue('');
});

test('without a net nothing is lost, and it can be sent when the net is back', async ({
	context
}) => {
	const page = await tablet(context);
	await begin(page);
	await answer(page, 'Skrivet utan nät');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(page.getByText('Det gick inte att skicka')).toBeVisible();
	await expect(page.getByLabel(/största problemet/)).toHaveValue('Skrivet utan nät');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(page).toHaveURL(/\/thanks/);
});

test('nothing on the screen leads out of the survey', async ({ context }) => {
	const page = await tablet(context);
	const leadsOut = async () => {
		const hrefs = await page
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		return hrefs.filter((href) => !/^(#|\/c\/|\/s\/haparanda-2026)/.test(href));
	};
	expect(await leadsOut()).toEqual([]);
	await begin(page);
	await page.getByText('Vem läser svaren?').click();
	expect(await leadsOut()).toEqual([]);
	for (const target of await page.locator('.btn, .choice').all()) {
		const box = await target.boundingBox();
		if (box) expect(box.height).toBeGreaterThanOrEqual(59);
	}
});

test('without script the receipt leaves by itself', async ({ browser, town }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: town.origin });
	const page = await context.newPage();
	await page.goto(`/c/${code}/thanks`);
	await expect(page.locator('meta[http-equiv="refresh"]')).toHaveAttribute(
		'content',
		`10; url=/c/${code}`
	);
	await context.close();
});

test('the answers are counted as the tablet’s', async ({ page, town }) => {
	const other = await addChannel(page, 'Platta som står framme', 'Sporthallen');
	expect(await countOf(town.databasePath, other)).toBe(0);
	expect(await countOf(town.databasePath, code)).toBe(4);
});
