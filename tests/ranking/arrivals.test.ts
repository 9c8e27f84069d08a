import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivals, type DayCount } from '#lib/ranking/arrivals.ts';

const on = (day: number, count: number, channel = 'web'): DayCount => ({
	day: `2026-11-${String(day).padStart(2, '0')}`,
	channel,
	count
});

describe('arrivals', () => {
	test('joins days until a period holds five, the last days with those before', () => {
		const { periods } = arrivals([on(1, 2), on(2, 1), on(4, 9), on(5, 6), on(9, 3)]);
		expect(periods.map(({ from, to, total }) => [from, to, total])).toEqual([
			['2026-11-01', '2026-11-04', 12],
			['2026-11-05', '2026-11-09', 9]
		]);
	});

	test('tells a channel that brought a handful as too few, and what would give it away', () => {
		const { channels, periods } = arrivals([
			...[on(1, 30), on(2, 30)],
			...[on(1, 2, 'paper'), on(2, 8, 'letter'), on(1, 8, 'letter')]
		]);
		const total = (name: string) => channels.find(({ channel }) => channel === name)?.total;
		expect(total('paper')).toBe('too-few');
		expect([total('web'), total('letter')]).toContain('protects-another');
		expect(periods[1]?.byChannel[channels.findIndex(({ channel }) => channel === 'paper')]).toBe(
			'too-few'
		);
	});

	test('nobody is lost on the way, and no period is small where there are five in all', () => {
		const rows = fc.array(
			fc
				.tuple(
					fc.integer({ min: 1, max: 30 }),
					fc.integer({ min: 1, max: 9 }),
					fc.constantFrom('web', 'paper')
				)
				.map(([day, count, channel]) => on(day, count, channel))
		);
		fc.assert(
			fc.property(rows, (each) => {
				const all = each.reduce((sum, { count }) => sum + count, 0);
				const { periods } = arrivals(each);
				expect(periods.reduce((sum, { total }) => sum + total, 0)).toBe(all);
				if (all >= 5) expect(periods.every(({ total }) => total >= 5)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});
});
