import { connect, type Db } from '#db/connect.ts';
import { grantRole, insertAccount } from '#db/queries/accounts.ts';
import { insertChannel } from '#db/queries/channels.ts';
import { showStaffAnswered, noteStaffAnswered } from '#db/queries/staff-answered.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, signInAs, test } from './town.ts';

const at = '2026-11-24T10:00:00.000Z';

/** The staff dialogue with workplaces, and colleagues of whom the first ten have answered. */
async function prepare(db: Db): Promise<void> {
	const survey = await db
		.selectFrom('survey')
		.select(['id', 'partnershipId'])
		.where('stream', '=', 'staff')
		.executeTakeFirstOrThrow();
	const { partnershipId, id: surveyId } = survey;
	for (const [id, name, code, size] of [
		['north', 'Hemtjänsten norr', 'acde23', 40],
		['south', 'Skolan söder', 'efhj45', 25],
		['small', 'Vaktmästeriet', 'kmnp67', 4]
	] as const) {
		const channel = { id, name, code, size, partnershipId, surveyId, kind: 'workplace' as const };
		await insertChannel(db, { ...channel, closedAt: null, createdAt: at });
	}
	for (let index = 0; index < 14; index += 1) {
		const accountId = `colleague-${index}`;
		await insertAccount(db, {
			...{ id: accountId, email: `k${index}@haparanda.example`, name: `Kollega ${index}` },
			...{ passwordHash: '', createdAt: at, disabledAt: null }
		});
		await grantRole(db, { accountId, partnershipId, role: 'staff', grantedAt: at });
		if (index < 10) await noteStaffAnswered(db, { surveyId, accountId, partnershipId });
	}
	await showStaffAnswered(db, { surveyId, partnershipId });
}

test('a workplace answers by its link, and the coordinator reminds without learning who said what', async ({
	page,
	browser,
	town
}) => {
	const db = connect(town.databasePath);
	await prepare(db);

	const colleague = await (await browser.newContext({ baseURL: town.origin })).newPage();
	await colleague.goto('/s/haparanda-2026-medarbetare?via=acde23');
	await expect(colleague.getByText('Att just du har svarat antecknas inte.')).toBeVisible();
	await colleague.getByRole('textbox').first().fill('Stök i trapphusen på kvällen');
	await colleague.getByRole('main').getByRole('button', { name: 'Skicka' }).click();
	await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(/Tack/);
	expect(await colleague.context().cookies()).toEqual([]);

	await signInAs(page, 'anna');
	await page.goto('/desk/haparanda-2026/staff');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/medarbetare har svarat/);
	await expect(page.getByRole('row', { name: /Kollega 3.*Har svarat/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /Kollega 12.*Inte ännu/ })).toBeVisible();
	await expect(page.getByLabel('Mottagare')).toHaveValue(/k12@haparanda\.example/);
	await expect(page.getByLabel('Mottagare')).not.toHaveValue(/k3@haparanda\.example/);
	const mail = page.getByRole('link', { name: 'Öppna i e-postprogrammet' });
	await expect(mail).toHaveAttribute('href', /^mailto:\?bcc=.*k12%40haparanda/);
	await expect(page.getByRole('row', { name: /Hemtjänsten norr/ })).toContainText('i Övriga');
	await hasNoBarrier(page, page.url());
	await db.destroy();
});
