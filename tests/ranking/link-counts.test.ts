import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivals } from '#lib/ranking/arrivals.ts';
import { linkCounts, type Link } from '#lib/ranking/link-counts.ts';

/** Links with so many answers, and what is shown of their kinds when all came on one day. */
function shown(links: Link[], byNoLink: { kind: string; count: number }[] = []) {
	const rows = [...links, ...byNoLink].map(({ kind, count }) => ({
		day: '2026-11-01',
		channel: kind,
		count
	}));
	return linkCounts(links, arrivals(rows));
}
const link = (id: string, kind: string, count: number): Link => ({ id, kind, count });

describe('linkCounts', () => {
	test('shows a link from five on', () => {
		const counts = shown([link('a', 'poster', 30), link('b', 'poster', 12)]);
		expect([...counts.values()]).toEqual([30, 12]);
	});

	test('hides a small link, and the one that would give it away', () => {
		const counts = shown([link('a', 'poster', 30), link('b', 'poster', 9), link('c', 'poster', 2)]);
		expect([...counts]).toEqual([
			['a', 30],
			['b', 'protects-another'],
			['c', 'too-few']
		]);
	});

	test('hides the only link of a kind that is hidden among the kinds', () => {
		const web = [{ kind: 'web', count: 60 }];
		expect(shown([link('a', 'paper', 2), link('b', 'letter', 8)], web).get('a')).toBe('too-few');
		expect(shown([link('a', 'paper', 2), link('b', 'letter', 8)], web).get('b')).toBe(
			'protects-another'
		);
	});

	test('never leaves fewer than five between a kind’s number and its links that are shown', () => {
		const some = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(some, fc.integer({ min: 0, max: 20 }), (counts, byNoLink) => {
				const links = counts.map((count, at) => link(String(at), 'poster', count));
				const rest = [...shown(links, [{ kind: 'poster', count: byNoLink }])];
				const total = counts.reduce((sum, count) => sum + count, byNoLink);
				const told = rest.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
				expect(told.every((value) => value >= 5)).toBe(true);
				const left = total - told.reduce((sum, value) => sum + value, 0);
				if (told.length > 0) expect(left === 0 || left >= 5).toBe(true);
			})
		);
	});
});
