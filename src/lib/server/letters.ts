import { createHash, randomInt } from 'node:crypto';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { growChannel } from '#db/queries/channels.ts';
import { findLetterCode, insertLetterCodes } from '#db/queries/letter-codes.ts';
import { letterCodeLength, makeCode, readCode } from '#lib/survey/channel-code.ts';
import { newId } from './id.ts';
import { limiter } from './rate-limit.ts';

/** Most codes in one go: every household of a middling municipality. */
export const mostLetters = 20_000;

/** Most letters as pages to print here. A mail house prints the rest from a file. */
export const mostLetterPages = 500;

/**
 * Guesses from one network: a library's worth of letters, and no more than 500 in an hour against
 * 95 thousand billion codes.
 */
const guesses = limiter({ most: 120, perMs: 15 * 60_000 });

export type LetterProblem = 'missing' | 'wrong' | 'used' | 'wait';

export type CheckedLetter =
	| { ok: true; hash: string }
	| { ok: false; problem: 'used'; hash: string }
	| { ok: false; problem: 'missing' | 'wrong' | 'wait' };

/**
 * Makes codes and returns them, for the only time: what is kept are their hashes. Whoever has the
 * database knows how many letters were printed, and none of their codes.
 */
export async function makeLetterCodes(
	db: Db,
	of: { partnershipId: string; channelId: string },
	count: number,
	by: { accountId: string; at: string }
): Promise<string[]> {
	const codes = new Set<string>();
	while (codes.size < count) codes.add(makeCode(letterCodeLength, (below) => randomInt(below)));
	const { partnershipId, channelId } = of;
	await db.transaction().execute(async (trx) => {
		await insertLetterCodes(trx, of, [...codes].map(hashOf));
		await growChannel(trx, partnershipId, channelId, count);
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, ...by },
			action: 'letters-made',
			target: `channel ${channelId}`,
			detail: { letters: count }
		});
	});
	return [...codes];
}

/** Whether a typed code is one of this channel's and may still be used. Each question is a guess. */
export async function checkLetterCode(
	db: Db,
	channelId: string,
	typed: string,
	from: { address: string | null; nowMs: number }
): Promise<CheckedLetter> {
	if (typed.trim() === '') return { ok: false, problem: 'missing' };
	if (guesses.attempt(from.address ?? '', from.nowMs).waitMs > 0)
		return { ok: false, problem: 'wait' };
	const code = readCode(typed.slice(0, 60), letterCodeLength);
	if (code === null) return { ok: false, problem: 'wrong' };
	const hash = hashOf(code);
	const found = await findLetterCode(db, hash);
	if (found?.channelId !== channelId) return { ok: false, problem: 'wrong' };
	return found.state === 'used' ? { ok: false, problem: 'used', hash } : { ok: true, hash };
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');
