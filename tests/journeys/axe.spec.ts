import { hasNoBarrier } from './barriers.ts';
import { signInAs, test } from './town.ts';

const open = [
	'/',
	'/login',
	'/about/counting',
	'/about/privacy',
	'/about/accessibility',
	'/s/haparanda-2026',
	'/s/haparanda-2026?lang=fi',
	'/s/haparanda-2026?lang=en',
	'/s/haparanda-2026/thanks',
	'/s/no-such-survey',
	'/no-such-page'
];
/** The desk in parts, so that no test is so long that a busy machine ends it. */
const desk = {
	asking: [
		'/desk',
		'/desk/haparanda-2026',
		'/desk/haparanda-2026/survey',
		'/desk/haparanda-2026/incoming',
		'/desk/haparanda-2026/channels',
		'/desk/haparanda-2026/import',
		'/desk/haparanda-2026/export',
		'/desk/haparanda-2026/survey/haparanda-2026/xlsform',
		'/desk/haparanda-2026/aside'
	],
	'meetings and staff': [
		'/desk/haparanda-2026/meetings',
		'/desk/haparanda-2026/meetings/note',
		'/desk/haparanda-2026/staff',
		'/s/haparanda-2026-medarbetare'
	],
	'ranking and promise': [
		'/desk/haparanda-2026/ranking',
		'/desk/haparanda-2026/ranking?area=Centrum&order=staff',
		'/desk/haparanda-2026/certainty',
		'/desk/haparanda-2026/ranking/narcotics',
		'/desk/haparanda-2026/codebook',
		'/desk/haparanda-2026/codebook/new',
		'/desk/haparanda-2026/codebook/narcotics',
		'/desk/haparanda-2026/codebook/narcotics/merge',
		'/desk/haparanda-2026/codebook/narcotics/split',
		'/desk/haparanda-2026/codebook/exchange',
		'/desk/haparanda-2026/codebook/versions',
		'/desk/haparanda-2026/codebook/versions/1',
		'/desk/haparanda-2026/ranking/narcotics?stream=staff',
		'/desk/haparanda-2026/ranking/unsafe-places?word=park',
		'/desk/haparanda-2026/quotes',
		'/desk/haparanda-2026/decision',
		'/desk/haparanda-2026/promise',
		'/desk/haparanda-2026/promise/preview'
	]
};

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320]
] as const) {
	test.describe(`at ${width} px, ${colorScheme}`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });
		test.setTimeout(180_000);

		test('open pages have no violation and no sideways scroll', async ({ page }) => {
			for (const path of open) await look(page, path);
		});

		for (const [part, pages] of Object.entries(desk)) {
			test(`the desk’s pages of ${part} have no violation and no sideways scroll`, async ({
				page
			}) => {
				await signInAs(page, 'anna');
				for (const path of pages) await look(page, path);
			});
		}
	});
}

async function look(page: Parameters<typeof signInAs>[0], path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => {
		const folded = [...document.querySelectorAll('details')];
		// Many alike are looked at in the first and the last few: a matrix for each of 18 themes takes half a minute.
		for (const each of [...folded.slice(0, 4), ...folded.slice(-4)]) each.open = true;
	});
	await hasNoBarrier(page, path);
}
