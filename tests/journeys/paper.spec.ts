import { addChannel, countOf, pageOf } from './channels-town.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, test } from './town.ts';

test('forms on paper are typed in by keyboard alone', async ({ page, town }) => {
	const code = await addChannel(page, 'Pappersformulär', 'Polisstationen');
	await page.goto(pageOf(code, 'entry'));
	const first = page
		.getByRole('group', { name: /Hur stort problem/ })
		.getByRole('radio')
		.first();
	await expect(first).toBeFocused();
	await page.getByLabel('Bunt').fill('Låda 3');
	await page.getByLabel('Bunt').press('Enter');
	await page.keyboard.press('Enter');
	await expect(first).toBeFocused();

	await test.step('the first form, question for question', async () => {
		const { keyboard } = page;
		await keyboard.press('4');
		await expect(page.getByRole('radio', { name: /4\s*Stort/ })).toBeChecked();
		await keyboard.press('Enter');
		for (const key of ['2', '3', '6']) await keyboard.press(key);
		await keyboard.press('3'); // Not that one after all.
		await keyboard.press('Enter');
		await keyboard.type('På bussen');
		await keyboard.press('Enter');
		await keyboard.type('Mopeder på torget');
		await keyboard.press('Shift+Enter');
		await keyboard.type('varje kväll');
		await keyboard.press('Enter');
		await keyboard.press('Enter');
		await keyboard.press('Enter');
		await keyboard.press('1');
		await keyboard.press('Enter');
		await keyboard.press('3');
		await keyboard.press('Enter');
		await keyboard.press('2');
		await keyboard.press('Enter'); // In the last question: saved.
	});
	const status = page.getByRole('main').getByRole('status');
	await expect(status).toHaveText(/Sparat\. 1 formulär i bunten ”Låda 3”/);
	await expect(first).toBeFocused();
	await expect(page.getByRole('textbox', { name: /största problemet/ })).toHaveValue('');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByLabel('Bunt')).toHaveValue('Låda 3');

	await test.step('the second is saved from where one is', async () => {
		await page.keyboard.press('2');
		await page.keyboard.press('Control+Enter');
	});
	await expect(status).toHaveText(/Sparat\. 2 formulär/);
	expect(await countOf(town.databasePath, code)).toBe(2);
});

test('an empty form is not saved, and the last one can be taken back', async ({ page, town }) => {
	const code = await addChannel(page, 'Pappersformulär', 'Biblioteket');
	await page.goto(pageOf(code, 'entry'));
	await expect(page.getByRole('radio').first()).toBeFocused();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Svara på minst en fråga')).toBeVisible();

	await page.getByRole('textbox', { name: /största problemet/ }).fill('Fel hög');
	await page.keyboard.press('Control+Enter');
	const status = page.getByRole('main').getByRole('status');
	await expect(status).toHaveText(/Sparat\. 1 formulär/);
	await hasNoBarrier(page, page.url());
	// One step back from the first question, and the button is there.
	await page.getByRole('button', { name: 'Ta tillbaka det sista' }).press('Enter');
	await expect(status).toHaveText(/Formuläret är borttaget/);
	await expect(page.getByRole('radio').first()).toBeFocused();
	expect(await countOf(town.databasePath, code)).toBe(0);
});

test('the form to print fits A4 and says where it goes', async ({ page }) => {
	const code = await addChannel(page, 'Pappersformulär', 'Torget');
	await page.goto(pageOf(code, 'paper'));
	await page.getByLabel('Språk').selectOption('fi');
	await page.getByLabel('Var lämnas formuläret in?').fill('Kaupungintalo');
	await page.getByRole('button', { name: 'Visa' }).click();
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText('Palauta lomake tänne: Kaupungintalo');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('contentinfo').last()).toBeHidden();
	await expect(sheet).toBeVisible();
});
