import { redirect } from '@sveltejs/kit';
import { readCodebook } from '#db/queries/codebooks.ts';
import { latestNumber } from '#db/queries/decisions.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { reopenDecision } from '#lib/server/decision-draft.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';
import { decisionOf } from './decision-of.ts';

export const csr = false;

/** The whole record, as it stood when it was decided. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'ranking:read');
	const { id, ...decision } = await decisionOf(round, event.params.number);
	void id; // The address is the number; the id is ours.
	const [latest, { codebook }] = await Promise.all([
		latestNumber(db(), round.partnershipId, round.id),
		readCodebook(db(), round.partnershipId, round.codebookVersionId)
	]);
	const now = Object.fromEntries(
		codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
	);
	return {
		decision,
		savedOn: today(new Date(decision.decidedAt)),
		// As they were called then; a reader of another language sees today's translation.
		names:
			getLocale() === 'sv'
				? { ...now, ...decision.themeNames }
				: { ...decision.themeNames, ...now },
		replacedBy: latest > decision.number ? decision.number + 1 : null,
		busy: event.url.searchParams.has('busy'),
		mayDecide: mayDo(roles, 'decision:make')
	};
};

export const actions: Actions = {
	reopen: async (event) => {
		const { account, round } = await enter(event, 'decision:make');
		const decision = await decisionOf(round, event.params.number);
		const by = { accountId: account.id, at: now() };
		const begun = await reopenDecision(db(), round, by, decision);
		const page = `/desk/${round.slug}/decision`;
		redirect(303, begun ? page : `${page}/${decision.number}?busy`);
	}
};
