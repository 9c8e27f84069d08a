import { hasNoBarrier } from './barriers.ts';
import { expect, signInAs, test } from './town.ts';

test.use({ townFor: 'deciding' });

test('from the coded answers to a printed decision', async ({ page }) => {
	await signInAs(page, 'anna');
	await page.goto('/desk/haparanda-2026/decision');
	await page.getByRole('link', { name: 'Visa på storskärm' }).click();
	await expect(page.getByRole('link', { name: 'Översikt' })).toBeHidden();

	await test.step('the meeting compares, and saves what is unfinished', async () => {
		await page.getByLabel('Närvarande').fill('Anna Exempel, Haparanda stad\nBo Alm, Polisen');
		const narcotics = page.getByRole('group', { name: 'Narkotika och droger' });
		await expect(narcotics).toContainText(/plats \d/i);
		await expect(narcotics).toContainText(/\d+–\d+\s%/);
		await narcotics.getByText('Jämför enligt Brås matris').click();
		await narcotics.getByLabel('Ökar det?', { exact: true }).selectOption('Ja');
		await narcotics.getByLabel('Anteckning: Ökar det?').fill('Fler beslag än förra året.');
		await narcotics.getByLabel('Fokusområde').check();
		await page.getByRole('button', { name: 'Spara utkast' }).click();
		await expect(page.getByRole('status')).toContainText('Inget är beslutat än');
		await expect(page.getByRole('row', { name: /Narkotika och droger/ })).toContainText('Ja');
		await hasNoBarrier(page, 'the meeting’s page on the wall');
	});

	await test.step('a forgotten reason is asked for; with it the decision is made', async () => {
		await page.getByRole('button', { name: 'Spara beslutet' }).click();
		await page.getByRole('link', { name: /skäl för Narkotika/ }).click();
		await page
			.getByRole('group', { name: 'Narkotika och droger' })
			.getByLabel('Skäl')
			.fill('Nämns i alla källor.');
		await page.getByLabel('Varför valdes problemen?').fill('Det går att påverka.');
		await page.getByRole('button', { name: 'Spara beslutet' }).click();
		await page.waitForURL(/\/promise/);
	});

	await test.step('the record prints on A4, and holds what was decided on', async () => {
		await page.goto('/desk/haparanda-2026/decision');
		await page.getByRole('link', { name: 'Läs beslut 1' }).click();
		const main = page.getByRole('main');
		await expect(main).toContainText('Bo Alm, Polisen');
		await expect(main).toContainText('Fler beslag än förra året.');
		await expect(main.getByRole('table', { name: /Enkät, \d+ svarande/ })).toBeVisible();
		await page.setViewportSize({ width: 390, height: 844 });
		await hasNoBarrier(page, 'the record on a phone');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: 'Öppna beslutet igen' })).toBeHidden();
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
	});
});
