import { hasNoBarrier } from './barriers.ts';
import { expect, signInAs, test } from './town.ts';

test.use({ townFor: 'review' });

test('an analyst reads a sample and what the computer doubts by one to three keys an answer', async ({
	page
}) => {
	await signInAs(page, 'jonas');
	await page.goto('/desk/haparanda-2026/review');
	await hasNoBarrier(page, 'the ways in');
	await page.getByRole('button', { name: 'Dra urvalet' }).click();
	await expect(page.getByRole('status')).toContainText('Urvalet är draget: 100 svarande.');
	await page.getByRole('link', { name: 'Läs urvalet' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Svar 1 av/);
	await expect(page.getByLabel('Snabbtangenter')).toBeChecked();
	await hasNoBarrier(page, 'an answer read blind');
	// Two keys: the second theme of the codebook, and on.
	await page.keyboard.press('2');
	await expect(page.getByRole('checkbox', { name: /Narkotika/ })).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Svar 2 av/);
	await expect(page.getByText('Sparat: Narkotika och droger.')).toBeVisible();
	// One key: none. One key: back again.
	await page.keyboard.press('0');
	await expect(page.getByText('Sparat: inget tema.')).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText('Ångrat. Här är svaret igen.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Svar 2 av/);
	// By typing: the search has the keys to itself.
	await page.keyboard.press('/');
	await page.keyboard.type('bedr');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('checkbox', { name: /Bedrägerier/ })).toBeChecked();
	// Turned off, keys do nothing.
	await page.getByLabel('Snabbtangenter').uncheck();
	await page.keyboard.press('2');
	await expect(page.getByRole('checkbox', { name: /Narkotika/ })).not.toBeChecked();
	await page.getByLabel('Snabbtangenter').check();

	await page.goto('/desk/haparanda-2026/review/read?queue=unsure&stream=survey');
	await expect(page.getByRole('heading', { name: 'Datorns förslag' })).toBeVisible();
	await expect(page.getByLabel('Snabbtangenter')).toBeChecked();
	await hasNoBarrier(page, 'an answer with suggestions');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Sparat:')).toBeVisible();
	await page.goto('/desk/haparanda-2026/review/agreement');
	await hasNoBarrier(page, 'agreement');
});
