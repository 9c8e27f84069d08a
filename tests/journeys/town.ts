import { test as base, type Page } from '@playwright/test';
import { examplePassword } from '#db/example/haparanda.ts';
import { type RunningServer, startServer } from '../pages/server.ts';

/**
 * A test with a site of its own: the built server on a fresh example. Files share it, unless one says
 * `test.use({ townFor: 'its name' })`, as it must where it changes what others look at.
 */
export const test = base.extend<object, { town: RunningServer; townFor: string }>({
	townFor: ['all', { scope: 'worker', option: true }],
	town: [
		async ({ townFor }, use) => {
			void townFor; // Another value makes Playwright start another worker, with another town.
			const server = await startServer();
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ town }, use) => use(town.origin)
});

export { expect } from '@playwright/test';

/** Signs in through the page. */
export async function signInAs(
	page: Page,
	name: 'anna' | 'jonas' | 'sanna' | 'eva'
): Promise<void> {
	await page.goto('/login');
	await page.getByLabel('E-postadress').fill(`${name}@haparanda.example`);
	await page.getByLabel('Lösenord').fill(examplePassword);
	await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
	await page.waitForURL('/desk');
}

/**
 * Takes the stamp off a form, as a restart of the server does: a test writes faster than people, and
 * its answers would be set aside for a person to judge.
 */
export async function forgetWhenBegun(page: Page): Promise<void> {
	await page.locator('[name="_stamp"]').evaluate((stamp: HTMLInputElement) => (stamp.value = ''));
}
