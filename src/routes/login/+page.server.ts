import { fail, redirect } from '@sveltejs/kit';
import { findAccountByEmail } from '#db/queries/accounts.ts';
import { countConstructedPartnerships } from '#db/queries/partnerships.ts';
import { db } from '#lib/server/database.ts';
import { passwordMatches, pretendToCheck } from '#lib/server/password.ts';
import { limiter } from '#lib/server/rate-limit.ts';
import { startSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

const quarter = 15 * 60_000;
/** Slow enough that guessing is hopeless, kind enough to somebody with a new keyboard. */
const perEmail = limiter({ most: 8, perMs: quarter });
/** A whole town hall may share one address. */
const perAddress = limiter({ most: 200, perMs: quarter });

/** For everyone. */
export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.account) redirect(303, goodNext(url));
	return { example: (await countConstructedPartnerships(db())) > 0 };
};

/** Signing in is not audited: the time would be a clue to who answered the staff dialogue when. */
export const actions: Actions = {
	default: async ({ request, url, cookies, locals, getClientAddress }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '').trim();
		const password = String(form.get('password') ?? '');
		if (!email || !password) return fail(422, { email, problem: 'missing' as const });

		const waitMs = Math.max(
			perEmail.attempt(email.toLowerCase(), Date.now()).waitMs,
			perAddress.attempt(getClientAddress(), Date.now()).waitMs
		);
		if (waitMs > 0) {
			return fail(429, {
				email,
				problem: 'wait' as const,
				minutes: Math.ceil(waitMs / 60_000)
			});
		}

		const account = await findAccountByEmail(db(), email);
		const matches = account
			? await passwordMatches(account.passwordHash, password)
			: await pretendToCheck(password);
		if (!account || !matches) return fail(422, { email, problem: 'wrong' as const });

		perEmail.forgive(email.toLowerCase());
		await startSession(db(), account.id, cookies, locals);
		redirect(303, goodNext(url));
	}
};

/** Where to go after signing in: an address of ours, never somebody else's. */
function goodNext(url: URL): string {
	const next = url.searchParams.get('next') ?? '/desk';
	const target = new URL(next, url.origin);
	return target.origin === url.origin && next.startsWith('/') ? target.pathname : '/desk';
}
