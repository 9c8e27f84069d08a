import type { Heard } from '#lib/coding/discover.ts';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';
import { effective } from './tallies.ts';

type InRound = { partnershipId: string; roundId: string };

/** Every open answer of a stream, with who wrote it and whether it has a theme by now. */
export async function listHeard(
	db: Db,
	{ partnershipId, roundId, stream }: InRound & { stream: Stream }
): Promise<Heard[]> {
	const [answers, coded] = await Promise.all([
		openAnswers(db, { partnershipId, roundId })
			.where('response.stream', '=', stream)
			.orderBy('answer.id')
			.execute(),
		db
			.selectFrom('answer')
			.innerJoin('response', 'response.id', 'answer.responseId')
			.innerJoin(effective(db, partnershipId), (join) =>
				join.onRef('found.answerId', '=', 'answer.id')
			)
			.select('answer.id')
			.distinct()
			.where('response.partnershipId', '=', partnershipId)
			.where('response.roundId', '=', roundId)
			.execute()
	]);
	const withTheme = new Set(coded.map(({ id }) => id));
	return answers.map(({ id, responseId, text }) => ({
		id,
		person: responseId,
		text: text ?? '',
		coded: withTheme.has(id)
	}));
}

/** The open answers of a round as the coder wants them. */
export async function listOpenAnswers(
	db: Db,
	where: InRound
): Promise<{ id: string; text: string; asks: Asks }[]> {
	const rows = await openAnswers(db, where).execute();
	return rows.flatMap(({ id, text, asks }) => (text && asks ? [{ id, text, asks }] : []));
}

function openAnswers(db: Db, { partnershipId, roundId }: InRound) {
	return db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.select(['answer.id', 'answer.responseId', 'answer.text', 'answer.asks'])
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('answer.asks', 'is not', null)
		.where('answer.text', 'is not', null);
}

/** What the group said of a proposal. */
export type ProposalVerdict = {
	id: string;
	words: string[];
	verdict: 'adopted' | 'merged' | 'dismissed';
	theme: string | null;
	decidedBy: string;
	decidedAt: string;
};

export async function insertProposalVerdict(
	db: Db,
	{ partnershipId, roundId }: InRound,
	{ words, ...verdict }: ProposalVerdict
): Promise<void> {
	await db
		.insertInto('proposalVerdict')
		.values({
			...{ ...verdict, partnershipId, roundId },
			words: JSON.stringify(words),
			undoneAt: null
		})
		.execute();
}

/** Verdicts that stand, the latest first, with the name of who gave them. */
export async function listProposalVerdicts(
	db: Db,
	{ partnershipId, roundId }: InRound
): Promise<(ProposalVerdict & { name: string })[]> {
	const rows = await db
		.selectFrom('proposalVerdict')
		.leftJoin('account', 'account.id', 'proposalVerdict.decidedBy')
		.select([
			'proposalVerdict.id',
			'proposalVerdict.words',
			'proposalVerdict.verdict',
			'proposalVerdict.theme',
			'proposalVerdict.decidedBy',
			'proposalVerdict.decidedAt',
			'account.name'
		])
		.where('proposalVerdict.partnershipId', '=', partnershipId)
		.where('proposalVerdict.roundId', '=', roundId)
		.where('proposalVerdict.undoneAt', 'is', null)
		.orderBy('proposalVerdict.decidedAt', 'desc')
		.orderBy('proposalVerdict.id', 'desc')
		.execute();
	return rows.map(({ words, name, ...row }) => ({
		...row,
		name: name ?? '',
		words: JSON.parse(words) as string[]
	}));
}

/** Takes a dismissal back: its words may be proposed again. False when there is none to take back. */
export async function undoDismissal(
	db: Db,
	{ partnershipId, roundId }: InRound,
	id: string,
	at: string
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('proposalVerdict')
		.set({ undoneAt: at })
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('id', '=', id)
		.where('verdict', '=', 'dismissed')
		.where('undoneAt', 'is', null)
		.executeTakeFirst();
	return Number(numUpdatedRows) > 0;
}
