import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No rule of WCAG 2.2 AA or of good practice is broken, and nothing scrolls sideways. Told softly,
 * so that one run tells of every page. A page shown in a frame is looked at by itself.
 *
 * @param what the page or its state, to find it by
 */
export async function hasNoBarrier(page: Page, what: string): Promise<void> {
	// Legacy mode looks in this document alone, which it does three times as fast: our frames are excluded.
	const { violations } = await new AxeBuilder({ page })
		.exclude('iframe')
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: rules } })
		.analyze();
	const found = violations.map(({ id, nodes }) => ({
		id,
		at: nodes.map(({ html }) => html.slice(0, 120))
	}));
	expect.soft(found, what).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect.soft(overflow, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}
