import { addChannel, countOf, pageOf } from './channels-town.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, test } from './town.ts';

test('a letter’s code is typed once, and answers once', async ({ page, browser, town }) => {
	const channel = await addChannel(page, 'Brev med engångskod', 'Karungi');
	await page.goto(pageOf(channel, 'letters'));
	await page.getByLabel('Hur många brev?').fill('2');
	await page.getByRole('button', { name: 'Gör brev att skriva ut' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 brev är gjorda');
	const [first = '', second = ''] = await page.locator('.one-time').allInnerTexts();

	await test.step('a resident without script', async () => {
		const context = await browser.newContext({
			...{ javaScriptEnabled: false, baseURL: town.origin, locale: 'sv-SE' },
			viewport: { width: 390, height: 844 }
		});
		const resident = await context.newPage();
		const referers: string[] = [];
		resident.on('request', (request) => referers.push(request.headers().referer ?? ''));
		await resident.goto(`/c/${channel}`);
		await resident.getByLabel('Kod').fill('A7K M4P X9D2');
		await resident.getByRole('button', { name: 'Fortsätt' }).click();
		await expect(resident.getByText('Koden stämmer inte')).toBeVisible();
		await resident.getByLabel('Kod').fill(first.toLowerCase());
		await resident.getByRole('button', { name: 'Fortsätt' }).click();
		await resident.getByRole('button', { name: 'Svara på svenska' }).click();
		await resident.getByLabel(/största problemet/).fill('Halt på bron');
		await resident.getByRole('button', { name: 'Skicka svaren' }).click();

		// The area was forgotten: the code comes along all the same.
		await expect(resident.getByRole('alert')).toBeVisible();
		await resident.getByLabel(/Var i kommunen/).selectOption({ label: 'Karungi' });
		await resident.getByRole('button', { name: 'Skicka svaren' }).click();
		await expect(resident).toHaveURL(/\/thanks/);
		expect(referers.join(' ')).not.toContain(first.replaceAll(' ', ''));
		expect(resident.url()).not.toContain(first.replaceAll(' ', ''));

		await resident.goto(`/c/${channel}`);
		await resident.getByLabel('Kod').fill(first);
		await resident.getByRole('button', { name: 'Fortsätt' }).click();
		await expect(resident.getByText('Koden är redan använd')).toBeVisible();
		await context.close();
	});

	await test.step('another points the camera at the square', async () => {
		const context = await browser.newContext({ baseURL: town.origin, locale: 'sv-SE' });
		const resident = await context.newPage();
		const referers: string[] = [];
		resident.on('request', (request) => referers.push(request.headers().referer ?? ''));
		await resident.goto(`/c/${channel}?kod=${second.replaceAll(' ', '')}`);
		await hasNoBarrier(resident, resident.url());
		await resident.getByRole('button', { name: 'Answer in English' }).click();
		await expect(resident.getByRole('heading', { level: 1 })).toHaveText(/How safe/);
		expect(referers.join(' ')).not.toContain(second.replaceAll(' ', ''));
		await context.close();
	});

	expect(await countOf(town.databasePath, channel)).toBe(1);
	await page.goto('/desk/haparanda-2026/channels');
	const card = page.locator(`#channel-${channel}`);
	await expect(card).toContainText('2 koder gjorda');
	await expect(card).toContainText('Färre än 5');
});
