import { fail, redirect } from '@sveltejs/kit';
import { readCodebook } from '#db/queries/codebooks.ts';
import type { DraftRevision } from '#db/queries/decision-drafts.ts';
import { listDecisions } from '#db/queries/decisions.ts';
import type { Round } from '#db/queries/rounds.ts';
import { listStatistics } from '#db/queries/statistics.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { decisionFieldNames, readFields } from '#lib/promise/decision-draft.ts';
import { checkDecisionRecord } from '#lib/promise/decision-record.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { decide } from '#lib/server/decide.ts';
import {
	compareDecisionDraft,
	discardDecisionDraft,
	saveDecisionDraft,
	standing
} from '#lib/server/decision-draft.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { candidates } from '#lib/ui/promise/candidates.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

const codebookOf = ({ partnershipId, codebookVersionId }: Round) =>
	readCodebook(db(), partnershipId, codebookVersionId);

/** The ranked themes to choose among, the unfinished record, and what has been decided before. */
export const load: PageServerLoad = async (event) => {
	const { account, round, roles } = await enter(event, 'ranking:read');
	const whose = { partnershipId: round.partnershipId, roundId: round.id };
	const [ranking, { codebook }, decisions, { follows, revision, draft }, statistics] =
		await Promise.all([
			rankingOf(db(), round),
			codebookOf(round),
			listDecisions(db(), round.partnershipId, round.id),
			standing(db(), whose),
			listStatistics(db(), whose)
		]);
	return {
		candidates: candidates(ranking, codebook, getLocale()),
		names: Object.fromEntries(
			codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
		),
		decisions: decisions.map(({ number, decidedBy, decidedAt, heldOn, themes }) => ({
			...{ number, decidedBy, themes },
			decidedOn: heldOn ?? today(new Date(decidedAt))
		})),
		statistics,
		basis: { follows, revision },
		draft: draft && { revision: draft.revision, savedBy: draft.savedBy },
		// Whoever writes is there, and most often writes it down the same day.
		fields: draft?.fields ?? { heldOn: today(), present: account.name },
		wall: event.url.searchParams.has('wall'),
		saved: event.url.searchParams.has('saved'),
		mayDecide: mayDo(roles, 'decision:make')
	};
};

export const actions: Actions = {
	/** One form, several buttons: named actions would let Enter in a field do the wrong one. */
	default: async (event) => {
		const { account, round } = await enter(event, 'decision:make');
		const by = { accountId: account.id, at: now() };
		const sent = textFields(await event.request.formData());
		const field = (name: string) => sent.get(name)?.[0] ?? '';
		const page = `/desk/${round.slug}/decision`;
		const wall = event.url.searchParams.has('wall');

		if (field('do') === 'discard') {
			await discardDecisionDraft(db(), round, by);
			redirect(303, page);
		}
		const { codebook } = await codebookOf(round);
		const ranking = await rankingOf(db(), round);
		const order = candidates(ranking, codebook, getLocale()).map(({ theme }) => theme);
		const names = decisionFieldNames(order);
		const fields = readFields(names, field);
		const basis = readBasis(field('basis'));

		if (field('do') === 'draft') {
			const saved = await saveDecisionDraft(db(), round, by, { basis, fields, names });
			if (saved !== 'saved') return fail(409, { written: saved.merged, disagreed: saved });
			redirect(303, `${page}?saved${wall ? '&wall' : ''}`);
		}
		const { record, problems } = checkDecisionRecord(order, fields, today());
		if (problems.length > 0) return fail(422, { written: fields, problems, basis });
		const number = await decide(db(), round, { ...by, ranking, codebook, record, basis });
		if (number === null) {
			const disagreed = await compareDecisionDraft(db(), round, { basis, fields, names });
			return fail(409, { written: disagreed.merged, disagreed });
		}
		redirect(303, `/desk/${round.slug}/promise`);
	}
};

/** `0.3`: after no decision, the third save. What is not that begins from nothing. */
function readBasis(text: string): DraftRevision {
	const [, follows = '0', revision = '0'] = /^(\d{1,6})\.(\d{1,6})$/.exec(text) ?? [];
	return { follows: Number(follows), revision: Number(revision) };
}
