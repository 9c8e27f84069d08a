import type { Page } from '@playwright/test';
import { connect } from '#db/connect.ts';
import { insertChannel } from '#db/queries/channels.ts';
import { askOnlySome, changeSurvey } from '../pages/survey-with.ts';
import type { RunningServer } from '../pages/server.ts';
import { expect, test } from './town.ts';

test.use({ townFor: 'answer' });

const survey = '/s/haparanda-2026';
const problems = /största problemet/;

test.describe.configure({ mode: 'serial' });

/** Before the first page is asked for: the server reads a version once. */
async function prepare(town: RunningServer): Promise<void> {
	const db = connect(town.databasePath);
	await changeSurvey(db, (questionnaire) => {
		askOnlySome(questionnaire);
		questionnaire.challenge = true;
	});
	await db.destroy();
}

async function setAside(town: RunningServer, text: string) {
	const db = connect(town.databasePath);
	const rows = await db.selectFrom('setAside').select(['content', 'reasons']).execute();
	const counted = await db.selectFrom('answer').select('id').where('text', '=', text).execute();
	await db.destroy();
	return {
		counted: counted.length,
		aside: rows.filter(({ content }) => content.includes(text)).map(({ reasons }) => reasons)
	};
}

const drafts = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('draft:')));

/** Nothing is kept at every letter: the draft is written when the writer pauses. */
const draftIsKept = (page: Page) => expect.poll(() => drafts(page)).toHaveLength(1);

test.beforeAll(({ town }) => prepare(town));

test('a question that hangs on another comes and goes, and the numbers follow', async ({
	page
}) => {
	await page.goto(survey);
	const place = page.getByLabel(/Finns det någon plats/);
	await expect(place).toBeHidden();
	await expect(page.getByText('Fråga 7 av 7')).toBeVisible();
	await page.getByLabel('Mycket stort', { exact: true }).check();
	await expect(place).toBeVisible();
	await expect(page.getByText('Fråga 4 av 8')).toBeVisible();
	await expect(page.getByText('Svara bara om')).toBeHidden();
	await place.fill('Parken');
	await page.getByLabel('Litet', { exact: true }).check();
	await expect(place).toBeHidden();
	await expect(place).toBeDisabled();
	await expect(page.getByRole('progressbar')).toHaveAttribute('max', '7');
	await expect(page.getByText('Du har svarat på 1 av 7 frågor')).toBeVisible();
});

test('a draft waits in the reader’s own browser, also in another language, until it is sent', async ({
	page,
	town
}) => {
	const text = 'Mopeder på gångvägen, skrivet i två omgångar';
	await page.goto(survey);
	await page.getByLabel(problems).fill(text);
	await page.getByLabel('På kvällen').check();
	await draftIsKept(page);

	await page.goto(`${survey}?lang=fi`);
	await expect(page.getByText('Sinulla on keskeneräinen vastaus')).toBeVisible();
	await page.getByRole('button', { name: 'Jatka' }).click();
	await expect(page.locator('#problems')).toHaveValue(text);
	await expect(page.getByLabel('Illalla')).toBeChecked();
	await page.locator('#area').selectOption('Centrum');
	await page.getByRole('button', { name: 'Svenska' }).click();
	await expect(page.getByLabel(problems)).toHaveValue(text);
	await page.getByRole('main').getByRole('button', { name: 'Skicka svaren' }).click();
	await page.waitForURL(/\/thanks/);
	await expect.poll(() => drafts(page)).toEqual([]);
	// The work was done while it was written.
	const { counted, aside } = await setAside(town, text);
	expect(counted + aside.length).toBe(1);
	expect(aside.join()).not.toContain('no-proof');

	await page.getByRole('link', { name: 'Svara en gång till för någon annan' }).click();
	await expect(page.getByLabel(problems)).toHaveValue('');
	await expect(page.getByText('Du har ett påbörjat svar')).toBeHidden();
});

test('a draft can be thrown away, and is gone after seven days', async ({ page }) => {
	await page.goto(survey);
	await page.getByLabel(problems).fill('Något jag ångrar');
	await draftIsKept(page);
	await page.goto(survey);
	await page.getByRole('button', { name: 'Börja om' }).click();
	expect(await drafts(page)).toEqual([]);
	await expect(page.getByLabel(problems)).toHaveValue('');

	await page.getByLabel(problems).fill('Något jag glömmer');
	await draftIsKept(page);
	await page.evaluate(() => {
		for (const [name, text] of Object.entries(localStorage)) {
			const draft = JSON.parse(String(text)) as { at: number };
			draft.at -= 7 * 24 * 60 * 60 * 1000;
			localStorage.setItem(name, JSON.stringify(draft));
		}
	});
	await page.goto(survey);
	expect(await drafts(page)).toEqual([]);
	await expect(page.getByText('Du har ett påbörjat svar')).toBeHidden();
});

test('nothing is kept on a shared computer', async ({ page }) => {
	await page.clock.install();
	await page.goto(survey);
	await page.getByLabel(problems).fill('Först hemma');
	await page.clock.runFor(1000);
	await draftIsKept(page);
	await page.getByLabel(/delad dator/).check();
	expect(await drafts(page)).toEqual([]);
	await page.getByLabel(problems).fill('Sedan på biblioteket');
	await page.clock.runFor(1000);
	expect(await drafts(page)).toEqual([]);
	await page.reload();
	await expect(page.getByLabel(/delad dator/)).toBeChecked();
});

test('nothing is kept on a kiosk', async ({ page, town }) => {
	const db = connect(town.databasePath);
	const { id: surveyId, partnershipId } = await db
		.selectFrom('survey')
		.select(['id', 'partnershipId'])
		.where('slug', '=', 'haparanda-2026')
		.executeTakeFirstOrThrow();
	await insertChannel(db, {
		...{ id: 'tablet', partnershipId, surveyId, kind: 'kiosk', name: 'Foajén', code: 'hapar4' },
		...{ size: null, closedAt: null, createdAt: '2026-11-24T10:00:00.000Z' }
	});
	await db.destroy();
	await page.clock.install();
	await page.goto(`${survey}?via=hapar4`);
	await expect(page.getByText('finns kvar i den här webbläsaren')).toBeHidden();
	await page.getByLabel(problems).fill('På surfplattan i foajén');
	await page.clock.runFor(1000);
	expect(await drafts(page)).toEqual([]);
});

test('a name is asked about before anything leaves the browser, once', async ({ page, town }) => {
	const text = 'Grannen Kalle Svensson kör fort, 070-174 06 31';
	const posts: string[] = [];
	page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
	await page.goto(survey);
	await page.getByLabel(problems).fill(text);
	await page.locator('#area').selectOption('Centrum');
	const send = page.getByRole('main').getByRole('button', { name: 'Skicka svaren' });
	await send.click();

	const notice = page.getByRole('alert').filter({ hasText: 'Läs din text en gång till' });
	await expect(notice).toBeFocused();
	expect(posts).toEqual([]);
	const at = page.locator('#p-problems');
	await expect(at).toContainText('Kalle Svensson, 070-174 06 31');
	await expect(page.getByLabel(problems)).toHaveAccessibleDescription(/uppgift om en person/);
	await at.getByRole('link', { name: 'Ändra texten' }).click();
	await expect(page.getByLabel(problems)).toBeFocused();
	await at.getByRole('button', { name: 'Skicka ändå' }).click();
	await page.waitForURL(/\/thanks/);
	const { counted, aside } = await setAside(town, text);
	expect(counted + aside.length).toBe(1);
});

test('without script the same comes back from the server, and is set aside for lack of work', async ({
	browser,
	town
}) => {
	const text = 'Grannen Lena Bergström har sett allt';
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: town.origin });
	const page = await context.newPage();
	await page.goto(survey);
	await expect(
		page.getByText('Svara bara om du valde ”Stort” eller ”Mycket stort” i fråga 1.')
	).toBeVisible();
	await expect(page.getByText('Det här är en delad dator')).toHaveCount(0);
	await page.getByLabel(problems).fill(text);
	await page.locator('#area').selectOption('Centrum');
	await page.getByRole('main').getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(page.locator('#p-problems')).toContainText('Lena Bergström');
	await page.locator('#p-problems').getByRole('button', { name: 'Skicka ändå' }).click();
	await page.waitForURL(/\/thanks/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tack/);
	const { aside } = await setAside(town, text);
	expect(aside.join()).toContain('no-proof');
	await context.close();
});
