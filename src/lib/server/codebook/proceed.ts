import { createHash } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import type { Db } from '#db/connect.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { compareCodebooks, isSame } from '#lib/coding/compare-codebooks.ts';
import type { Outcome } from '#lib/ui/codebook/outcome.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import { now } from '../clock.ts';
import { type Deed, editCodebook } from '../edit-codebook.ts';
import type { Entered } from '../permission.ts';
import { type Changed, effectOf } from './effect.ts';

/** The longest reason kept. */
const longestReason = 300;

/**
 * Shows what a change would do, or keeps it: only what has been seen, with a reason, and only made
 * from the version that holds.
 *
 * @returns the new version's number when it was kept
 */
export async function proceed(
	db: Db,
	{ account, round }: Entered,
	form: FormData,
	changed: Changed & Pick<Deed, 'action'> & { keep: boolean }
): Promise<{ kept: number } | { outcome: Outcome; status: number }> {
	const { keep, action, ...change } = changed;
	const { carry, backTo } = change;
	const base = String(form.get('base') ?? '');
	const here = await readCodebook(db, round.partnershipId, round.codebookVersionId);
	const meanwhile = { said: 'meanwhile' as const, number: here.number, author: here.author };
	if (base !== round.codebookVersionId) return { outcome: meanwhile, status: 409 };
	if (isSame(compareCodebooks(here.codebook, change.codebook)))
		return { outcome: { said: 'unchanged' }, status: 422 };

	const seen = fingerprint(base, change);
	const reason = String(form.get('reason') ?? '').trim();
	const sawThis = form.get('seen') === seen;
	if (keep && sawThis && reason !== '' && reason.length <= longestReason) {
		const edit = { accountId: account.id, author: account.name, at: now(), reason };
		const deed: Deed = { edit };
		if (action) deed.action = action;
		if (carry) deed.carry = carry;
		if (backTo !== undefined) deed.backTo = backTo;
		const kept = await editCodebook(db, round, change.codebook, deed);
		return kept ? { kept: here.number + 1 } : { outcome: meanwhile, status: 409 };
	}
	const effect = await effectOf(db, round, change, getLocale());
	if (!keep) return { outcome: { said: 'effect', effect, seen }, status: 200 };
	const said = !sawThis ? 'look-again' : reason === '' ? 'no-reason' : 'long-reason';
	return { outcome: { said, effect, seen }, status: 422 };
}

/** What a page's action answers with: the outcome and what was written, so that nothing is lost. */
export function answered<Sent>(
	{ outcome, status }: { outcome: Outcome; status: number },
	sent: Sent
) {
	return status === 200 ? { outcome, sent } : fail(status, { outcome, sent });
}

function fingerprint(base: string, { codebook, carry, backTo }: Changed): string {
	const made = JSON.stringify([base, codebook, carry, backTo]);
	return createHash('sha256').update(made).digest('hex').slice(0, 16);
}
