import { fail, redirect } from '@sveltejs/kit';
import { isAboutLack, themeName } from '#lib/coding/codebook.ts';
import { withSplit } from '#lib/coding/merge-themes.ts';
import { savedAt, themeIn } from '#lib/server/codebook/book-of.ts';
import { answered, proceed } from '#lib/server/codebook/proceed.ts';
import {
	checkThemeForm,
	chosenIn,
	emptyFields,
	movableEntries,
	readThemeForm
} from '#lib/server/codebook/theme-form.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'codebook:edit');
	const { theme } = await themeIn(round, visit.params.theme);
	const fields = { ...emptyFields, lack: isAboutLack(theme) };
	return {
		base: round.codebookVersionId,
		theme: { id: theme.id, name: themeName(theme, getLocale()) },
		fields,
		shown: movableEntries(theme, [], '')
	};
};

export const actions: Actions = {
	find: async (visit) => {
		const { round } = await enter(visit, 'codebook:edit');
		const { theme } = await themeIn(round, visit.params.theme);
		return { sent: read(await visit.request.formData(), theme) };
	},
	preview: (visit) => split(visit, false),
	save: (visit) => split(visit, true)
};

/** Shows what splitting would do, or does it. */
async function split(visit: RequestEvent, keep: boolean) {
	const entered = await enter(visit, 'codebook:edit');
	const { round } = entered;
	const { codebook, theme } = await themeIn(round, visit.params.theme);
	const form = await visit.request.formData();
	const sent = read(form, theme);
	const taken = codebook.themes.map(({ names }) => names.sv);
	const checked = checkThemeForm(sent.fields, null, taken);
	const entries = chosenIn(theme, sent.move);
	const problems = [
		...('problems' in checked ? checked.problems : []),
		...(entries.length === 0 ? [{ field: 'find-text', wrong: 'no-words' as const }] : [])
	];
	if ('problems' in checked || problems.length > 0) return fail(422, { sent, problems });
	const made = withSplit(codebook, theme.id, { ...checked.edited, entries });
	const came = await proceed(db(), entered, form, {
		codebook: made.codebook,
		carry: { how: 'split', from: theme.id, into: made.theme },
		...{ first: made.theme, action: 'theme-split', keep }
	});
	if ('kept' in came) redirect(303, savedAt(round, came.kept));
	return answered(came, sent);
}

function read(form: FormData, theme: Parameters<typeof movableEntries>[0]) {
	const fields = readThemeForm(form);
	const move = form.getAll('move').map(String);
	const reason = String(form.get('reason') ?? '');
	return { fields, move, reason, shown: movableEntries(theme, move, fields.find) };
}
