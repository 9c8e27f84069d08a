import type { Page } from '@playwright/test';
import { signInAs } from './town.ts';

const channels = '/desk/haparanda-2026/channels';

/** Adds a channel through the desk's page, signed in as Anna. Returns the link's code. */
export async function addChannel(page: Page, kind: string, name: string): Promise<string> {
	await signInAs(page, 'anna');
	await page.goto(channels);
	await page.getByLabel('Slag').selectOption({ label: kind });
	await page.getByLabel('Namn').fill(name);
	await page.getByRole('button', { name: 'Lägg till' }).click();
	const said = await page.getByText(/Länken fungerar nu/).innerText();
	const code = /\/c\/(\w{6})$/.exec(said)?.[1];
	if (!code) throw new Error(`No link was told of: ${said}`);
	return code;
}

/** A channel's count, as its card tells it. */
export async function countOf(page: Page, code: string): Promise<number> {
	await page.goto(channels);
	return Number(await page.locator(`#channel-${code} dd`).first().innerText());
}

/**
 * Takes the stamp off a form, as a restart of the server does: a test writes faster than people, and
 * its answers would be set aside for a person to judge.
 */
export async function forgetWhenBegun(page: Page): Promise<void> {
	await page.locator('[name="_stamp"]').evaluate((stamp: HTMLInputElement) => (stamp.value = ''));
}

export const pageOf = (code: string, name: string): string => `${channels}/${code}/${name}`;
