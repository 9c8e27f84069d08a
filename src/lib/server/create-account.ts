import type { Db } from '#db/connect.ts';
import { findAccountByEmail, grantRole, insertAccount } from '#db/queries/accounts.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { findPartnership, insertPartnership } from '#db/queries/partnerships.ts';
import type { RoleName } from '#db/schema.ts';
import { newId } from './id.ts';
import { hashPassword, shortestPassword } from './password.ts';

export const roleNames: readonly RoleName[] = [
	'staff',
	'note-taker',
	'analyst',
	'coordinator',
	'administrator'
];

export type WantedAccount = {
	email: string;
	name: string;
	role: string;
	/** The partnership's short name in addresses. */
	partnership: string;
	/** Needed only when the partnership is new. */
	municipality?: string | undefined;
	policeDistrict?: string | undefined;
	place?: string | undefined;
};

export type Made =
	| { ok: true; said: string }
	| {
			ok: false;
			problem: 'no-email' | 'no-name' | 'unknown-role' | 'no-partnership' | 'short-password';
	  };

/**
 * Makes an account with a role in a partnership, and the partnership when it is new. An account
 * that is there already keeps its password and gets the role: one person may work in two towns.
 *
 * @param askForPassword called only when everything else is right and the account is new
 */
export async function createAccount(
	db: Db,
	wanted: WantedAccount,
	askForPassword: () => Promise<string>,
	at: string
): Promise<Made> {
	const role = roleNames.find((name) => name === wanted.role);
	if (!/^\S+@\S+$/.test(wanted.email)) return { ok: false, problem: 'no-email' };
	if (!wanted.name.trim()) return { ok: false, problem: 'no-name' };
	if (!role) return { ok: false, problem: 'unknown-role' };
	const known = await findPartnership(db, wanted.partnership);
	const { municipality, policeDistrict, place } = wanted;
	const named =
		municipality && policeDistrict && place ? { municipality, policeDistrict, place } : null;
	if (!known && !(named && /^[a-z0-9-]+$/.test(wanted.partnership))) {
		return { ok: false, problem: 'no-partnership' };
	}

	const account = await findAccountByEmail(db, wanted.email);
	const password = account ? null : await askForPassword();
	if (password !== null && password.length < shortestPassword) {
		return { ok: false, problem: 'short-password' };
	}
	const passwordHash = password === null ? null : await hashPassword(password);

	return db.transaction().execute(async (trx) => {
		const partnershipId = known?.id ?? newId();
		if (!known && named) {
			await insertPartnership(trx, {
				id: partnershipId,
				slug: wanted.partnership,
				...named,
				constructedAt: null,
				createdAt: at
			});
		}
		const accountId = account?.id ?? newId();
		if (passwordHash !== null) {
			await insertAccount(trx, {
				id: accountId,
				email: wanted.email,
				name: wanted.name.trim(),
				passwordHash,
				createdAt: at,
				disabledAt: null
			});
		}
		await grantRole(trx, { accountId, partnershipId, role, grantedAt: at });
		await insertAudit(trx, {
			id: newId(),
			partnershipId,
			accountId: null,
			at,
			action: 'role-granted',
			target: `account ${accountId}`,
			detail: { role }
		});
		const whose = account ? 'had an account already and now also has' : 'can sign in with';
		return {
			ok: true,
			said: `${wanted.email} ${whose} the role ${role} in ${wanted.partnership}.`
		};
	});
}
