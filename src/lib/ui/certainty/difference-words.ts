import type { Difference } from '#lib/ranking/difference.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';

/** «+6 (−1 … +13)»: in percentage points, with a true minus. */
export function pointsInWords({ points, interval }: Difference): string {
	const number = new Intl.NumberFormat(getLocale(), {
		maximumFractionDigits: 0,
		signDisplay: 'exceptZero'
	});
	const of = (value: number) => number.format(value * 100);
	return `${of(points)} (${of(interval.low)}\u2009…\u2009${of(interval.high)})`;
}
