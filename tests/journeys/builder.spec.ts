import { hasNoBarrier } from './barriers.ts';
import { expect, signInAs, test } from './town.ts';

const address = '/desk/haparanda-2026/survey/haparanda-2026';

test.use({ townFor: 'builder' });

test.describe('the survey builder', () => {
	test.setTimeout(180_000);

	test('takes a communicator from a new question to a new version, without a script', async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
		const page = await context.newPage();
		await signInAs(page, 'jonas');
		await page.goto('/desk/haparanda-2026/survey');
		await page.getByRole('link', { name: 'Ändra frågorna' }).first().click();

		await page.getByLabel('Var ska den stå?').selectOption({ label: 'Först' });
		await page.getByRole('button', { name: 'Ett svar' }).click();
		await page.getByLabel('Frågan, Svenska', { exact: true }).fill('Bor du här året om?');
		await page.getByLabel('Alternativ 1, Svenska').fill('Nej');
		await page.getByLabel('Alternativ 2, Svenska').fill('Ja');
		await page.getByRole('button', { name: 'Flytta upp alternativ 2' }).click();
		await expect(page.getByLabel('Alternativ 1, Svenska')).toHaveValue('Ja');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await expect(page.getByText('Sparat.')).toBeVisible();

		await page
			.getByRole('link', { name: 'Ändra: Vad är det största problemet där du bor?' })
			.click();
		await page.getByLabel(/Bara den som på fråga 1/).check();
		await page.getByRole('checkbox', { name: 'Ja', exact: true }).check();
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await expect(
			page.getByText('Visas bara om man har svarat ”Ja” på frågan ”Bor du här året om?”.')
		).toBeVisible();

		const frame = page.frameLocator('iframe');
		await expect(frame.getByText('Bor du här året om?').first()).toBeVisible();
		await frame.getByRole('button', { name: 'Suomi' }).click();
		await expect(frame.getByText('Mikä on suurin ongelma', { exact: false })).toBeVisible();

		await page.getByRole('button', { name: 'Ta bort: Bor du här året om?' }).click();
		await expect(page.getByText('Frågan visas nu för alla.')).toBeVisible();
		await page.getByRole('button', { name: 'Ångra' }).click();
		await expect(page.getByText('Frågan ”Bor du här året om?” är tillbaka.')).toBeVisible();

		await page.getByRole('link', { name: 'Granska ändringarna' }).click();
		await expect(page.getByText('Andra personer får frågan än förut.')).toBeVisible();
		await page.getByRole('button', { name: 'Börja använda ändringarna' }).click();
		await expect(page.getByText('De som svarar ser version 2.')).toBeVisible();
		await page.goto('/s/haparanda-2026');
		await expect(page.getByText('Bor du här året om?').first()).toBeVisible();
		await context.close();
	});

	for (const [colorScheme, width] of [
		['light', 1280],
		['dark', 320]
	] as const) {
		test.describe(`at ${width} px, ${colorScheme}`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });
			test.beforeEach(async ({ page }) => signInAs(page, 'anna'));

			test('has no barrier on its pages', async ({ page }) => {
				await page.goto(address);
				await hasNoBarrier(page, 'the list');
				for (const path of ['about', 'version/1', 'preview/1']) {
					await page.goto(`${address}/${path}`);
					await hasNoBarrier(page, path);
				}
			});

			test('has no barrier in a new question of any kind, nor in what it lacks', async ({
				page
			}) => {
				for (const kind of ['Fritext', 'Flera svar', 'Informationstext']) {
					await page.goto(address);
					await page.getByRole('button', { name: kind, exact: true }).click();
					await hasNoBarrier(page, kind);
				}
				await page.goto(`${address}/open`);
				await hasNoBarrier(page, 'things to put right');
			});

			test('has no barrier when two write at once, nor after a removal', async ({ page }) => {
				const text = page.getByLabel('Frågan, Svenska', { exact: true });
				await page.goto(`${address}/question/wishes`);
				const other = await page.context().newPage();
				await other.goto(`${address}/question/wishes`);
				await other.getByLabel('Frågan, Svenska', { exact: true }).fill(`Vad göra? ${width}`);
				await other.getByRole('button', { name: 'Spara', exact: true }).click();
				await expect(other.getByText('Sparat.')).toBeVisible();
				await text.fill('Vad tycker du?');
				await page.getByRole('button', { name: 'Spara', exact: true }).click();
				await expect(page.getByText('Någon annan har sparat här')).toBeVisible();
				await hasNoBarrier(page, 'two editors');
				await page.goto(address);
				await page.getByRole('button', { name: /^Ta bort: Hur stort/ }).click();
				await hasNoBarrier(page, 'a question removed');
				await page.getByText('Kasta utkastet').click();
				await page.getByRole('button', { name: 'Ja, kasta alla ändringar' }).click();
				await expect(page.getByText('Utkastet är kastat.')).toBeVisible();
			});
		});
	}
});
