import { createHmac, randomBytes } from 'node:crypto';

/** Lets each visitor do something so many times in so long. */
export type Limiter = {
	/** Counts an attempt. `waitMs` is 0 when it may go ahead, else how long until the next may. */
	attempt(who: string, atMs: number): { waitMs: number };
	/** Starts from nothing for this visitor: whoever got the password right was no guesser. */
	forgive(who: string): void;
};

/**
 * Counts attempts in memory. A visitor's window opens with the first attempt and is forgotten when
 * it has passed.
 *
 * Kept under a keyed hash whose key is drawn when the server starts and never stored: a memory dump
 * holds no list of addresses. At most `remembered` visitors are kept; when more come at once the
 * one seen longest ago is let go, which is kinder to visitors than running out of memory.
 *
 * @param rule.most attempts in a window
 * @param rule.perMs how long a window is
 */
export function limiter(rule: { most: number; perMs: number; remembered?: number }): Limiter {
	const { most, perMs, remembered = 10_000 } = rule;
	const salt = randomBytes(32);
	const windows = new Map<string, { opened: number; attempts: number }>();
	const hashed = (who: string) => createHmac('sha256', salt).update(who).digest('base64');

	return {
		attempt(who, atMs) {
			const key = hashed(who);
			const known = windows.get(key);
			const window = known && atMs - known.opened < perMs ? known : { opened: atMs, attempts: 0 };
			window.attempts += 1;
			windows.delete(key); // Put back last, so that the first in the map is the one seen longest ago.
			windows.set(key, window);
			const [oldest] = windows.keys();
			if (windows.size > remembered && oldest !== undefined) windows.delete(oldest);
			return { waitMs: window.attempts <= most ? 0 : window.opened + perMs - atMs };
		},
		forgive(who) {
			windows.delete(hashed(who));
		}
	};
}
