import type { Insertable } from 'kysely';
import type { Coded } from '#lib/coding/code.ts';
import type { Db } from '#db/connect.ts';
import type { ImportedFileTable, ResponseTable } from '#db/schema-asking.ts';
import { insertAnswers, type NewAnswer } from './responses.ts';

type InRound = { partnershipId: string; roundId: string };

/** The very same file, if the round has had it. */
export async function findImportedFile(
	db: Db,
	{ partnershipId, roundId, sha256 }: InRound & { sha256: string }
) {
	const row = await imported(db, { partnershipId, roundId })
		.where('importedFile.sha256', '=', sha256)
		.executeTakeFirst();
	return row ?? null;
}

/** Files of answers that a round has had, latest first. */
export async function listImportedFiles(db: Db, of: InRound) {
	return imported(db, of).orderBy('importedFile.importedAt', 'desc').execute();
}

function imported(db: Db, { partnershipId, roundId }: InRound) {
	return db
		.selectFrom('importedFile')
		.leftJoin('account', 'account.id', 'importedFile.importedBy')
		.select([
			'importedFile.id',
			'importedFile.name',
			'importedFile.responses',
			'importedFile.importedAt',
			'account.name as importedBy'
		])
		.where('importedFile.partnershipId', '=', partnershipId)
		.where('importedFile.roundId', '=', roundId);
}

/** Called inside the transaction that keeps the file's responses. */
export async function insertImportedFile(
	db: Db,
	file: Insertable<ImportedFileTable>
): Promise<void> {
	await db.insertInto('importedFile').values(file).execute();
}

export type ImportedResponse = {
	response: Insertable<ResponseTable>;
	answers: { answer: NewAnswer; coded: Coded | null }[];
};

/**
 * Keeps some responses with their answers and codings, a few hundred rows a statement. Inside a
 * transaction of the caller's, who hands in so many at a time that the server can breathe between.
 */
export async function insertImportedResponses(
	db: Db,
	all: readonly ImportedResponse[],
	codebookVersionId: string
): Promise<void> {
	await db
		.insertInto('response')
		.values(all.map(({ response }) => response))
		.execute();
	const answers = all.flatMap((each) => each.answers);
	for (const some of slices(answers, 200)) {
		await insertAnswers(
			db,
			some.map(({ answer }) => answer)
		);
	}
	const codings = answers.flatMap(({ answer, coded }) =>
		(coded?.themes ?? []).map((found) => ({
			answerId: answer.id,
			theme: found.theme,
			codebookVersionId,
			spans: JSON.stringify(found.spans.map(({ start, end }) => [start, end])),
			why: JSON.stringify(found.why)
		}))
	);
	for (const some of slices(codings, 200)) await db.insertInto('coding').values(some).execute();
}

function slices<Item>(all: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
		all.slice(at * size, (at + 1) * size)
	);
}
