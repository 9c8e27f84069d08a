import { fail } from '@sveltejs/kit';
import { readCodebook } from '#db/queries/codebooks.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { judgeQuoteOf, quotesToShow } from '#lib/server/quotes.ts';
import { shownQuote } from '#lib/server/shown-quote.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
	const { account, round, roles } = await enter(visit, 'answers:read');
	const [{ codebook }, quotes] = await Promise.all([
		readCodebook(db(), round.partnershipId, round.codebookVersionId),
		quotesToShow(db(), round)
	]);
	const mayJudge = mayDo(roles, 'coding:correct');
	const shown = quotes.map((quote) => ({
		...shownQuote(quote, account.id, { answer: mayJudge && quote.status === 'proposed' }),
		theme: quote.theme,
		stream: quote.stream
	}));
	return {
		mayJudge,
		waiting: shown.filter(({ status }) => status === 'proposed'),
		themes: codebook.themes.flatMap((theme) => {
			const own = shown.filter((quote) => quote.theme === theme.id && quote.status !== 'proposed');
			return own.length > 0 ? [{ id: theme.id, quotes: own }] : [];
		}),
		names: Object.fromEntries(
			codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
		)
	};
};

export const actions: Actions = {
	/** Approves somebody else's proposal, or declines one. */
	judge: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const form = await visit.request.formData();
		const status: 'approved' | 'declined' =
			form.get('status') === 'approved' ? 'approved' : 'declined';
		const by = { account, round, at: now() };
		const judged = await judgeQuoteOf(db(), by, String(form.get('quote') ?? ''), status);
		if (!judged) return fail(409, { said: 'gone' as const });
		return { said: status };
	}
};
