import { fail, redirect } from '@sveltejs/kit';
import { themeName } from '#lib/coding/codebook.ts';
import { withEdited } from '#lib/coding/edit-theme.ts';
import { bookOf, savedAt, themeIn } from '#lib/server/codebook/book-of.ts';
import { answered, proceed } from '#lib/server/codebook/proceed.ts';
import {
	checkThemeForm,
	readThemeForm,
	shownEntries,
	themeFields
} from '#lib/server/codebook/theme-form.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'codebook:edit');
	const { codebook, theme } = await themeIn(round, visit.params.theme);
	const fields = themeFields(theme);
	return {
		base: round.codebookVersionId,
		theme: { id: theme.id, name: themeName(theme, getLocale()) },
		fields,
		shown: shownEntries(theme, fields),
		others: codebook.themes.length > 1
	};
};

export const actions: Actions = {
	find: async (visit) => {
		const { round } = await enter(visit, 'codebook:edit');
		const { theme } = await themeIn(round, visit.params.theme);
		const form = await visit.request.formData();
		const fields = readThemeForm(form);
		return { sent: { fields, shown: shownEntries(theme, fields), reason: reasonIn(form) } };
	},
	preview: (visit) => change(visit, false),
	save: (visit) => change(visit, true)
};

/** Shows what the written theme would do, or keeps it. */
async function change(visit: RequestEvent, keep: boolean) {
	const entered = await enter(visit, 'codebook:edit');
	const { round } = entered;
	const { theme } = await themeIn(round, visit.params.theme);
	const { codebook } = await bookOf(round);
	const form = await visit.request.formData();
	const fields = readThemeForm(form);
	const sent = { fields, shown: shownEntries(theme, fields), reason: reasonIn(form) };
	const taken = codebook.themes.flatMap(({ id, names }) => (id === theme.id ? [] : names.sv));
	const checked = checkThemeForm(fields, theme, taken);
	if ('problems' in checked) return fail(422, { sent, problems: checked.problems });
	const changed = withEdited(codebook, theme.id, checked.edited);
	const came = await proceed(db(), entered, form, {
		...{ codebook: changed, first: theme.id, keep }
	});
	if ('kept' in came) redirect(303, savedAt(round, came.kept));
	return answered(came, sent);
}

const reasonIn = (form: FormData) => String(form.get('reason') ?? '');
