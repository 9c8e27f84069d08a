import { fail, redirect } from '@sveltejs/kit';
import { compareCodebooks } from '#lib/coding/compare-codebooks.ts';
import { bookOf, savedAt } from '#lib/server/codebook/book-of.ts';
import { withImported } from '#lib/server/codebook/imported-theme.ts';
import { answered, proceed } from '#lib/server/codebook/proceed.ts';
import { type FileProblem, textIn, themesIn } from '#lib/server/codebook/read-file.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

/** So many things to put right are told of at once. */
const mostTold = 20;

/** The codebook out as a file, and in from one: first what would change. */
export const load: PageServerLoad = async (visit) => {
	const { round } = await enter(visit, 'codebook:edit');
	const tooBig = visit.url.searchParams.get('refused') === 'too-big';
	return { base: round.codebookVersionId, tooBig };
};

export const actions: Actions = {
	preview: (visit) => takeIn(visit, false),
	save: (visit) => takeIn(visit, true)
};

/** Shows what a file would change, or takes it in. */
async function takeIn(visit: RequestEvent, keep: boolean) {
	const entered = await enter(visit, 'codebook:edit');
	const { round } = entered;
	const { codebook } = await bookOf(round);
	const form = await visit.request.formData();
	const refuse = (problem: FileProblem) => fail(422, { problem });
	const file = await textIn(form);
	if ('problem' in file) return refuse(file.problem);
	const read = themesIn(file.text);
	if ('problem' in read) return refuse(read.problem);
	const made = withImported(codebook, read.themes);
	if ('wrong' in made) return fail(422, { wrong: made.wrong.slice(0, mostTold) });

	const change = compareCodebooks(codebook, made.codebook);
	const sent = { content: file.text, change, reason: String(form.get('reason') ?? '') };
	const came = await proceed(db(), entered, form, {
		...{ codebook: made.codebook, action: 'codebook-imported', keep }
	});
	if ('kept' in came) redirect(303, savedAt(round, came.kept));
	return answered(came, sent);
}
