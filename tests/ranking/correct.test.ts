import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct, leastSample, type CorrectedTheme, type Read } from '#lib/ranking/correct.ts';
import { wilson } from '#lib/ranking/wilson.ts';

const dark = new Set(['dark']);
const none = new Set<string>();
const times = (count: number, read: Read): Read[] => Array.from({ length: count }, () => read);

/** How often both, only a person, only the coder and neither found the theme; then who was not read. */
function readers(both: number, person: number, machine: number, neither: number, unread: number[]) {
	const [found = 0, of = 0] = unread;
	return [
		...times(both, { machine: dark, person: dark }),
		...times(person, { machine: none, person: dark }),
		...times(machine, { machine: dark, person: none }),
		...times(neither, { machine: none, person: none }),
		...times(found, { machine: dark, person: null }),
		...times(of - found, { machine: none, person: null })
	];
}

function corrected(read: Read[]): CorrectedTheme {
	const found = correct(read, ['dark']);
	const [theme] = found.corrected ? found.themes : [];
	if (!theme) throw new Error('Not corrected.');
	return theme;
}

describe('a share corrected for the coder’s mistakes', () => {
	// PPI++ with half a respondent a cell, and Wilson’s interval on its effective n, from NumPy's weighted
	// covariances and SciPy 1.17.1. Plain PPI++ (Angelopoulos et al., as ppi_py has it) gives 0.1851
	// (0.1417–0.2286), 0.0726 (0.0297–0.1156) and 0.2840 (0.2052–0.3629).
	it.each([
		[30, 12, 8, 150, [180, 1164], 0.601938, 0.188715, 0.148596, 0.236655],
		[3, 4, 1, 92, [40, 900], 0.588247, 0.072614, 0.038665, 0.132271],
		[20, 15, 25, 60, [300, 880], 0.2127, 0.284416, 0.21259, 0.369131]
	])(
		'of %i, %i, %i, %i read and %j unread is what a second program finds',
		(both, person, machine, neither, unread, reliance, share, low, high) => {
			const found = corrected(readers(both, person, machine, neither, unread));
			expect(found.reliance).toBeCloseTo(reliance, 5);
			expect(found.share).toBeCloseTo(share, 5);
			expect(found.interval.low).toBeCloseTo(low, 5);
			expect(found.interval.high).toBeCloseTo(high, 5);
		}
	);

	it('says that the shares are the machine’s until people have read a sample', () => {
		const unread = readers(0, 0, 0, 0, [40, 900]);
		expect(correct(unread, ['dark'])).toEqual({ corrected: false, n: 900, sample: 0 });
		const few = [...unread, ...times(leastSample - 1, { machine: dark, person: dark })];
		expect(correct(few, ['dark'])).toMatchObject({ corrected: false, sample: leastSample - 1 });
	});

	it('is wider the poorer the coder, and relies on it less', () => {
		const good = corrected(readers(40, 2, 2, 156, [240, 1200]));
		const fair = corrected(readers(30, 12, 12, 146, [240, 1200]));
		const poor = corrected(readers(12, 30, 30, 128, [240, 1200]));
		const width = ({ interval }: CorrectedTheme) => interval.high - interval.low;
		expect(width(good)).toBeLessThan(width(fair));
		expect(width(fair)).toBeLessThan(width(poor));
		expect(good.reliance).toBeGreaterThan(fair.reliance);
		expect(fair.reliance).toBeGreaterThan(poor.reliance);
	});

	it('moves towards what people found: up when the coder misses, down when it imagines', () => {
		const misses = corrected(readers(30, 20, 0, 150, [180, 1200]));
		expect(misses.share).toBeGreaterThan(misses.machine.share);
		const imagines = corrected(readers(30, 0, 20, 150, [300, 1200]));
		expect(imagines.share).toBeLessThan(imagines.machine.share);
	});

	it('is people’s own share when they have read everyone', () => {
		const found = corrected(readers(30, 12, 8, 150, [0, 0]));
		expect(found.share).toBeCloseTo(42 / 200, 12);
		expect(found.reliance).toBe(0);
		expect(found.interval.low).toBeCloseTo(wilson({ n: 42, of: 200 }).low, 1);
	});

	it('lies within its interval, and both from 0 to 1, whatever was found', () => {
		const some = fc.nat(60);
		fc.assert(
			fc.property(some, some, some, some, some, some, (both, person, machine, neither, a, b) => {
				const read = readers(both, person, machine, neither + leastSample, [a, a + b]);
				const { share, interval, reliance } = corrected(read);
				expect(interval.low).toBeGreaterThanOrEqual(0);
				expect(interval.high).toBeLessThanOrEqual(1);
				expect(share).toBeGreaterThanOrEqual(interval.low);
				expect(share).toBeLessThanOrEqual(interval.high);
				expect(reliance).toBeGreaterThanOrEqual(0);
				expect(reliance).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 300 }
		);
	});
});
