import jsqr from 'jsqr';
import type { Page } from '@playwright/test';
import { addChannel, countOf, pageOf } from './channels-town.ts';
import { expect, forgetWhenBegun, test } from './town.ts';

test('from a poster on the wall to a counted answer', async ({ page, browser, town }) => {
	const code = await addChannel(page, 'Affisch med QR-kod', 'Biblioteket');
	await page.goto(pageOf(code, 'poster'));
	const link = await readWithCamera(page);
	expect(link).toBe(`${town.origin}/c/${code}`);

	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		locale: 'sv-SE'
	});
	const resident = await phone.newPage();
	await resident.goto(link ?? '');
	await resident.getByRole('button', { name: 'Suomi' }).click();
	await resident.getByRole('button', { name: 'Svenska' }).click();
	await resident.getByLabel(/största problemet/).fill('Fortkörning vid skolan');
	await resident.getByLabel(/Var i kommunen/).selectOption({ label: 'Nikkala' });
	await forgetWhenBegun(resident);
	await resident.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(resident).toHaveURL(/\/thanks/);
	await phone.close();
	expect(await countOf(town.databasePath, code)).toBe(1);
});

test.describe('in the dark', () => {
	test.use({ colorScheme: 'dark' });
	test('a poster’s code can be read, and the page prints alone', async ({ page, town }) => {
		const code = await addChannel(page, 'Affisch med QR-kod', 'Coop');
		await page.goto(`${pageOf(code, 'poster')}?size=a5`);
		expect(await readWithCamera(page)).toBe(`${town.origin}/c/${code}`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('banner')).toBeHidden();
		expect(await readWithCamera(page)).toBe(`${town.origin}/c/${code}`);
	});
});

/** Takes a picture of the code and reads it, as a phone does. */
async function readWithCamera(page: Page): Promise<string | undefined> {
	const picture = await page.getByRole('img', { name: /QR-kod/ }).screenshot();
	const { dots, width, height } = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = bitmap;
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		return { dots: [...(context?.getImageData(0, 0, width, height).data ?? [])], width, height };
	}, picture.toString('base64'));
	return jsqr(new Uint8ClampedArray(dots), width, height)?.data;
}
