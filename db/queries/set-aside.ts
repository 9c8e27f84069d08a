import type { Insertable } from 'kysely';
import type { GivenAnswer, Background } from '#lib/survey/check-answers.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import type { Db } from '#db/connect.ts';
import type { SetAsideTable } from '#db/schema-asking.ts';

/** What somebody sent, as checked. */
export type SetAsideContent = { answers: GivenAnswer[]; background: Background };

export type SetAside = {
	id: string;
	surveyVersionId: string;
	channel: SetAsideTable['channel'];
	channelId: string | null;
	language: string;
	receivedOn: string | null;
	content: SetAsideContent;
	reasons: SetAsideReason[];
	submissionKey: string;
};

type New = Omit<Insertable<SetAsideTable>, 'content' | 'reasons'> &
	Pick<SetAside, 'content' | 'reasons'>;

/** Called in a transaction that has asked `isKept` (responses.ts). */
export async function insertSetAside(db: Db, response: New): Promise<void> {
	await db
		.insertInto('setAside')
		.values({
			...response,
			content: JSON.stringify(response.content),
			reasons: JSON.stringify(response.reasons)
		})
		.execute();
}

/** Those that nobody has judged yet, in the order of their random ids. */
export async function listSetAside(
	db: Db,
	partnershipId: string,
	roundId: string,
	only: { id?: string; limit?: number } = {}
): Promise<SetAside[]> {
	const rows = await db
		.selectFrom('setAside')
		.select([
			'id',
			'surveyVersionId',
			'channel',
			'channelId',
			'language',
			'receivedOn',
			'content',
			'reasons',
			'submissionKey'
		])
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('verdict', 'is', null)
		.$if(only.id !== undefined, (waiting) => waiting.where('id', '=', only.id ?? ''))
		.$if(only.limit !== undefined, (waiting) => waiting.limit(only.limit ?? 0))
		.orderBy('id')
		.execute();
	return rows.map(({ content, reasons, ...row }) => ({
		...row,
		content: JSON.parse(content) as SetAsideContent,
		reasons: JSON.parse(reasons) as SetAsideReason[]
	}));
}

/** How many wait for each set of reasons. */
export async function countSetAsideReasons(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('setAside')
		.select('reasons')
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('verdict', 'is', null)
		.groupBy('reasons')
		.execute();
	return rows.map(({ reasons, count }) => ({
		reasons: JSON.parse(reasons) as SetAsideReason[],
		count: Number(count)
	}));
}

/** The surveys' questions as they were when these were sent, and which stream each belongs to. */
export async function readAskedIn(db: Db, partnershipId: string, surveyVersionId: string) {
	const row = await db
		.selectFrom('surveyVersion')
		.innerJoin('survey', 'survey.id', 'surveyVersion.surveyId')
		.select(['survey.stream', 'surveyVersion.content'])
		.where('survey.partnershipId', '=', partnershipId)
		.where('surveyVersion.id', '=', surveyVersionId)
		.executeTakeFirstOrThrow();
	const { questions } = JSON.parse(row.content) as Questionnaire;
	return { stream: row.stream, questions };
}

/** Free texts of a round's residents, at most so many, in the order of their random ids. */
export async function listResidentsTexts(
	db: Db,
	partnershipId: string,
	roundId: string,
	limit: number
): Promise<string[]> {
	const rows = await db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select('answer.text')
		.where('answer.partnershipId', '=', partnershipId)
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('response.stream', '=', 'survey')
		.where('answer.text', 'is not', null)
		.orderBy('answer.id')
		.limit(limit)
		.execute();
	return rows.flatMap(({ text }) => (text === null ? [] : [text]));
}

/** How many wait, and how many were left out or let in. */
export async function countSetAside(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('setAside')
		.select('verdict')
		.select((select) => select.fn.countAll().as('count'))
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.groupBy('verdict')
		.execute();
	const of = (verdict: SetAsideTable['verdict']) =>
		Number(rows.find((row) => row.verdict === verdict)?.count ?? 0);
	return { waiting: of(null), letIn: of('let-in'), leftOut: of('left-out') };
}

/**
 * Gives a verdict. False when somebody was first, or when the partnership has none such. What is let
 * in becomes a response in the same transaction; its content is then kept there and not here.
 */
export async function judgeSetAside(
	db: Db,
	partnershipId: string,
	id: string,
	verdict: { verdict: 'let-in' | 'left-out'; judgedBy: string; judgedAt: string }
): Promise<boolean> {
	const emptied = verdict.verdict === 'let-in' ? { content: '{}' } : {};
	const { numUpdatedRows } = await db
		.updateTable('setAside')
		.set({ ...verdict, ...emptied })
		.where('partnershipId', '=', partnershipId)
		.where('id', '=', id)
		.where('verdict', 'is', null)
		.executeTakeFirst();
	return Number(numUpdatedRows) > 0;
}
