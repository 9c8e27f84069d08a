import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { AccountTable, RoleName, RoleTable, SessionTable } from '#db/schema.ts';

export type SignedIn = { id: string; email: string; name: string };

export async function insertAccount(db: Db, account: Insertable<AccountTable>): Promise<void> {
	await db
		.insertInto('account')
		.values({ ...account, email: account.email.toLowerCase() })
		.execute();
}

/** The account that may sign in with this address; upper and lower case are the same. */
export async function findAccountByEmail(db: Db, email: string) {
	return db
		.selectFrom('account')
		.select(['id', 'email', 'name', 'passwordHash'])
		.where('email', '=', email.trim().toLowerCase())
		.where('disabledAt', 'is', null)
		.executeTakeFirst();
}

/** Giving a role that is already there changes nothing. */
export async function grantRole(db: Db, role: Insertable<RoleTable>): Promise<void> {
	await db
		.insertInto('role')
		.values(role)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function rolesIn(
	db: Db,
	partnershipId: string,
	accountId: string
): Promise<RoleName[]> {
	const rows = await db
		.selectFrom('role')
		.select('role')
		.where('partnershipId', '=', partnershipId)
		.where('accountId', '=', accountId)
		.execute();
	return rows.map((row) => row.role);
}

export async function insertSession(db: Db, session: Insertable<SessionTable>): Promise<void> {
	await db.insertInto('session').values(session).execute();
}

/** The session and its account, unless the account has been disabled. */
export async function findSession(
	db: Db,
	idHash: string
): Promise<{ expiresAt: string; account: SignedIn } | null> {
	const row = await db
		.selectFrom('session')
		.innerJoin('account', 'account.id', 'session.accountId')
		.select(['session.expiresAt', 'account.id', 'account.email', 'account.name'])
		.where('session.idHash', '=', idHash)
		.where('account.disabledAt', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const { expiresAt, ...account } = row;
	return { expiresAt, account };
}

export async function extendSession(db: Db, idHash: string, expiresAt: string): Promise<void> {
	await db.updateTable('session').set({ expiresAt }).where('idHash', '=', idHash).execute();
}

export async function deleteSession(db: Db, idHash: string): Promise<void> {
	await db.deleteFrom('session').where('idHash', '=', idHash).execute();
}

export async function deleteSessionsOf(db: Db, accountId: string): Promise<void> {
	await db.deleteFrom('session').where('accountId', '=', accountId).execute();
}

export async function deleteExpiredSessions(db: Db, now: string): Promise<void> {
	await db.deleteFrom('session').where('expiresAt', '<', now).execute();
}
