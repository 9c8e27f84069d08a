import { error, redirect } from '@sveltejs/kit';
import { listVersions, type ListedVersion } from '#db/queries/codebooks.ts';
import type { Round } from '#db/queries/rounds.ts';
import { compareCodebooks } from '#lib/coding/compare-codebooks.ts';
import { today } from '#lib/server/clock.ts';
import { bookOf, savedAt } from '#lib/server/codebook/book-of.ts';
import { answered, proceed } from '#lib/server/codebook/proceed.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

/** An older version, what differs from it now, and a way back to it. */
export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'codebook:edit');
	const { number, author, reason, createdAt, codebook } = await versionIn(round, visit);
	const now = await bookOf(round);
	return {
		base: round.codebookVersionId,
		version: { number, author, reason, day: today(new Date(createdAt)) },
		holds: number === now.number,
		change: compareCodebooks(now.codebook, codebook)
	};
};

export const actions: Actions = {
	preview: (visit) => goBack(visit, false),
	save: (visit) => goBack(visit, true)
};

/** Shows what going back would do, or keeps a new version equal to the old one. */
async function goBack(visit: RequestEvent, keep: boolean) {
	const entered = await enter(visit, 'codebook:edit');
	const { round } = entered;
	const { number, codebook } = await versionIn(round, visit);
	const form = await visit.request.formData();
	const sent = { reason: String(form.get('reason') ?? '') };
	const came = await proceed(db(), entered, form, { codebook, backTo: number, keep });
	if ('kept' in came) redirect(303, savedAt(round, came.kept));
	return answered(came, sent);
}

async function versionIn(
	round: Round,
	{ params }: { params: { version: string } }
): Promise<ListedVersion> {
	const all = await listVersions(db(), round.partnershipId, round.codebookVersionId);
	const found = all.find(({ number }) => String(number) === params.version);
	if (!found) error(404, 'no-such-version');
	return found;
}
