import { getLocale } from '#lib/words/compiled/runtime.js';

/** «0,74», with a true minus below nought. */
export function alphaWords(alpha: number): string {
	const words = Math.abs(alpha).toFixed(2);
	const signed = alpha < 0 && words !== '0.00' ? `−${words}` : words;
	return getLocale() === 'en' ? signed : signed.replace('.', ',');
}
