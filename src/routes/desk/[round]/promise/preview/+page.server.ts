import { redirect } from '@sveltejs/kit';
import { findPromise } from '#db/queries/promises.ts';
import { commitmentSentence } from '#lib/promise/commitment.ts';
import { partyNames } from '#lib/promise/draft.ts';
import { isProposal } from '#lib/promise/library.ts';
import { signatures } from '#lib/promise/markdown.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** The whole document as it will be signed. Without a draft there is nothing to see. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'promise:read');
	const promise = await findPromise(db(), round.partnershipId, round.id);
	if (!promise) redirect(303, `/desk/${round.slug}/promise`);
	const { draft } = promise;
	return {
		draft,
		signatures: signatures(draft),
		proposals: draft.commitments.filter((each) => isProposal(each, partyNames(draft))).length,
		sentences: draft.commitments.map((commitment) => ({
			theme: commitment.theme,
			id: commitment.id,
			sentence: commitmentSentence(commitment)
		}))
	};
};
