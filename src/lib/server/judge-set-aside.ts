import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { insertResponse } from '#db/queries/responses.ts';
import { judgeSetAside, listSetAside, readAskedIn, type SetAside } from '#db/queries/set-aside.ts';
import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import type { Entered } from './permission.ts';
import { newId, newSilentId } from './id.ts';
import { codeAnswer, keepAnswers } from './submit.ts';

export type Judge = Pick<Entered, 'account' | 'round'> & { at: string };

/** How many are let in in one transaction: answers that come in meanwhile must not wait long. */
const atOnce = 50;

/**
 * Lets one response in or leaves it out. False when somebody was first.
 *
 * What is let in becomes a response as if it had come in today the ordinary way: same key, channel,
 * version and day, coded with the round's codebook. The audit tells who and why, never what.
 */
export async function judgeOne(
	db: Db,
	judge: Judge,
	id: string,
	verdict: 'let-in' | 'left-out'
): Promise<boolean> {
	const { round } = judge;
	const [waiting] = await listSetAside(db, round.partnershipId, round.id, { id });
	if (!waiting) return false;
	return (await judgeSome(db, judge, [waiting], verdict)) === 1;
}

/** Lets in all that wait for this reason and no other. Returns how many. */
export async function letInAll(db: Db, judge: Judge, reason: SetAsideReason): Promise<number> {
	const { round } = judge;
	const waiting = (await listSetAside(db, round.partnershipId, round.id)).filter(
		({ reasons }) => reasons.length === 1 && reasons[0] === reason
	);
	let letIn = 0;
	for (let from = 0; from < waiting.length; from += atOnce) {
		letIn += await judgeSome(db, judge, waiting.slice(from, from + atOnce), 'let-in');
	}
	return letIn;
}

async function judgeSome(
	db: Db,
	{ account, round, at }: Judge,
	waiting: readonly SetAside[],
	verdict: 'let-in' | 'left-out'
): Promise<number> {
	const { partnershipId } = round;
	const given = { verdict, judgedBy: account.id, judgedAt: at };
	return db.transaction().execute(async (trx) => {
		let judged = 0;
		for (const one of waiting) {
			if (!(await judgeSetAside(trx, partnershipId, one.id, given))) continue;
			judged += 1;
			if (verdict === 'let-in') await keep(trx, round, one);
		}
		const [first] = waiting;
		if (judged === 0 || !first) return 0;
		await insertAudit(trx, {
			id: newId(),
			partnershipId,
			accountId: account.id,
			at,
			action: `set-aside-${verdict}`,
			target: waiting.length === 1 ? `set_aside ${first.id}` : `round ${round.id}`,
			detail: { reasons: first.reasons.join(' '), responses: judged }
		});
		return judged;
	});
}

async function keep(trx: Db, round: Judge['round'], one: SetAside): Promise<void> {
	const { partnershipId } = round;
	const { codebook } = await readCodebook(trx, partnershipId, round.codebookVersionId);
	const { stream } = await readAskedIn(trx, partnershipId, one.surveyVersionId);
	const responseId = newSilentId();
	const { answers, background } = one.content;
	await insertResponse(trx, {
		id: responseId,
		partnershipId,
		roundId: round.id,
		stream,
		channel: one.channel,
		channelId: one.channelId,
		batch: null,
		surveyVersionId: one.surveyVersionId,
		meetingId: null,
		language: one.language,
		receivedOn: stream === 'staff' ? null : one.receivedOn,
		...background,
		submissionKey: one.submissionKey
	});
	await keepAnswers(
		trx,
		answers.map((answer) =>
			codeAnswer(codebook, { id: newSilentId(), partnershipId, responseId, ...answer })
		),
		round.codebookVersionId
	);
}
