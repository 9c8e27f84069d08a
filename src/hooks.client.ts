import { defineCustomClientStrategy } from '#lib/words/compiled/runtime.js';
import { isLocale } from '#lib/words/compiled/runtime.js';

// The server chose the language and wrote it on <html>.
defineCustomClientStrategy('custom-reader', {
	getLocale: () => {
		const { lang } = document.documentElement;
		return isLocale(lang) ? lang : undefined;
	},
	setLocale: () => undefined
});
