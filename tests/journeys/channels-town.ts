import type { Page } from '@playwright/test';
import { connect } from '#db/connect.ts';
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

/** How many have come by a channel. From the database: the page shows no number under five. */
export async function countOf(databasePath: string, code: string): Promise<number> {
	const db = connect(databasePath);
	const rows = await db
		.selectFrom('response')
		.innerJoin('channel', 'channel.id', 'response.channelId')
		.select('response.id')
		.where('channel.code', '=', code)
		.execute();
	await db.destroy();
	return rows.length;
}

export const pageOf = (code: string, name: string): string => `${channels}/${code}/${name}`;
