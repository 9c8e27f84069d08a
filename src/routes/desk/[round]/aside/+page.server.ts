import { fail } from '@sveltejs/kit';
import {
	countSetAside,
	countSetAsideReasons,
	listSetAside,
	readAskedIn
} from '#db/queries/set-aside.ts';
import { alikeTexts } from '#lib/server/alike-texts.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { judgeOne, letInAll } from '#lib/server/judge-set-aside.ts';
import { enter } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { setAsideReasons } from '#lib/survey/suspicion.ts';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** So many as one reads in one go. */
const shownAtOnce = 30;

/** For those who judge: what was set aside and why, and texts that are alike. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'responses:judge');
	const { partnershipId } = round;
	const [counts, reasons, waiting] = await Promise.all([
		countSetAside(db(), partnershipId, round.id),
		countSetAsideReasons(db(), partnershipId, round.id),
		listSetAside(db(), partnershipId, round.id)
	]);
	const alike = await alikeTexts(db(), { partnershipId, roundId: round.id }, waiting);
	return {
		counts,
		/** Only those that wait for one reason alone can be let in together. */
		alone: reasons.flatMap(({ reasons: [reason, ...others], count }) =>
			reason && others.length === 0 && count > 1 ? [{ reason, count }] : []
		),
		waiting: await Promise.all(
			waiting.slice(0, shownAtOnce).map(async (one) => {
				const { questions } = await readAskedIn(db(), partnershipId, one.surveyVersionId);
				const { answers } = one.content;
				const label = (id: string) => questions.find((each) => each.id === id)?.label.sv ?? id;
				return {
					id: one.id,
					channel: one.channel,
					receivedOn: one.receivedOn,
					language: one.language,
					reasons: one.reasons,
					chosen: answers.filter(({ options }) => options !== null).length,
					texts: answers.flatMap(({ questionId, text, otherText }) => {
						const written = text ?? otherText;
						return written === null ? [] : [{ question: label(questionId), text: written }];
					})
				};
			})
		),
		alike: alike.slice(0, 20).map((group) => ({
			...group,
			variants: group.variants.slice(0, 20),
			all: group.variants.length
		})),
		moreAlike: Math.max(0, alike.length - 20)
	};
};

export const actions: Actions = {
	judge: async (event) => {
		const { account, round } = await enter(event, 'responses:judge');
		const fields = textFields(await event.request.formData());
		const verdict = fields.get('verdict')?.[0] === 'let-in' ? 'let-in' : 'left-out';
		const id = fields.get('response')?.[0] ?? '';
		const judged = await judgeOne(db(), { account, round, at: now() }, id, verdict);
		return judged ? { said: verdict, count: 1 } : fail(409, { said: 'gone' as const, count: 0 });
	},
	letInAll: async (event) => {
		const { account, round } = await enter(event, 'responses:judge');
		const fields = textFields(await event.request.formData());
		const reason = setAsideReasons.find((each) => each === fields.get('reason')?.[0]);
		const count = reason ? await letInAll(db(), { account, round, at: now() }, reason) : 0;
		return count > 0
			? { said: 'let-in' as const, count }
			: fail(409, { said: 'gone' as const, count });
	}
};
