import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Read } from '#lib/ranking/correct.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';
import { insertAudit } from './audit.ts';
import type { By } from './codings.ts';
import { listBlindAnswers, settledThemes } from './blind-readings.ts';
import { whoSaidSomething } from './tallies.ts';

/** A sample as it was drawn. */
export type Drawn = {
	id: string;
	stream: Stream;
	seed: number;
	size: number;
	drawnAt: string;
	/** Who drew it. */
	name: string;
};

/** A respondent of a sample whose every open answer somebody has read. */
export type BlindRead = {
	responseId: string;
	stream: Stream;
	/** What people found, seeing nothing of the coder's: settled codes, else the first reader's. */
	human: ReadonlySet<ThemeId>;
	/** What the coder found, whatever people have decided since. */
	machine: ReadonlySet<ThemeId>;
};

export type BlindSample = {
	/** The latest sample of each stream. */
	samples: Drawn[];
	/** Only those who have been read to the end. */
	respondents: BlindRead[];
};

/** Everyone in a stream who said something in their own words: they can be drawn. */
export async function listDrawable(
	db: Db,
	partnershipId: string,
	roundId: string,
	stream: Stream
): Promise<string[]> {
	const [spoke, rows] = await Promise.all([
		whoSaidSomething(db, partnershipId, roundId),
		db
			.selectFrom('response')
			.select('id')
			.where('partnershipId', '=', partnershipId)
			.where('roundId', '=', roundId)
			.where('stream', '=', stream)
			.execute()
	]);
	return rows.flatMap(({ id }) => (spoke.has(id) ? [id] : []));
}

/** Keeps a sample that was drawn, and tells the audit trail. */
export async function insertSample(
	db: Db,
	by: By & { roundId: string },
	{ stream, seed, responseIds }: { stream: Stream; seed: number; responseIds: readonly string[] }
): Promise<string> {
	const { partnershipId, roundId, accountId, at } = by;
	const id = by.newId();
	const size = responseIds.length;
	await db.transaction().execute(async (trx) => {
		await trx
			.insertInto('blindSample')
			.values({ id, partnershipId, roundId, stream, seed, size, drawnBy: accountId, drawnAt: at })
			.execute();
		for (const responseId of responseIds) {
			await trx
				.insertInto('blindRespondent')
				.values({ sampleId: id, partnershipId, responseId })
				.execute();
		}
		await insertAudit(trx, {
			...{ id: by.newId(), partnershipId, accountId, at },
			action: 'blind-sample-drawn',
			target: `blindSample ${id}`,
			detail: { stream, seed, size }
		});
	});
	return id;
}

/** The latest sample of each stream. */
export async function latestSamples(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Drawn[]> {
	const rows = await db
		.selectFrom('blindSample')
		.leftJoin('account', 'account.id', 'blindSample.drawnBy')
		.select([
			...(['blindSample.id', 'blindSample.stream', 'blindSample.seed'] as const),
			...(['blindSample.size', 'blindSample.drawnAt', 'account.name'] as const)
		])
		.where('blindSample.partnershipId', '=', partnershipId)
		.where('blindSample.roundId', '=', roundId)
		.orderBy('blindSample.drawnAt')
		.orderBy('blindSample.id')
		.execute();
	const latest = new Map<Stream, Drawn>();
	for (const { seed, size, name, ...row } of rows) {
		latest.set(row.stream, { ...row, seed: Number(seed), size: Number(size), name: name ?? '' });
	}
	return [...latest.values()];
}

/**
 * What people found beside what the coder found, of the latest sample of each stream: what correct.ts
 * measures the coder's mistakes by. Undefined until a sample is drawn.
 */
export async function readBlindSample(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<BlindSample | undefined> {
	const samples = await latestSamples(db, partnershipId, roundId);
	if (samples.length === 0) return undefined;
	const respondents: BlindRead[] = [];
	for (const { id, stream } of samples) {
		const answers = await listBlindAnswers(db, partnershipId, id);
		const people = new Map<string, { human: Set<ThemeId>; machine: Set<ThemeId>; read: boolean }>();
		for (const answer of answers) {
			const person = people.get(answer.responseId) ?? {
				human: new Set<ThemeId>(),
				machine: new Set<ThemeId>(),
				read: true
			};
			people.set(answer.responseId, person);
			const themes = settledThemes(answer);
			if (themes === null) person.read = false;
			for (const theme of themes ?? []) person.human.add(theme);
			for (const theme of answer.machine) person.machine.add(theme);
		}
		for (const [responseId, { human, machine, read }] of people) {
			if (read) respondents.push({ responseId, stream, human, machine });
		}
	}
	return { samples, respondents };
}

/**
 * Everyone in a stream as correct.ts and rank-corrected.ts want them: what the coder found, and what
 * people found where they have read all of somebody's answers blind.
 */
export async function readForCorrection(
	db: Db,
	partnershipId: string,
	roundId: string,
	stream: Stream
): Promise<Read[]> {
	const [everyone, sample, codings] = await Promise.all([
		listDrawable(db, partnershipId, roundId, stream),
		readBlindSample(db, partnershipId, roundId),
		db
			.selectFrom('coding')
			.innerJoin('answer', 'answer.id', 'coding.answerId')
			.innerJoin('response', 'response.id', 'answer.responseId')
			.select(['answer.responseId', 'coding.theme'])
			.where('response.partnershipId', '=', partnershipId)
			.where('response.roundId', '=', roundId)
			.where('response.stream', '=', stream)
			.execute()
	]);
	const machine = Map.groupBy(codings, ({ responseId }) => responseId);
	const read = new Map(sample?.respondents.map(({ responseId, human }) => [responseId, human]));
	return everyone.map((id) => ({
		machine: new Set(machine.get(id)?.map(({ theme }) => theme)),
		person: read.get(id) ?? null
	}));
}
