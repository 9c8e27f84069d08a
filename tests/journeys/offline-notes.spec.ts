import type { BrowserContext, Page } from '@playwright/test';
import { connect } from '#db/connect.ts';
import { examplePassword } from '#db/example/haparanda.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, signInAs, test } from './town.ts';

const note = '/desk/haparanda-2026/meetings/note';

/** How many meetings of this place the server has, and how many notes they have. */
async function onServer(databasePath: string, place: string) {
	const db = connect(databasePath);
	const meetings = await db.selectFrom('meeting').select('id').where('place', '=', place).execute();
	const notes = await db
		.selectFrom('response')
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.select('answer.text')
		.where(
			'meetingId',
			'in',
			meetings.map(({ id }) => id)
		)
		.execute();
	await db.destroy();
	return { meetings: meetings.length, notes: notes.map(({ text }) => text).sort() };
}

async function openNotes(page: Page): Promise<void> {
	await signInAs(page, 'sanna');
	await page.goto(note);
	await expect(page.getByText('Sidan går att öppna utan nät på den här enheten.')).toBeVisible();
}

async function write(page: Page, place: string, notes: string[]): Promise<void> {
	await page.getByLabel('Möteslokal eller plats').fill(place);
	await page.getByLabel('Dag').fill('2026-11-05');
	await page.getByLabel('Antal deltagare').fill('14');
	for (const [index, text] of notes.entries()) {
		await page.getByLabel(`${index + 1}. Vad togs upp?`).fill(text);
	}
}

const save = (page: Page) => page.getByRole('button', { name: 'Spara mötet' }).last().click();
const keptHere = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('meeting/')).length);

async function signOut(context: BrowserContext): Promise<void> {
	await context.clearCookies({ name: 'session' });
}

test('notes written without a net outlive a reload and are sent once when it is back', async ({
	page,
	context,
	town
}) => {
	await openNotes(page);
	await context.setOffline(true);
	await write(page, 'Karungi bygdegård', ['Buskörning vid skolan', 'Mörkt vid bron']);
	await page.getByLabel('Var gäller det?').first().selectOption('Karungi');
	await page.getByLabel('Tema', { exact: true }).first().selectOption('traffic');
	await expect(page.getByText('Sparat på den här enheten')).toBeVisible();

	await page.reload();
	await expect(page.getByLabel('Möteslokal eller plats')).toHaveValue('Karungi bygdegård');
	await expect(page.getByLabel('2. Vad togs upp?')).toHaveValue('Mörkt vid bron');
	await expect(page.getByLabel('Var gäller det?').first()).toHaveValue('Karungi');

	await save(page);
	await expect(page.getByText('Väntar på nät')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Väntar på nät')).toBeVisible();
	expect((await onServer(town.databasePath, 'Karungi bygdegård')).meetings).toBe(0);

	await context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'Skickat' })).toBeVisible();
	await expect(page.getByText('Väntar på nät')).toBeHidden();
	expect(await keptHere(page)).toBe(0);
	expect(await onServer(town.databasePath, 'Karungi bygdegård')).toEqual({
		meetings: 1,
		notes: ['Buskörning vid skolan', 'Mörkt vid bron']
	});
});

test('what is written before the script has come is not lost when it does', async ({ page }) => {
	await signInAs(page, 'sanna');
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(note, { waitUntil: 'commit' });
	await write(page, 'Seskarö skola', ['Skrivet innan skriptet kom']);
	release();
	await expect(page.getByText('Sparat på den här enheten')).toBeVisible();
	await expect(page.getByLabel('Möteslokal eller plats')).toHaveValue('Seskarö skola');
	await expect(page.getByLabel('Dag')).toHaveValue('2026-11-05');
	await expect(page.getByLabel('1. Vad togs upp?')).toHaveValue('Skrivet innan skriptet kom');
});

test('an answer that is lost on the way gives one meeting, not two', async ({ page, town }) => {
	await openNotes(page);
	let lost = 0;
	// The server gets it and keeps it; the browser never hears.
	await page.route(`**${note}`, async (route) => {
		if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
		lost += 1;
		await route.fetch();
		await route.abort('connectionreset');
	});
	await write(page, 'Seskarö', ['Snöskotrar på natten']);
	await save(page);
	await expect(page.getByText('Väntar på nät')).toBeVisible();
	expect((await onServer(town.databasePath, 'Seskarö')).meetings).toBe(1);
	// It may be there already: so it is not changed any more, only sent again.
	await expect(page.getByRole('button', { name: /Ändra/ })).toBeHidden();

	await page.getByRole('button', { name: 'Skicka nu' }).click();
	await expect(page.getByRole('heading', { name: 'Skickat' })).toBeVisible();
	expect(lost).toBe(1);
	expect(await keptHere(page)).toBe(0);
	expect(await onServer(town.databasePath, 'Seskarö')).toEqual({
		meetings: 1,
		notes: ['Snöskotrar på natten']
	});
});

test('signed out when the net is back: the notes wait, and go after signing in', async ({
	page,
	context,
	town
}) => {
	await openNotes(page);
	await context.setOffline(true);
	await write(page, 'Nikkala', ['Båtstölder']);
	await save(page);
	await signOut(context);
	await context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();
	await expect(page.getByText('Väntar på inloggning')).toBeVisible();

	await page.getByRole('link', { name: 'Logga in och skicka' }).click();
	await page.getByLabel('E-postadress').fill('sanna@haparanda.example');
	await page.getByLabel('Lösenord').fill(examplePassword);
	await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
	await page.waitForURL(`**${note}`);
	await expect(page.getByRole('heading', { name: 'Skickat' })).toBeVisible();
	expect((await onServer(town.databasePath, 'Nikkala')).meetings).toBe(1);
});

test('another person on the same device sees and sends none of it', async ({
	page,
	context,
	town
}) => {
	await openNotes(page);
	await context.setOffline(true);
	await write(page, 'Vojakkala', ['Hundar']);
	await save(page);
	await signOut(context);
	await page.close();
	await context.setOffline(false);

	const other = await context.newPage();
	await signInAs(other, 'jonas');
	await other.goto(note);
	await expect(other.getByText('Sidan går att öppna utan nät på den här enheten.')).toBeVisible();
	await expect(other.getByText('Vojakkala')).toBeHidden();
	expect((await onServer(town.databasePath, 'Vojakkala')).meetings).toBe(0);
});

test('what waits may be changed until it has been sent', async ({ page, context, town }) => {
	await openNotes(page);
	await context.setOffline(true);
	await write(page, 'Kukkola', ['Fikse']);
	await save(page);
	await save(page);
	await expect(page.getByRole('alert')).toBeVisible();
	await hasNoBarrier(page, page.url());
	await page.getByRole('button', { name: 'Ändra mötet Kukkola' }).click();
	await page.getByLabel('1. Vad togs upp?').fill('Fiske utan kort');
	await save(page);
	await context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'Skickat' })).toBeVisible();
	expect((await onServer(town.databasePath, 'Kukkola')).notes).toEqual(['Fiske utan kort']);
});

test('no other page of the desk opens without a net, for none is kept', async ({
	page,
	context
}) => {
	await openNotes(page);
	await page.goto('/desk/haparanda-2026/ranking');
	const stores = await page.evaluate(async () => {
		const kept = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const keys = await Promise.all(kept.map((cache) => cache.keys()));
		return keys.flat().map(({ url }) => new URL(url).pathname);
	});
	expect(stores.filter((path) => !path.startsWith('/_app/'))).toEqual([note]);
	await context.setOffline(true);
	await expect(page.goto('/desk/haparanda-2026/meetings')).rejects.toThrow(/ERR_INTERNET/);
});
