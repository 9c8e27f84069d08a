import { error, redirect } from '@sveltejs/kit';
import { rolesIn } from '#db/queries/accounts.ts';
import { findPartnership } from '#db/queries/partnerships.ts';
import { findRound, type Round } from '#db/queries/rounds.ts';
import type { RoleName } from '#db/schema.ts';
import { db } from './database.ts';
import type { SignedIn } from './session.ts';

/** Who may do what. Every route under /desk asks this table, and nothing else decides. */
export const permissions = {
	/** See that the round exists, its stages and counts. */
	'round:see': ['staff', 'note-taker', 'analyst', 'coordinator', 'administrator'],
	'staff-dialogue:answer': ['staff', 'note-taker', 'analyst', 'coordinator', 'administrator'],
	/** What the partnership says of itself, and new rounds. */
	'partnership:edit': ['coordinator', 'administrator'],
	/** Questions, templates, opening and closing. */
	'survey:edit': ['analyst', 'coordinator', 'administrator'],
	/** Links, posters, tablets, letters. */
	'channel:manage': ['analyst', 'coordinator', 'administrator'],
	/** Type in forms that came on paper. */
	'paper:enter': ['note-taker', 'analyst', 'coordinator', 'administrator'],
	/** See who of the staff has answered, and remind the others. */
	'staff:remind': ['coordinator', 'administrator'],
	/** Judge responses that were set aside. */
	'responses:judge': ['analyst', 'coordinator', 'administrator'],
	'responses:import': ['analyst', 'coordinator', 'administrator'],
	'responses:export': ['analyst', 'coordinator', 'administrator'],
	'meeting:write': ['note-taker', 'analyst', 'coordinator', 'administrator'],
	'ranking:read': ['analyst', 'coordinator', 'administrator'],
	'answers:read': ['analyst', 'coordinator', 'administrator'],
	'coding:correct': ['analyst', 'coordinator', 'administrator'],
	'codebook:edit': ['analyst', 'coordinator', 'administrator'],
	/** Lay figures from elsewhere beside a theme. */
	'statistics:keep': ['analyst', 'coordinator', 'administrator'],
	'decision:make': ['coordinator', 'administrator'],
	'promise:read': ['analyst', 'coordinator', 'administrator'],
	'promise:write': ['coordinator', 'administrator']
} as const satisfies Record<string, readonly RoleName[]>;

export type Permission = keyof typeof permissions;

export function mayDo(roles: readonly RoleName[], permission: Permission): boolean {
	const allowed: readonly RoleName[] = permissions[permission];
	return roles.some((role) => allowed.includes(role));
}

type Visit = { url: URL; locals: { account: SignedIn | null } };

/** The signed-in account; others are sent to sign in and come back. */
export function requireAccount(visit: Visit): SignedIn {
	const { account } = visit.locals;
	if (account) return account;
	redirect(303, `/login?next=${encodeURIComponent(visit.url.pathname)}`);
}

/** Proof that this account may do this in this round. Queries take `round.partnershipId` from it. */
export type Entered = { account: SignedIn; round: Round; roles: RoleName[] };

/**
 * Lets the visitor into a round, or not. A neighbour's round is «not found», so that nobody learns
 * of it; one's own with too small a role is «forbidden».
 */
export async function enter(
	visit: Visit & { params: { round: string } },
	permission: Permission
): Promise<Entered> {
	const account = requireAccount(visit);
	const round = await findRound(db(), visit.params.round);
	const roles = round ? await rolesIn(db(), round.partnershipId, account.id) : [];
	if (!round || roles.length === 0) error(404, 'no-such-round');
	if (!mayDo(roles, permission)) error(403, 'role-too-small');
	return { account, round, roles };
}

/** Proof that this account may do this in this partnership, outside any round. */
export type EnteredTown = {
	account: SignedIn;
	partnership: NonNullable<Awaited<ReturnType<typeof findPartnership>>>;
	roles: RoleName[];
};

/** Lets the visitor into a partnership's own pages, or not, as `enter` does for a round. */
export async function enterTown(
	visit: Visit & { params: { partnership: string } },
	permission: Permission
): Promise<EnteredTown> {
	const account = requireAccount(visit);
	const partnership = await findPartnership(db(), visit.params.partnership);
	const roles = partnership ? await rolesIn(db(), partnership.id, account.id) : [];
	if (!partnership || roles.length === 0) error(404, 'no-such-partnership');
	if (!mayDo(roles, permission)) error(403, 'role-too-small');
	return { account, partnership, roles };
}
