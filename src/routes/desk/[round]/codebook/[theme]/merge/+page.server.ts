import { fail, redirect } from '@sveltejs/kit';
import { themeName } from '#lib/coding/codebook.ts';
import { withMerged } from '#lib/coding/merge-themes.ts';
import { savedAt, themeIn } from '#lib/server/codebook/book-of.ts';
import { answered, proceed } from '#lib/server/codebook/proceed.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'codebook:edit');
	const { codebook, theme } = await themeIn(round, visit.params.theme);
	return {
		base: round.codebookVersionId,
		theme: { id: theme.id, name: themeName(theme, getLocale()) },
		others: codebook.themes.flatMap((each) =>
			each.id === theme.id ? [] : [{ id: each.id, name: themeName(each, getLocale()) }]
		)
	};
};

export const actions: Actions = {
	preview: (visit) => merge(visit, false),
	save: (visit) => merge(visit, true)
};

/** Shows what merging would do, or does it. */
async function merge(visit: RequestEvent, keep: boolean) {
	const entered = await enter(visit, 'codebook:edit');
	const { round } = entered;
	const { codebook, theme } = await themeIn(round, visit.params.theme);
	const form = await visit.request.formData();
	const into = String(form.get('into') ?? '');
	const sent = { into, reason: String(form.get('reason') ?? '') };
	if (into === theme.id || !codebook.themes.some(({ id }) => id === into))
		return fail(422, { sent, wrong: 'no-into' as const });
	const came = await proceed(db(), entered, form, {
		codebook: withMerged(codebook, theme.id, into),
		carry: { how: 'merge', from: theme.id, into },
		...{ first: into, action: 'theme-merged', keep }
	});
	if ('kept' in came) redirect(303, savedAt(round, came.kept));
	return answered(came, sent);
}
