import { describe, expect, it } from 'vitest';
import { coderErrorTable } from '../../scripts/simulate/coder-error.ts';
import { placesTable } from '../../scripts/simulate/places.ts';
import { weightsTable } from '../../scripts/simulate/weights.ts';

/** The rows of a table, each cell's number by its column. */
function rows(table: string): number[][] {
	const [, , ...lines] = table.split('\n');
	return lines.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => Number.parseFloat(cell))
	);
}

// Small editions of `npm run simulate`, whose full tables stand in the room's README.
describe('simulated rounds', () => {
	it('have the true place among those given in at least 90 of 100, also of the worst theme', () => {
		const found = rows(placesTable(1, 50, 200, [60, 250]));
		expect(found).toHaveLength(2);
		for (const [, held, worst] of found) {
			expect(held).toBeGreaterThanOrEqual(95);
			expect(worst).toBeGreaterThanOrEqual(88);
		}
	});

	it('have the true share within the corrected intervals, and not within the machine’s', () => {
		const poor = rows(coderErrorTable(1, 40, [{ n: 600, sample: 150 }])).at(-1) ?? [];
		expect(poor[3]).toBeLessThan(60);
		expect(poor[5]).toBeGreaterThanOrEqual(93);
	});

	it('have the population’s share within the weighted intervals, and not within the unweighted', () => {
		const [round = []] = rows(weightsTable(1, 30, [2500]));
		expect(round[2]).toBeLessThan(80);
		expect(round[3]).toBeGreaterThanOrEqual(92);
		expect(round[5]).toBeLessThan(round[4] ?? 0);
	});
});
