import { isLocale } from '#lib/words/compiled/runtime.js';
import { requireAccount } from '#lib/server/permission.ts';
import type { LayoutServerLoad } from './$types';

/** For everyone signed in. A language chosen here is remembered, since these pages have many links. */
export const load: LayoutServerLoad = (visit) => {
	const account = requireAccount(visit);
	const wished = visit.url.searchParams.get('lang');
	if (isLocale(wished)) {
		visit.cookies.set('lang', wished, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: visit.locals.https,
			maxAge: 365 * 24 * 3600
		});
	}
	return { account };
};
