import { createHash } from 'node:crypto';
import { isEnough, provenText } from '#lib/survey/proof.ts';

/**
 * Whether work was done for this very form: SHA-256 of its key, its stamp and the nonce begins with
 * `proofBits` zero bits. The key is used once, so one piece of work serves one response; nothing
 * needs to be remembered, and no third party is asked.
 */
export function isProven(form: { key: string; stamp: string }, nonce: string): boolean {
	if (nonce.length > 20) return false;
	return isEnough(createHash('sha256').update(provenText(form, nonce)).digest());
}
