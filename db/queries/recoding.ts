import type { Held } from '#lib/coding/carry-decisions.ts';
import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';

type InRound = { partnershipId: string; roundId: string };

/** An open answer with all that is known of its themes. */
export type HeldAnswer = Held & {
	id: string;
	responseId: string;
	stream: Stream;
	text: string;
	asks: Asks;
	/** What the coder found. */
	coded: ReadonlySet<ThemeId>;
	/** The decisions that stand, the earliest first. */
	decisions: readonly StandingDecision[];
};

type StandingDecision = {
	theme: ThemeId;
	verdict: 'has' | 'has-not';
	/** The codebook version that carried it here, if one did. */
	carriedBy: string | null;
};

/** Every open answer of a round, with what the coder found, what people decided, and what holds. */
export async function listHeldAnswers(
	db: Db,
	{ partnershipId, roundId }: InRound
): Promise<HeldAnswer[]> {
	const inRound = db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId);
	const [answers, codings, decisions] = await Promise.all([
		inRound
			.select(['answer.id', 'answer.responseId', 'response.stream', 'answer.text', 'answer.asks'])
			.where('answer.asks', 'is not', null)
			.where('answer.text', 'is not', null)
			.orderBy('answer.id')
			.execute(),
		inRound
			.innerJoin('coding', 'coding.answerId', 'answer.id')
			.select(['answer.id', 'coding.theme'])
			.execute(),
		inRound
			.innerJoin('codingDecision', 'codingDecision.answerId', 'answer.id')
			.select([
				'answer.id',
				'codingDecision.theme',
				'codingDecision.verdict',
				'codingDecision.carriedBy'
			])
			.where('codingDecision.partnershipId', '=', partnershipId)
			.where('codingDecision.undoneAt', 'is', null)
			.orderBy('codingDecision.decidedAt')
			.orderBy('codingDecision.id')
			.execute()
	]);
	const coded = new Map<string, Set<ThemeId>>();
	for (const { id, theme } of codings) {
		const known = coded.get(id);
		if (known) known.add(theme);
		else coded.set(id, new Set([theme]));
	}
	const said = new Map<string, StandingDecision[]>();
	for (const { id, ...decision } of decisions) {
		const known = said.get(id);
		if (known) known.push(decision);
		else said.set(id, [decision]);
	}
	return answers.flatMap(({ text, asks, ...answer }) => {
		if (!text || !asks) return [];
		const found = coded.get(answer.id) ?? new Set();
		const own = { decisions: said.get(answer.id) ?? [] };
		const decided = decidedWithout(own, new Set());
		return [
			{ ...answer, ...own, text, asks, coded: found, decided, holds: holding(found, decided) }
		];
	});
}

/** The latest verdict on each theme, but for what some codebook versions carried along. */
export function decidedWithout(
	{ decisions }: Pick<HeldAnswer, 'decisions'>,
	versions: ReadonlySet<string>
): Map<ThemeId, 'has' | 'has-not'> {
	const stand = decisions.filter(({ carriedBy }) => !carriedBy || !versions.has(carriedBy));
	return new Map(stand.map(({ theme, verdict }) => [theme, verdict]));
}

/** What holds: what the coder found, less what people took away, plus what they added. */
export function holding(found: Iterable<ThemeId>, decided: Held['decided']): Set<ThemeId> {
	const holds = new Set(found);
	for (const [theme, verdict] of decided) {
		if (verdict === 'has') holds.add(theme);
		else holds.delete(theme);
	}
	return holds;
}

/** A decision that goes along when a theme is merged or split: a row of its own, the old ones stay. */
export async function insertCarried(
	trx: Db,
	decision: {
		id: string;
		partnershipId: string;
		answerId: string;
		theme: ThemeId;
		verdict: 'has' | 'has-not';
		decidedBy: string;
		decidedAt: string;
		/** The codebook version that carried it here. */
		carriedBy: string;
	}
): Promise<void> {
	await trx
		.insertInto('codingDecision')
		.values({ ...decision, undoneAt: null })
		.execute();
}

/**
 * Takes back what was carried along by versions after the one that holds again: the decisions it
 * was made of are still there.
 */
export async function undoCarried(
	trx: Db,
	{ partnershipId, roundId }: InRound,
	{ versionIds, at }: { versionIds: readonly string[]; at: string }
): Promise<void> {
	if (versionIds.length === 0) return;
	await trx
		.updateTable('codingDecision')
		.set({ undoneAt: at })
		.where('partnershipId', '=', partnershipId)
		.where('carriedBy', 'in', versionIds)
		.where('undoneAt', 'is', null)
		// Another round may stand on the later version still.
		.where('answerId', 'in', (own) =>
			own
				.selectFrom('answer')
				.innerJoin('response', 'response.id', 'answer.responseId')
				.select('answer.id')
				.where('response.partnershipId', '=', partnershipId)
				.where('response.roundId', '=', roundId)
		)
		.execute();
}
