import type { Db } from '#db/connect.ts';

export type AuditEntry = {
	id: string;
	/** Null for what concerns the whole installation. */
	partnershipId: string | null;
	accountId: string | null;
	at: string;
	/** Verb in the past: `coding-corrected`. */
	action: string;
	/** Table and id: `answer 0192…`. */
	target: string;
	/** Ids, codes and counts; never an answer's text. */
	detail?: Record<string, string | number | null>;
};

/** Written in the same transaction as the change it tells of: hand it that `trx`. */
export async function insertAudit(db: Db, entry: AuditEntry): Promise<void> {
	const { detail = {}, ...columns } = entry;
	await db
		.insertInto('audit')
		.values({ ...columns, detail: JSON.stringify(detail) })
		.execute();
}

export async function listAudit(db: Db, partnershipId: string, limit: number) {
	const rows = await db
		.selectFrom('audit')
		.leftJoin('account', 'account.id', 'audit.accountId')
		.select(['audit.at', 'audit.action', 'audit.target', 'audit.detail', 'account.name'])
		.where('audit.partnershipId', '=', partnershipId)
		.orderBy('audit.at', 'desc')
		.limit(limit)
		.execute();
	return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }));
}
