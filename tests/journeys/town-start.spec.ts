import type { Page } from '@playwright/test';
import { connect } from '#db/connect.ts';
import { createAccount } from '#lib/server/create-account.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, signInAs, test } from './town.ts';

const password = 'ett långt lösenord';

/** A town of its own for each test that asks, with one coordinator. */
async function newTown(databasePath: string, slug: string): Promise<string> {
	const db = connect(databasePath);
	const email = `maja@${slug}.example`;
	await createAccount(
		db,
		{
			email,
			name: 'Maja Ek',
			role: 'coordinator',
			partnership: slug,
			municipality: 'Kalix kommun',
			policeDistrict: 'Lokalpolisområde Östra Norrbotten',
			place: 'Kalix'
		},
		() => Promise.resolve(password),
		new Date().toISOString()
	);
	await db.destroy();
	return email;
}

async function signIn(page: Page, email: string): Promise<void> {
	await page.goto('/login');
	await page.getByLabel('E-postadress').fill(email);
	await page.getByLabel('Lösenord').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a coordinator goes from an empty partnership to a dialogue of drafts', async ({
		page,
		town
	}) => {
		await signIn(page, await newTown(town.databasePath, 'kalix'));
		await page.getByRole('link', { name: 'Öppna er samverkan' }).click();

		await page.getByRole('link', { name: 'Fyll i: Namn' }).click();
		await page.getByLabel('På finska').fill('Kainuunkylässä');
		await page.getByRole('button', { name: 'Spara' }).click();
		await expect(page.getByRole('status')).toContainText('Sparat: Namn');

		await page.getByRole('link', { name: 'Fyll i: Områden' }).click();
		await page.getByLabel('Skriv områdena').fill('Centrum\nTöre; Tööre\nNyborg');
		await page.getByRole('button', { name: 'Spara' }).click();

		await page.getByRole('link', { name: 'Fyll i: Åldersgrupper' }).click();
		await page.getByRole('button', { name: 'Spara' }).click();

		await page.getByRole('link', { name: 'Fyll i: Språk och tid' }).click();
		await page.getByLabel('Finska').check();
		await page.getByRole('button', { name: 'Spara' }).click();

		await page.getByRole('link', { name: 'Befolkning' }).click();
		await page
			.getByLabel('Tabellen')
			.fill('Töre\t16–24\t55\t60\nTöre\t65+\t1 200\t1 100\nLuleå\t65+\t1\t1');
		await page.getByLabel('Var kommer siffrorna från?').first().fill('SCB 2025');
		await page.getByRole('button', { name: 'Läs tabellen' }).click();
		await expect(page.getByRole('heading', { name: 'Det här lästes' })).toBeVisible();
		await expect(page.getByText('”Luleå” är inget av era områden (rad 3)')).toBeVisible();
		await page.getByRole('button', { name: 'Spara de här siffrorna' }).click();
		await expect(page.getByText('2 415 personer. 26 siffror saknas.')).toBeVisible();

		await page.getByRole('link', { name: 'Ny dialog' }).first().click();
		await page.getByLabel('Sista dag för svar').fill('2199-12-31');
		await page.getByLabel('Skolenkät').check();
		await page.getByRole('button', { name: 'Skapa utkasten' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('är skapad');
		await expect(page.getByText('utkast', { exact: true })).toHaveCount(3);
		await expect(page.getByText('8 uppgifter som lagen frågar efter saknas')).toBeVisible();

		await page.getByRole('link', { name: 'Till dialogen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Dialog 20');
	});
});

const steps = ['', '/names', '/areas', '/ages', '/languages', '/population', '/legal'];

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320]
] as const) {
	test.describe(`at ${width} px, ${colorScheme}`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });
		test.setTimeout(180_000);

		test('what the law asks for, and an empty partnership, are sound', async ({ page, town }) => {
			for (const path of ['privacy', 'accessibility?lang=fi', 'accessibility?lang=en']) {
				await page.goto(`/p/haparanda/${path}`);
				await hasNoBarrier(page, path);
			}
			await signIn(page, await newTown(town.databasePath, `kalix-${width}`));
			for (const path of [...steps, '/new-round', '/meeting-guide?in=fi']) {
				await page.goto(`/desk/town/kalix-${width}${path}`);
				await hasNoBarrier(page, `empty ${path}`);
			}
		});

		test('a partnership that is filled in is sound', async ({ page }) => {
			await signInAs(page, 'anna');
			for (const path of [...steps, '/new-round']) {
				await page.goto(`/desk/town/haparanda${path}`);
				for (const folded of await page.locator('main summary').all()) await folded.click();
				await hasNoBarrier(page, `filled in ${path}`);
			}
		});

		test('what is wrong, and a dry run, are sound', async ({ page }) => {
			await signInAs(page, 'anna');
			await page.goto('/desk/town/haparanda/names');
			await page.getByLabel('Kommunens namn').fill('');
			await page.getByRole('button', { name: 'Spara' }).click();
			await hasNoBarrier(page, 'names, wrong');
			await page.goto('/desk/town/haparanda/ages');
			await page.getByLabel('Åldersgrupperna').fill('0-15\n20+');
			await page.getByRole('button', { name: 'Spara' }).click();
			await hasNoBarrier(page, 'ages, wrong');
			await page.goto('/desk/town/haparanda/population');
			await page.getByLabel('Tabellen').fill('Centrum;16–24;9;9\nLuleå;65+;1;1');
			await page.getByRole('button', { name: 'Läs tabellen' }).click();
			await hasNoBarrier(page, 'population, dry run');
			await expect(page.getByText('ingen siffra').first()).toBeAttached();
			await page.goto('/desk/town/haparanda/new-round');
			await page.getByLabel('Dialogens namn').fill('');
			await page.getByLabel('Ingen enkät').check();
			await page.getByLabel('Medarbetardialog').uncheck();
			await page.getByRole('button', { name: 'Skapa utkasten' }).click();
			await hasNoBarrier(page, 'new dialogue, wrong');
		});
	});
}
