import type { Time } from '#lib/text/times.ts';
import { m } from '#lib/words/compiled/messages.js';
import { getLocale } from '#lib/words/compiled/runtime.js';

/** «2,8»: one decimal tells enough of a ratio. */
export const ratio = (times: number): string =>
	new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(times);

export function timeWords(time: Time): string {
	const words: Record<Time, () => string> = {
		morning: m.theme_morning,
		daytime: m.theme_daytime,
		evening: m.theme_evening,
		night: m.theme_night,
		weekday: m.theme_weekday,
		monday: m.theme_monday,
		tuesday: m.theme_tuesday,
		wednesday: m.theme_wednesday,
		thursday: m.theme_thursday,
		friday: m.theme_friday,
		saturday: m.theme_saturday,
		sunday: m.theme_sunday,
		weekend: m.theme_weekend,
		spring: m.theme_spring,
		summer: m.theme_summer,
		autumn: m.theme_autumn,
		winter: m.theme_winter
	};
	return words[time]();
}
