import type { Codebook } from '#lib/coding/codebook.ts';
import type { Db } from '#db/connect.ts';

/** The first version of a partnership's codebook. */
export async function insertCodebook(
	db: Db,
	codebook: {
		id: string;
		versionId: string;
		partnershipId: string;
		content: Codebook;
		author: string;
		reason: string;
		createdAt: string;
	}
): Promise<void> {
	const { id, versionId, partnershipId, content, ...version } = codebook;
	await db.insertInto('codebook').values({ id, partnershipId, name: content.name }).execute();
	await db
		.insertInto('codebookVersion')
		.values({
			...version,
			id: versionId,
			codebookId: id,
			number: 1,
			content: JSON.stringify(content)
		})
		.execute();
}

/**
 * The next version of the codebook that a version belongs to. The rounds that used the old one do so
 * still: see `useCodebook`.
 *
 * @returns its number
 */
export async function insertCodebookVersion(
	db: Db,
	{ partnershipId, after, content, ...version }: NewVersion
): Promise<number> {
	const before = await db
		.selectFrom('codebookVersion')
		.innerJoin('codebook', 'codebook.id', 'codebookVersion.codebookId')
		.select(['codebook.id', (select) => select.fn.max('codebookVersion.number').as('number')])
		.where('codebook.partnershipId', '=', partnershipId)
		.where('codebook.id', 'in', (own) =>
			own.selectFrom('codebookVersion').select('codebookId').where('id', '=', after)
		)
		.groupBy('codebook.id')
		.executeTakeFirstOrThrow();
	const number = Number(before.number) + 1;
	const kept: Codebook = { ...content, version: number };
	await db
		.insertInto('codebookVersion')
		.values({ ...version, codebookId: before.id, number, content: JSON.stringify(kept) })
		.execute();
	return number;
}

type NewVersion = {
	id: string;
	partnershipId: string;
	/** The version it was made from. */
	after: string;
	content: Codebook;
	author: string;
	reason: string;
	createdAt: string;
};

/**
 * A version never changes once it is kept, so each is parsed once while the server runs.
 * (The coder compiles a codebook once an object, so the same object must come back.)
 */
const parsed = new Map<string, Version & { partnershipId: string }>();

/** One version of a codebook, who made it and why. */
export type Version = { number: number; author: string; reason: string; codebook: Codebook };

/**
 * The codebook as it stood in one version.
 *
 * @throws when the partnership has no such version: rounds always point at their own
 */
export async function readCodebook(
	db: Db,
	partnershipId: string,
	versionId: string
): Promise<Version> {
	const known = parsed.get(versionId);
	if (known?.partnershipId === partnershipId) return known;
	const row = await db
		.selectFrom('codebookVersion')
		.innerJoin('codebook', 'codebook.id', 'codebookVersion.codebookId')
		.select([
			'codebookVersion.number',
			'codebookVersion.author',
			'codebookVersion.reason',
			'codebookVersion.content'
		])
		.where('codebook.partnershipId', '=', partnershipId)
		.where('codebookVersion.id', '=', versionId)
		.executeTakeFirst();
	if (!row) throw new Error(`The partnership has no codebook version ${versionId}.`);
	const read = {
		partnershipId,
		number: Number(row.number),
		author: row.author,
		reason: row.reason,
		codebook: JSON.parse(row.content) as Codebook
	};
	parsed.set(versionId, read);
	return read;
}

/** A version as a list tells of it. */
export type ListedVersion = Version & { id: string; createdAt: string };

/** All versions of the codebook that a version belongs to, the newest first. */
export async function listVersions(
	db: Db,
	partnershipId: string,
	versionId: string
): Promise<ListedVersion[]> {
	const rows = await db
		.selectFrom('codebookVersion')
		.innerJoin('codebook', 'codebook.id', 'codebookVersion.codebookId')
		.select(['codebookVersion.id', 'codebookVersion.createdAt'])
		.where('codebook.partnershipId', '=', partnershipId)
		.where('codebook.id', 'in', (own) =>
			own.selectFrom('codebookVersion').select('codebookId').where('id', '=', versionId)
		)
		.orderBy('codebookVersion.number', 'desc')
		.execute();
	return Promise.all(
		rows.map(async ({ id, createdAt }) => ({
			...{ id, createdAt },
			...(await readCodebook(db, partnershipId, id))
		}))
	);
}

/** The codebooks of the newest rounds, a few: those that answers will be read with. */
export async function roundCodebooks(db: Db): Promise<Codebook[]> {
	const rounds = await db
		.selectFrom('round')
		.select(['partnershipId', 'codebookVersionId'])
		.orderBy('createdAt', 'desc')
		.limit(5)
		.execute();
	const read = await Promise.all(
		rounds.map((round) => readCodebook(db, round.partnershipId, round.codebookVersionId))
	);
	return read.map(({ codebook }) => codebook);
}
