import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's least memory (19 MiB), two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** Fewest characters in a password. NIST SP 800-63B asks for length, not for signs and digits. */
export const shortestPassword = 12;

export function hashPassword(password: string): Promise<string> {
	return hash(password, cost);
}

export function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
	return verify(passwordHash, password);
}

let nobodys: Promise<string> | undefined;

/** Takes as long as a real check, so that time does not tell which addresses have an account. */
export async function pretendToCheck(password: string): Promise<false> {
	nobodys ??= hashPassword('nobody has this password');
	await passwordMatches(await nobodys, password);
	return false;
}
