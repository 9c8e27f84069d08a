import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Db } from '#db/connect.ts';
import { insertAudit } from './audit.ts';
import { readCodebook } from './codebooks.ts';
import type { By } from './codings.ts';

/** What somebody sets for an answer of a sample, by the codebook they have before them. */
export type Codes = {
	sampleId: string;
	answerId: string;
	themes: readonly ThemeId[];
	codebookVersionId: string;
};

/** How one person coded an answer. */
export type Reading = { accountId: string; name: string; themes: ThemeId[]; readAt: string };

/** An answer of a sample with everything that is known of it: show a reader no more than they may see. */
export type BlindAnswer = {
	id: string;
	responseId: string;
	text: string;
	asks: Asks;
	/** In the order they first read it. */
	readings: Reading[];
	/** What the readers agreed on afterwards, if they have. */
	settled: ThemeId[] | null;
	/** What the coder found. */
	machine: ThemeId[];
};

/** What people found in an answer: what they settled, else the first reader's codes; null when unread. */
export function settledThemes({
	readings,
	settled
}: Pick<BlindAnswer, 'readings' | 'settled'>): readonly ThemeId[] | null {
	return settled ?? readings[0]?.themes ?? null;
}

/**
 * A sample's open answers in the order of their writers' random ids. An answer without a letter is no
 * answer: nobody need read it.
 *
 * Readings are told by the round's codebook as it is now: what was found of a theme that was merged
 * later is of the theme it is part of, and a reading from before the codebook got one of its themes,
 * new or split from another, is left out. It is to be done again.
 */
export async function listBlindAnswers(
	db: Db,
	partnershipId: string,
	sampleId: string
): Promise<BlindAnswer[]> {
	const inSample = () =>
		db
			.selectFrom('blindRespondent')
			.innerJoin('answer', 'answer.responseId', 'blindRespondent.responseId')
			.where('blindRespondent.partnershipId', '=', partnershipId)
			.where('blindRespondent.sampleId', '=', sampleId);
	const [codebook, answers, readings, settlements, codings] = await Promise.all([
		codebookOf(db, partnershipId, sampleId),
		inSample()
			.select(['answer.id', 'answer.responseId', 'answer.text', 'answer.asks'])
			.orderBy('answer.responseId')
			.orderBy('answer.id')
			.execute(),
		inSample()
			.innerJoin('blindReading', 'blindReading.answerId', 'answer.id')
			.leftJoin('account', 'account.id', 'blindReading.accountId')
			.select(['blindReading.answerId', 'blindReading.accountId', 'account.name'])
			.select(['blindReading.themes', 'blindReading.codebookVersionId', 'blindReading.readAt'])
			.where('blindReading.undoneAt', 'is', null)
			.orderBy('blindReading.readAt')
			.orderBy('blindReading.accountId')
			.execute(),
		inSample()
			.innerJoin('blindSettlement', 'blindSettlement.answerId', 'answer.id')
			.select(['blindSettlement.answerId', 'blindSettlement.themes'])
			.select('blindSettlement.codebookVersionId')
			.orderBy('blindSettlement.settledAt')
			.orderBy('blindSettlement.id')
			.execute(),
		inSample()
			.innerJoin('coding', 'coding.answerId', 'answer.id')
			.select(['coding.answerId', 'coding.theme'])
			.execute()
	]);
	const tell = codebook ? await teller(db, partnershipId, codebook) : () => null;
	const told = await Promise.all(readings.map(async (row) => ({ ...row, told: await tell(row) })));
	const agreed = await Promise.all(
		settlements.map(async (row) => [row.answerId, await tell(row)] as const)
	);
	const readBy = Map.groupBy(told, ({ answerId }) => answerId);
	const found = Map.groupBy(codings, ({ answerId }) => answerId);
	const settled = new Map(agreed);
	return answers.flatMap(({ text, asks, ...answer }) => {
		if (!asks || !text || !/\p{L}/u.test(text)) return [];
		const own = (readBy.get(answer.id) ?? []).flatMap(
			({ accountId, name, readAt, told: themes }) =>
				themes ? [{ accountId, name: name ?? '', readAt, themes }] : []
		);
		return {
			...{ ...answer, text, asks },
			readings: own,
			// What was agreed falls with the readings it was agreed on.
			settled: own.length > 0 ? (settled.get(answer.id) ?? null) : null,
			machine: (found.get(answer.id) ?? []).map(({ theme }) => theme)
		};
	});
}

/** The codebook of the round that a sample belongs to. */
async function codebookOf(
	db: Db,
	partnershipId: string,
	sampleId: string
): Promise<Codebook | null> {
	const round = await db
		.selectFrom('blindSample')
		.innerJoin('round', 'round.id', 'blindSample.roundId')
		.select('round.codebookVersionId')
		.where('blindSample.partnershipId', '=', partnershipId)
		.where('blindSample.id', '=', sampleId)
		.executeTakeFirst();
	if (!round) return null;
	return (await readCodebook(db, partnershipId, round.codebookVersionId)).codebook;
}

/** Tells codes set by one version of the codebook by another; null when it knows themes they could not. */
async function teller(db: Db, partnershipId: string, { themes, merged = [] }: Codebook) {
	const into = new Map(merged.map((each) => [each.id, each.into]));
	return async (row: { themes: string; codebookVersionId: string }): Promise<ThemeId[] | null> => {
		const { codebook } = await readCodebook(db, partnershipId, row.codebookVersionId);
		const known = new Set(codebook.themes.map(({ id }) => id));
		if (themes.some(({ id }) => !known.has(id))) return null;
		const set = JSON.parse(row.themes) as ThemeId[];
		return [...new Set(set.map((id) => into.get(id) ?? id))];
	};
}

/**
 * Keeps how somebody coded an answer of a sample; again, and the new codes replace the old.
 *
 * @returns false, and nothing kept, when the sample has no such answer
 */
export async function keepReading(
	db: Db,
	by: By,
	{ sampleId, answerId, themes, codebookVersionId }: Codes
): Promise<boolean> {
	const { partnershipId, accountId, at } = by;
	return db.transaction().execute(async (trx) => {
		if (!(await isInSample(trx, partnershipId, sampleId, answerId))) return false;
		const kept = JSON.stringify([...themes].sort());
		await trx
			.insertInto('blindReading')
			.values({
				...{ answerId, accountId, partnershipId, sampleId, themes: kept, codebookVersionId },
				...{ readAt: at, undoneAt: null }
			})
			.onConflict((known) =>
				known
					.columns(['answerId', 'accountId'])
					.doUpdateSet({ themes: kept, codebookVersionId, undoneAt: null })
			)
			.execute();
		await insertAudit(trx, {
			...{ id: by.newId(), partnershipId, accountId, at },
			action: 'answer-read-blind',
			target: `answer ${answerId}`,
			detail: { themes: [...themes].sort().join(' ') }
		});
		return true;
	});
}

/** Takes one's own reading back. False when there is none. */
export async function undoReading(db: Db, by: By, answerId: string): Promise<boolean> {
	const { partnershipId, accountId, at } = by;
	return db.transaction().execute(async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('blindReading')
			.set({ undoneAt: at })
			.where('partnershipId', '=', partnershipId)
			.where('answerId', '=', answerId)
			.where('accountId', '=', accountId)
			.where('undoneAt', 'is', null)
			.executeTakeFirst();
		if (Number(numUpdatedRows) === 0) return false;
		await insertAudit(trx, {
			...{ id: by.newId(), partnershipId, accountId, at },
			action: 'blind-reading-undone',
			target: `answer ${answerId}`
		});
		return true;
	});
}

/**
 * Keeps what the readers agreed on. False, and nothing kept, unless at least two have read the answer
 * in this sample: until then there is nothing to agree on.
 */
export async function settleReading(
	db: Db,
	by: By,
	{ sampleId, answerId, themes, codebookVersionId }: Codes
): Promise<boolean> {
	const { partnershipId, accountId, at } = by;
	return db.transaction().execute(async (trx) => {
		if (!(await isInSample(trx, partnershipId, sampleId, answerId))) return false;
		const readers = await trx
			.selectFrom('blindReading')
			.select('accountId')
			.where('partnershipId', '=', partnershipId)
			.where('answerId', '=', answerId)
			.where('undoneAt', 'is', null)
			.execute();
		if (readers.length < 2) return false;
		await trx
			.insertInto('blindSettlement')
			.values({
				...{ id: by.newId(), partnershipId, answerId, settledBy: accountId, settledAt: at },
				themes: JSON.stringify([...themes].sort()),
				codebookVersionId
			})
			.execute();
		await insertAudit(trx, {
			...{ id: by.newId(), partnershipId, accountId, at },
			action: 'blind-reading-settled',
			target: `answer ${answerId}`,
			detail: { themes: [...themes].sort().join(' ') }
		});
		return true;
	});
}

async function isInSample(
	db: Db,
	partnershipId: string,
	sampleId: string,
	answerId: string
): Promise<boolean> {
	const found = await db
		.selectFrom('blindRespondent')
		.innerJoin('answer', 'answer.responseId', 'blindRespondent.responseId')
		.select('answer.id')
		.where('blindRespondent.partnershipId', '=', partnershipId)
		.where('blindRespondent.sampleId', '=', sampleId)
		.where('answer.id', '=', answerId)
		.executeTakeFirst();
	return found !== undefined;
}
