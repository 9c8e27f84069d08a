import { expect, test } from 'vitest';
import { limiter } from '#lib/server/rate-limit.ts';

test('lets so many through in so long, then says how long to wait', () => {
	const limit = limiter({ most: 2, perMs: 1000 });
	expect(limit.attempt('a', 0).waitMs).toBe(0);
	expect(limit.attempt('a', 400).waitMs).toBe(0);
	expect(limit.attempt('a', 600).waitMs).toBe(400);
	expect(limit.attempt('b', 600).waitMs).toBe(0);
	expect(limit.attempt('a', 1000).waitMs).toBe(0);
});

test('trying on while waiting does not make the wait longer', () => {
	const limit = limiter({ most: 1, perMs: 1000 });
	for (let at = 0; at < 1000; at += 10) limit.attempt('a', at);
	expect(limit.attempt('a', 1000).waitMs).toBe(0);
});

test('starts again for whoever is forgiven', () => {
	const limit = limiter({ most: 1, perMs: 1000 });
	limit.attempt('a', 0);
	limit.forgive('a');
	expect(limit.attempt('a', 1).waitMs).toBe(0);
});

test('remembers a bounded number, and lets go of the one seen longest ago', () => {
	const limit = limiter({ most: 1, perMs: 1000, remembered: 2 });
	limit.attempt('a', 0);
	limit.attempt('b', 0);
	limit.attempt('c', 0);
	expect(limit.attempt('b', 1).waitMs).toBeGreaterThan(0);
	expect(limit.attempt('a', 1).waitMs).toBe(0);
});
