import { error, fail, redirect } from '@sveltejs/kit';
import { revisionOf } from '#lib/server/edit-survey.ts';
import { enter } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { blankQuestion, kinds } from '#lib/survey/edit/blank-question.ts';
import { questionFromFields, reshape } from '#lib/survey/edit/question-fields.ts';
import { saveQuestion } from '#lib/survey/edit/save-question.ts';
import type { Question } from '#lib/survey/questionnaire.ts';
import { brokenIn, type ShownBroken } from '#lib/ui/builder/shown-broken.ts';
import { numberOf } from '#lib/ui/builder/shown-question.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { editIn, editingIn, everIn, wasAsked } from '../../survey-in.ts';

export const csr = false;

export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const editing = await editingIn(round, event.params.survey);
	const { questions } = editing.questionnaire;
	const { question: id } = event.params;
	const stored = questions.find((question) => question.id === id) ?? null;
	// Somebody may have removed it while its form was filled in: the form then comes back as sent.
	if (!stored && event.request.method !== 'POST') error(404, 'no-such-question');
	return {
		address: `/desk/${round.slug}/survey/${event.params.survey}`,
		question: stored,
		revision: revisionOf(stored),
		number: stored && numberOf(stored, questions),
		questions,
		languages: editing.languages,
		answered: wasAsked(editing, id),
		hasNext: stored !== null && questions.at(-1)?.id !== id
	};
};

export const actions: Actions = {
	save: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const { survey, question: id } = event.params;
		const { fields, question, problems } = await readForm(event, entered.round);
		const sent = { question, revision: fields.get('revision')?.[0] ?? '' };
		if (problems.length > 0) return fail(422, { ...sent, problems, conflict: null });

		const edit = { action: 'survey-question-saved', detail: { question: id } };
		const saved = await editIn<Saved>(entered, survey, edit, (now) => {
			const stored = now.questionnaire.questions.find((each) => each.id === id);
			if (revisionOf(stored ?? null) !== sent.revision)
				return { questionnaire: null, told: { conflict: stored ?? 'gone' } };
			const { questionnaire, broken, next } = saveQuestion(
				now.questionnaire,
				question,
				everIn(now)
			);
			return { questionnaire, told: { next, broken: brokenIn(questionnaire, broken) } };
		});
		if ('conflict' in saved) {
			const { conflict } = saved;
			const revision = revisionOf(conflict === 'gone' ? null : conflict);
			return fail(409, { question, revision, problems: [], conflict });
		}
		const address = `/desk/${entered.round.slug}/survey/${survey}`;
		if (saved.broken.length > 0)
			return { question: null, revision: null, problems: [], conflict: null, broken: saved.broken };
		if (fields.has('next') && saved.next) redirect(303, `${address}/question/${saved.next}`);
		redirect(303, `${address}?saved=${id}#q-${id}`);
	},
	/** Adds, moves or takes away an option in the form; what is written comes along, nothing is kept. */
	reshape: async (event) => {
		const { round } = await enter(event, 'survey:edit');
		const { fields, question } = await readForm(event, round);
		const reshaped = reshape(question, fields.get('reshape')?.[0] ?? '');
		const revision = fields.get('revision')?.[0] ?? '';
		return { question: reshaped, revision, problems: [], conflict: null, reshaped: true };
	}
};

/** Where to go on, or what somebody else has saved in the meantime. */
type Saved = { next: string | null; broken: ShownBroken[] } | { conflict: Question | 'gone' };

/**
 * The question as the form says it, read against what is stored; against what it was in an earlier
 * version, or a blank one of its kind, when somebody has removed it.
 */
async function readForm(event: RequestEvent, round: Awaited<ReturnType<typeof enter>>['round']) {
	const editing = await editingIn(round, event.params.survey);
	const { languages, settings } = editing;
	const { questions } = editing.questionnaire;
	const { question: id } = event.params;
	const fields = textFields(await event.request.formData());
	const kind = kinds.find((each) => each === fields.get('was')?.[0]);
	const before =
		questions.find((question) => question.id === id) ??
		everIn(editing).find((question) => question.id === id) ??
		(kind && /^[a-z][a-z0-9-]*$/i.test(id) ? blankQuestion(kind, id, settings) : null);
	if (!before) error(404, 'no-such-question');
	const answered = wasAsked(editing, id);
	return { fields, ...questionFromFields({ before, questions, languages, answered }, fields) };
}
