import { error } from '@sveltejs/kit';
import { findDecision, type Decision } from '#db/queries/decisions.ts';
import type { Round } from '#db/queries/rounds.ts';
import { db } from '#lib/server/database.ts';

/** The decision an address names, in this round. */
export async function decisionOf(round: Round, number: string): Promise<Decision> {
	const found = /^[1-9]\d{0,5}$/.test(number)
		? await findDecision(db(), round.partnershipId, round.id, Number(number))
		: undefined;
	return found ?? error(404, 'no-such-decision');
}
