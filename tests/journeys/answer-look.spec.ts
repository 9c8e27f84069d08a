import type { Page } from '@playwright/test';
import { connect } from '#db/connect.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import { askOnlySome, changeSurvey } from '../pages/survey-with.ts';
import { hasNoBarrier } from './barriers.ts';
import { expect, test } from './town.ts';

test.use({ townFor: 'answer-look' });

const survey = '/s/haparanda-2026';

/** Every kind of question: the example lacks information text and a single choice with «Annat». */
function askEverything(questionnaire: Questionnaire): void {
	askOnlySome(questionnaire);
	const options = ['Till fots', 'Med cykel', 'Trafiksäkerhetsförbättringsåtgärder'];
	questionnaire.questions.splice(
		2,
		0,
		{
			id: 'about',
			kind: 'info',
			required: false,
			label: { sv: 'Om vägen hem' },
			hint: { sv: 'Nu frågar vi om kvällar.' }
		},
		{
			id: 'way-home',
			kind: 'single',
			other: true,
			required: true,
			label: { sv: 'Hur tar du dig hem på kvällen?' },
			options: options.map((label, index) => ({ id: `way-${index}`, label: { sv: label } }))
		}
	);
}

test.beforeAll(async ({ town }) => {
	const db = connect(town.databasePath);
	await changeSurvey(db, askEverything);
	await db.destroy();
});

/** The page in each state: empty, filled, asked about a name, sent back, offered a draft, sent. */
const states: [string, (page: Page) => Promise<void>][] = [
	['empty', async (page) => void (await page.goto(survey))],
	[
		'filled',
		async (page) => {
			await page.goto(survey);
			await fill(page);
		}
	],
	[
		'asked about a name',
		async (page) => {
			await page.goto(survey);
			await fill(page);
			await page.locator('#problems').fill('Kalle Svensson, 070-174 06 31, bil ABC 123');
			await page.locator('#way-home-other').fill('Med Lena Bergström');
			await send(page);
			await expect(page.locator('#p-problems')).toBeVisible();
		}
	],
	[
		'sent back',
		async (page) => {
			await page.goto(survey);
			await page.locator('#wishes').fill('Fler lampor');
			await send(page);
			await expect(page.locator('#errors')).toBeVisible();
		}
	],
	[
		'offered a draft',
		async (page) => {
			await page.goto(survey);
			await page.locator('#problems').fill('Halvvägs');
			await expect
				.poll(() => page.evaluate(() => Object.keys(localStorage).length))
				.toBeGreaterThan(0);
			await page.goto(survey);
			await expect(page.getByRole('button', { name: 'Fortsätt' })).toBeVisible();
		}
	],
	['sent', async (page) => void (await page.goto(`${survey}/thanks`))]
];

async function fill(page: Page): Promise<void> {
	await page.locator('#how-big').check();
	await page.getByLabel('Mycket stort', { exact: true }).check();
	await page.getByLabel('På kvällen').check();
	await page.locator('#when-unsafe-other').fill('På bussen');
	await page.getByLabel('Med cykel').check();
	await page.locator('#problems').fill('Trafiksäkerhetsförbättringsåtgärdsprogram');
	await page.locator('#area').selectOption('Centrum');
	await page.getByLabel('65 år eller äldre').check();
}

const send = (page: Page) =>
	page.getByRole('main').getByRole('button', { name: 'Skicka svaren' }).click();

/** What sticks out of the window, or has letters cut off by its own box. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const wide = document.documentElement.clientWidth;
		const found = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			if (element.closest('.vh, .skip, template') || !element.checkVisibility()) return false;
			const box = element.getBoundingClientRect();
			const style = getComputedStyle(element);
			const clips = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
			return (
				box.right > wide + 1 ||
				box.left < -1 ||
				(clips && !/textarea|select|input/i.test(element.tagName))
			);
		});
		if (document.documentElement.scrollWidth > wide) found.push(document.documentElement);
		return found.map(({ outerHTML }) => outerHTML.slice(0, 120));
	});
}

for (const [state, go] of states) {
	test(`axe finds nothing, light and dark: ${state}`, async ({ page }) => {
		await go(page);
		await hasNoBarrier(page, state);
		await page.emulateMedia({ colorScheme: 'dark' });
		await hasNoBarrier(page, state);
	});

	test(`nothing is cut off at 320 and 390 px with text at 200 %: ${state}`, async ({ page }) => {
		for (const width of [320, 390]) {
			await page.setViewportSize({ width, height: 700 });
			await go(page);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect(await cutOff(page), `${width} px`).toEqual([]);
			await page.evaluate(() => localStorage.clear());
		}
	});

	test(`forced colours leave every control its edge and every focus its ring: ${state}`, async ({
		page
	}) => {
		// Axe is not asked: it reckons with our colours, and here they are the reader's own.
		await page.emulateMedia({ forcedColors: 'active' });
		await go(page);
		const controls = page.locator(
			'main :is(input:not([type=hidden]), textarea, select, button, a):visible'
		);
		for (const control of (await controls.all()).filter((_, index) => index % 5 === 0)) {
			if ((await control.getAttribute('tabindex')) === '-1') continue;
			await control.focus();
			await page.keyboard.press('Shift'); // The ring is for those who use the keyboard.
			const ring = await control.evaluate((element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
			});
			expect(
				ring,
				await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 80))
			).toBeGreaterThan(0);
		}
	});
}

test('what has focus is never behind the progress that sticks', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(survey);
	await page.locator('#wishes').focus();
	for (let back = 0; back < 12; back += 1) {
		await page.keyboard.press('Shift+Tab');
		const hidden = await page.evaluate(() => {
			const bar = document.querySelector('.progress')?.getBoundingClientRect();
			const focused = document.activeElement?.getBoundingClientRect();
			if (!bar || !focused) return 0;
			return Math.min(bar.bottom, focused.bottom) - Math.max(bar.top, focused.top);
		});
		expect(hidden).toBeLessThanOrEqual(0);
	}
});
