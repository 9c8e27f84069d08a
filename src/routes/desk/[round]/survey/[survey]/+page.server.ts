import { fail, redirect } from '@sveltejs/kit';
import { deleteDraft } from '#db/queries/survey-versions.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/id.ts';
import { enter } from '#lib/server/permission.ts';
import { blankQuestion, kinds } from '#lib/survey/edit/blank-question.ts';
import { checkBeforeOpening } from '#lib/survey/edit/check-before-opening.ts';
import { missingIn, missingTexts } from '#lib/survey/edit/missing-texts.ts';
import { newQuestionId } from '#lib/survey/edit/new-id.ts';
import { readUndo } from '#lib/survey/edit/read-undo.ts';
import { copy, insert, mayCopy, move, remove, takeBack } from '#lib/survey/edit/rearrange.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { brokenIn } from '#lib/ui/builder/shown-broken.ts';
import { leastOf, shownVersions } from './shown-versions.ts';
import { editIn, editingIn, everIn, surveyIn } from './survey-in.ts';

export const csr = false;

export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'survey:edit');
	const editing = await editingIn(round, event.params.survey);
	const { survey, versions, newest, inUse, questionnaire, languages } = editing;
	const address = `/desk/${round.slug}/survey/${survey.slug}`;
	const done = (name: string) => event.url.searchParams.get(name);
	return {
		address,
		survey: { ...survey, open: survey.openedAt !== null && survey.closesOn >= today() },
		title: questionnaire.title.sv,
		questions: questionnaire.questions,
		missing: Object.fromEntries(
			questionnaire.questions.map((question) => [
				question.id,
				languages.filter((language) => missingIn(question, language).length > 0)
			])
		),
		languages: languages.map((language) => {
			const missing = missingTexts(questionnaire, language);
			const first = missing[0];
			const where = first && (first.questionId ? `question/${first.questionId}` : 'about');
			return { language, missing: missing.length, first: where ? `${address}/${where}` : null };
		}),
		problems: checkBeforeOpening(questionnaire).length,
		draft: newest.frozenAt === null ? newest.number : null,
		newest: newest.number,
		inUse: inUse?.number ?? null,
		versions: await shownVersions(
			{ ...round, surveyId: survey.id, stream: survey.stream },
			versions
		),
		least: leastOf(survey.stream),
		done: {
			saved: done('saved'),
			moved: done('moved'),
			copied: done('copied'),
			about: done('about'),
			opened: done('opened')
		}
	};
};

export const actions: Actions = {
	add: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const form = await event.request.formData();
		const kind = kinds.find((each) => each === form.get('kind'));
		const { settings } = await editingIn(entered.round, event.params.survey);
		if (!kind) return fail(400, { said: 'cannot' as const });
		const edit = { action: 'survey-question-added', detail: { kind } };
		const id = await editIn(entered, event.params.survey, edit, (now) => {
			const { questions } = now.questionnaire;
			const made = blankQuestion(kind, newQuestionId(kind, everIn(now)), settings);
			if (!mayCopy(made) && questions.some((question) => question.kind === kind))
				return { questionnaire: null, told: null };
			const place = Number(form.get('place') ?? questions.length);
			const at = Number.isInteger(place) && place >= 0 ? place : questions.length;
			return { questionnaire: insert(now.questionnaire, made, at), told: made.id };
		});
		if (id === null) return fail(409, { said: 'cannot' as const });
		redirect(303, `/desk/${entered.round.slug}/survey/${event.params.survey}/question/${id}`);
	},
	up: (event) => moveBy(event, -1),
	down: (event) => moveBy(event, 1),
	copy: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const id = await asked(event);
		const edit = { action: 'survey-question-copied', detail: { question: id } };
		const made = await editIn(entered, event.params.survey, edit, (now) => {
			const original = now.questionnaire.questions.find((question) => question.id === id);
			const fresh = newQuestionId(original?.kind ?? 'text', everIn(now));
			const questionnaire = copy(now.questionnaire, id, fresh);
			return { questionnaire, told: questionnaire && fresh };
		});
		if (made === null) return fail(409, { said: 'cannot' as const });
		redirect(303, `?copied=${made}#q-${made}`);
	},
	/** What was removed is told, and sent along so that it can be taken back. */
	remove: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const id = await asked(event);
		const edit = { action: 'survey-question-removed', detail: { question: id } };
		const removed = await editIn(entered, event.params.survey, edit, (now) => {
			const edited = remove(now.questionnaire, id);
			return { questionnaire: edited?.questionnaire ?? null, told: edited };
		});
		if (!removed) return fail(404, { said: 'gone' as const });
		return {
			said: 'removed' as const,
			question: removed.undo.removed?.label.sv ?? '',
			broken: brokenIn(removed.questionnaire, removed.broken),
			undo: JSON.stringify(removed.undo)
		};
	},
	undo: async (event) => {
		const entered = await enter(event, 'survey:edit');
		const undo = readUndo(String((await event.request.formData()).get('undo') ?? ''));
		if (!undo) return fail(400, { said: 'cannot-undo' as const });
		const edit = { action: 'survey-edit-undone', detail: { question: undo.questionId } };
		const back = await editIn(entered, event.params.survey, edit, (now) => {
			// It has been to the browser: what people have answered keeps its kind all the same.
			const { removed } = undo;
			const isOther = everIn(now).some(
				({ id, kind }) => id === removed?.id && kind !== removed.kind
			);
			const questionnaire = isOther ? null : takeBack(now.questionnaire, undo);
			return { questionnaire, told: questionnaire !== null };
		});
		if (!back) return fail(409, { said: 'cannot-undo' as const });
		if (!undo.removed) return { said: 'undone' as const };
		return { said: 'restored' as const, question: undo.removed.label.sv };
	},
	/** Everything changed since the version in use is thrown away. */
	discard: async (event) => {
		const { account, round } = await enter(event, 'survey:edit');
		const survey = await surveyIn(round, event.params.survey);
		const { inUse, newest } = await editingIn(round, event.params.survey);
		if (!inUse || newest.frozenAt !== null) return fail(409, { said: 'cannot' as const });
		const of = { partnershipId: round.partnershipId, surveyId: survey.id };
		await db()
			.transaction()
			.execute(async (trx) => {
				await deleteDraft(trx, of);
				await insertAudit(trx, {
					...{ id: newId(), partnershipId: round.partnershipId, accountId: account.id },
					...{ at: now(), action: 'survey-draft-discarded', target: `survey ${survey.id}` },
					detail: { number: newest.number }
				});
			});
		return { said: 'discarded' as const };
	}
};

const asked = async ({ request }: RequestEvent): Promise<string> =>
	String((await request.formData()).get('question') ?? '');

async function moveBy(event: RequestEvent, by: -1 | 1) {
	const entered = await enter(event, 'survey:edit');
	const id = await asked(event);
	const edit = { action: 'survey-question-moved', detail: { question: id } };
	const moved = await editIn(entered, event.params.survey, edit, (now) => {
		const edited = move(now.questionnaire, id, by);
		return { questionnaire: edited?.questionnaire ?? null, told: edited };
	});
	if (!moved) return fail(409, { said: 'cannot' as const });
	if (moved.broken.length === 0) redirect(303, `?moved=${id}#q-${id}`);
	return {
		said: 'moved' as const,
		broken: brokenIn(moved.questionnaire, moved.broken),
		undo: JSON.stringify(moved.undo)
	};
}
