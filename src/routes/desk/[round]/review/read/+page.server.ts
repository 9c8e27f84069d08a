import { error, redirect } from '@sveltejs/kit';
import { keepReading, undoReading } from '#db/queries/blind-readings.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { correctCodes, undoCorrection, type Verdict } from '#db/queries/codings.ts';
import { findCodedAnswer, latestDecisions } from '#db/queries/review-queues.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { nearestTo, readQueue, type Queue } from '#lib/server/review-queue.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';
import { addressOf, askedIn, by, type Place } from './place.ts';
import { blindAnswer, codedAnswer } from './shown-answer.ts';

export const load: PageServerLoad = async (visit) => {
	const { account, round, roles } = await enter(visit, 'answers:read');
	const address = visit.url.searchParams;
	const asked = askedIn(address);
	const [queue, { codebook }] = await Promise.all([
		readQueue(db(), { account, round }, asked),
		readCodebook(db(), round.partnershipId, round.codebookVersionId)
	]);
	const names = Object.fromEntries(
		codebook.themes.map((each) => [each.id, themeName(each, getLocale())])
	);
	const about = {
		...asked,
		themes: codebook.themes.map(({ id }) => ({ id, name: names[id] ?? id })),
		queueTheme: asked.theme ? (names[asked.theme] ?? asked.theme) : null,
		mayCode: mayDo(roles, 'coding:correct'),
		said: (['undone', 'gone'] as const).find((each) => each === address.get('said')) ?? null
	};
	if (!queue.open)
		return { ...about, closed: queue.because, place: null, answer: null, saved: null };

	const place = placeIn(queue, { at: address.get('at'), after: address.get('after') });
	const find = (id: string) =>
		asked.queue === 'blind' ? blindAnswer(queue.drawn, account.id, id) : codedOf(id);
	const codedOf = async (id: string) => {
		const where = { partnershipId: round.partnershipId, roundId: round.id, stream: asked.stream };
		const found = await findCodedAnswer(db(), where, id);
		return found && codedAnswer(found, codebook, asked.theme, await nearestTo(db(), round, found));
	};
	const [answer, saved] = await Promise.all([
		place.at === null ? null : find(place.at),
		place.after === null ? null : find(place.after)
	]);
	return {
		...about,
		closed: null,
		place,
		answer,
		/** What was saved a moment ago, to be undone. */
		saved: saved && { id: saved.id, themes: saved.themes.map((id) => names[id] ?? id) }
	};
};

/** Where in the queue one is: at a given answer, or at the first unread after the one just saved. */
function placeIn(
	{ answers }: Extract<Queue, { open: true }>,
	wished: { at: string | null; after: string | null }
) {
	const indexOf = (id: string | null) => answers.findIndex((each) => each.id === id);
	const after = indexOf(wished.after);
	const later = answers.findIndex((each, index) => index > after && !each.done);
	const next = later >= 0 ? later : answers.findIndex(({ done }) => !done);
	const at = indexOf(wished.at) >= 0 ? indexOf(wished.at) : next;
	// All read: the last one is a step back from the end.
	const previous = at < 0 ? (after >= 0 ? after : answers.length - 1) : at - 1;
	return {
		number: at + 1,
		of: answers.length,
		done: answers.filter(({ done }) => done).length,
		at: answers[at]?.id ?? null,
		after: answers[after]?.done ? (answers[after]?.id ?? null) : null,
		previous: answers[previous]?.id ?? null,
		next: at < 0 ? null : (answers[at + 1]?.id ?? null)
	};
}

export const actions: Actions = {
	/** Only what the page showed or what was ticked is decided: nothing that came in meanwhile. */
	save: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const form = await visit.request.formData();
		const asked = askedIn(visit.url.searchParams);
		const answerId = String(form.get('answer') ?? '');
		const place: Place = { ...asked, round: round.slug };
		const { codebook } = await readCodebook(db(), round.partnershipId, round.codebookVersionId);
		const known = codebook.themes.map(({ id }) => id);
		const ticked = form.has('none') ? [] : form.getAll('has').map(String);
		const themes = known.filter((theme) => ticked.includes(theme));
		const queue = await readQueue(db(), { account, round }, asked);
		if (!queue.open || !queue.answers.some(({ id }) => id === answerId)) {
			redirect(303, addressOf(place, { said: 'gone' }));
		}
		if (queue.sampleId) {
			const { codebookVersionId } = round;
			const kept = { sampleId: queue.sampleId, answerId, themes, codebookVersionId };
			if (!(await keepReading(db(), by(round, account), kept))) error(404, 'no-such-answer');
			redirect(303, addressOf(place, { after: answerId }));
		}
		const where = { partnershipId: round.partnershipId, roundId: round.id, stream: asked.stream };
		const answer = await findCodedAnswer(db(), where, answerId);
		const shown = new Set([...form.getAll('offered').map(String), ...themes]);
		const verdicts = known
			.filter((theme) => shown.has(theme))
			.map((theme): Verdict => ({ theme, verdict: themes.includes(theme) ? 'has' : 'has-not' }))
			.filter(
				({ theme, verdict }) =>
					answer?.decided.find((each) => each.theme === theme)?.verdict !== verdict
			);
		// What changed nothing has nothing to undo but what was decided before.
		if (verdicts.length === 0) redirect(303, addressOf(place, {}));
		await correctCodes(db(), by(round, account), answerId, verdicts);
		redirect(303, addressOf(place, { after: answerId }));
	},
	undo: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const asked = askedIn(visit.url.searchParams);
		const answerId = String((await visit.request.formData()).get('answer') ?? '');
		const place: Place = { ...asked, round: round.slug };
		let undone = false;
		if (asked.queue === 'blind') undone = await undoReading(db(), by(round, account), answerId);
		else {
			const mine = { partnershipId: round.partnershipId, accountId: account.id };
			for (const decision of await latestDecisions(db(), mine, answerId)) {
				if (await undoCorrection(db(), by(round, account), decision)) undone = true;
			}
		}
		redirect(303, addressOf(place, undone ? { at: answerId, said: 'undone' } : { said: 'gone' }));
	}
};
