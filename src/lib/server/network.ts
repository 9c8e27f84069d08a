import { isIP } from 'node:net';
import { limiter } from './rate-limit.ts';

/**
 * The network an address belongs to: an IPv4 address itself, the first 64 bits of an IPv6 address
 * (one household has all addresses of such a network). Null when it tells nothing about who asks.
 *
 * Addresses of the machine and the house tell nothing: there is a proxy before us that nobody has
 * named in ADDRESS_HEADER, and everyone who answers has its address.
 *
 * @example networkOf('2001:db8:1:2:aaaa::1'); // '2001:db8:1:2'
 */
export function networkOf(address: string): string | null {
	const bare = address.replace(/%.*$/, '').toLowerCase();
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1] ?? bare;
	if (isIP(mapped) === 4) return isOwnHouse4(mapped) ? null : mapped;
	if (isIP(mapped) !== 6 || /^(?:::1?$|f[cd]|fe[89ab])/.test(mapped)) return null;
	const [head = '', tail] = mapped.split('::');
	const groups = head === '' ? [] : head.split(':');
	if (tail !== undefined) {
		const after = tail === '' ? [] : tail.split(':');
		groups.push(
			...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'),
			...after
		);
	}
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}

function isOwnHouse4(address: string): boolean {
	const [a = 0, b = 0] = address.split('.').map(Number);
	return a === 127 || a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32);
}

const day = 24 * 60 * 60 * 1000;

/**
 * Counts what each network does in a day. In memory only, under a salt that is drawn anew each day
 * and never written down: yesterday's networks cannot be told from today's, nor read from a dump.
 */
export function dailyLimit(most: number) {
	let of = '';
	let limit = limiter({ most, perMs: day });
	return {
		/** Counts one more. True when the network has had more than its share today. */
		isOver(network: string, today: string, atMs: number): boolean {
			if (today !== of) {
				of = today;
				limit = limiter({ most, perMs: day });
			}
			return limit.attempt(network, atMs).waitMs > 0;
		}
	};
}
