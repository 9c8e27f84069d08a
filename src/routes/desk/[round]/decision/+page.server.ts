import { fail, redirect } from '@sveltejs/kit';
import { readCodebook } from '#db/queries/codebooks.ts';
import { listDecisions } from '#db/queries/decisions.ts';
import type { Round } from '#db/queries/rounds.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { checkDecision } from '#lib/promise/check-decision.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { decide } from '#lib/server/decide.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { candidates } from '#lib/ui/promise/candidates.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

const codebookOf = ({ partnershipId, codebookVersionId }: Round) =>
	readCodebook(db(), partnershipId, codebookVersionId);

/** The ranked themes to choose among, and what has been decided before. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'ranking:read');
	const [ranking, { codebook }, decisions] = await Promise.all([
		rankingOf(db(), round),
		codebookOf(round),
		listDecisions(db(), round.partnershipId, round.id)
	]);
	return {
		candidates: candidates(ranking, codebook, getLocale()),
		names: Object.fromEntries(
			codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
		),
		decisions: decisions.map(({ number, decidedBy, decidedAt, themes }) => ({
			...{ number, decidedBy, themes },
			decidedOn: today(new Date(decidedAt))
		})),
		mayDecide: mayDo(roles, 'decision:make')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { account, round } = await enter(event, 'decision:make');
		const fields = textFields(await event.request.formData());
		const { codebook } = await codebookOf(round);
		const ranking = await rankingOf(db(), round);
		const order = candidates(ranking, codebook, getLocale()).map(({ theme }) => theme);

		const { themes, problems } = checkDecision(order, (name) => fields.get(name)?.[0] ?? '');
		const written = Object.fromEntries([...fields].map(([name, [value]]) => [name, value ?? '']));
		if (problems.length > 0) return fail(422, { written, problems });

		await decide(db(), round, {
			...{ ranking, codebook, themes },
			accountId: account.id,
			at: now(),
			today: today()
		});
		redirect(303, `/desk/${round.slug}/promise`);
	}
};
