import { fail, redirect } from '@sveltejs/kit';
import { withNewTheme } from '#lib/coding/edit-theme.ts';
import { bookOf, savedAt } from '#lib/server/codebook/book-of.ts';
import { answered, proceed } from '#lib/server/codebook/proceed.ts';
import { checkThemeForm, emptyFields, readThemeForm } from '#lib/server/codebook/theme-form.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'codebook:edit');
	return { base: round.codebookVersionId, fields: emptyFields };
};

export const actions: Actions = {
	preview: (visit) => add(visit, false),
	save: (visit) => add(visit, true)
};

/** Shows what a new theme would do, or keeps it. */
async function add(visit: RequestEvent, keep: boolean) {
	const entered = await enter(visit, 'codebook:edit');
	const { round } = entered;
	const { codebook } = await bookOf(round);
	const form = await visit.request.formData();
	const fields = readThemeForm(form);
	const sent = { fields, reason: String(form.get('reason') ?? '') };
	const taken = codebook.themes.map(({ names }) => names.sv);
	const checked = checkThemeForm(fields, null, taken);
	if ('problems' in checked) return fail(422, { sent, problems: checked.problems });
	const made = withNewTheme(codebook, checked.edited);
	const came = await proceed(db(), entered, form, {
		...{ codebook: made.codebook, first: made.theme, action: 'theme-added', keep }
	});
	if ('kept' in came) redirect(303, savedAt(round, came.kept));
	return answered(came, sent);
}
