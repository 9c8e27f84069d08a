import type { Db } from '#db/connect.ts';
import type { Coded } from '#lib/coding/code.ts';

/** Keeps what the coder found in one answer. Called inside the transaction that keeps the answer. */
export async function insertCodings(
	db: Db,
	answerId: string,
	codebookVersionId: string,
	coded: Coded
): Promise<void> {
	if (coded.themes.length === 0) return;
	await db
		.insertInto('coding')
		.values(
			coded.themes.map((found) => ({
				answerId,
				theme: found.theme,
				codebookVersionId,
				spans: JSON.stringify(found.spans.map(({ start, end }) => [start, end])),
				why: JSON.stringify(found.why)
			}))
		)
		.execute();
}
