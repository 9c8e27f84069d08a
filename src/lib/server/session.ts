/**
 * Sign-in sessions. The only file that knows lucia, which its author ended in 2025: to replace it,
 * replace this file.
 */
import type { Cookies } from '@sveltejs/kit';
import { sha256 } from '@oslojs/crypto/sha2';
import { encodeHexLowerCase } from '@oslojs/encoding';
import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { Db } from '#db/connect.ts';
import {
	deleteExpiredSessions,
	deleteSession,
	deleteSessionsOf,
	extendSession,
	findSession,
	insertSession,
	type SignedIn
} from '#db/queries/accounts.ts';

export type { SignedIn } from '#db/queries/accounts.ts';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Record<never, never>, { email: string; name: string }>;
		DatabaseUserAttributes: { email: string; name: string };
	}
}

const cookieName = 'session';

/** The database keeps only this: who reads it cannot sign in as anyone. */
const hashed = (sessionId: string): string =>
	encodeHexLowerCase(sha256(new TextEncoder().encode(sessionId)));

function adapter(db: Db): Adapter {
	return {
		async getSessionAndUser(sessionId) {
			const found = await findSession(db, hashed(sessionId));
			if (!found) return [null, null];
			const { account, expiresAt } = found;
			return [
				{ id: sessionId, userId: account.id, expiresAt: new Date(expiresAt), attributes: {} },
				{ id: account.id, attributes: { email: account.email, name: account.name } }
			];
		},
		getUserSessions: () => Promise.resolve([]), // Ids are not kept, so there is nothing to list.
		setSession: (session) =>
			insertSession(db, {
				idHash: hashed(session.id),
				accountId: session.userId,
				expiresAt: session.expiresAt.toISOString()
			}),
		updateSessionExpiration: (sessionId, expiresAt) =>
			extendSession(db, hashed(sessionId), expiresAt.toISOString()),
		deleteSession: (sessionId) => deleteSession(db, hashed(sessionId)),
		deleteUserSessions: (accountId) => deleteSessionsOf(db, accountId),
		deleteExpiredSessions: () => deleteExpiredSessions(db, new Date().toISOString())
	};
}

function lucia(db: Db): Lucia<Record<never, never>, { email: string; name: string }> {
	return new Lucia(adapter(db), {
		sessionExpiresIn: new TimeSpan(12, 'h'), // A working day; a shared office computer forgets overnight.
		getUserAttributes: ({ email, name }) => ({ email, name })
	});
}

/** Signs in: a new session, and its id in a cookie that scripts cannot read. */
export async function startSession(
	db: Db,
	accountId: string,
	cookies: Cookies,
	on: { https: boolean }
): Promise<void> {
	const sessions = lucia(db);
	await sessions.deleteExpiredSessions();
	const session = await sessions.createSession(accountId, {});
	cookies.set(cookieName, session.id, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: on.https
	});
}

/** Who is signed in, or null. */
export async function signedIn(db: Db, cookies: Cookies): Promise<SignedIn | null> {
	const sessionId = cookies.get(cookieName);
	if (!sessionId) return null;
	const { user } = await lucia(db).validateSession(sessionId);
	return user && { id: user.id, email: user.email, name: user.name };
}

/** Signs out: the session is gone from the database, not only from the browser. */
export async function endSession(db: Db, cookies: Cookies): Promise<void> {
	const sessionId = cookies.get(cookieName);
	if (sessionId) await lucia(db).invalidateSession(sessionId);
	cookies.delete(cookieName, { path: '/' });
}
