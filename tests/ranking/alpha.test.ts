import { describe, expect, it } from 'vitest';
import { agreement, differs } from '#lib/ranking/agreement.ts';
import { alpha } from '#lib/ranking/alpha.ts';
import { machineMistakes } from '#lib/ranking/machine-mistakes.ts';

/** What each reader called each unit, «.» where they did not read it, turned to units. */
const unitsOf = (...readers: string[]) =>
	Array.from({ length: readers[0]?.length ?? 0 }, (_, unit) =>
		readers.flatMap((reader) => (reader[unit] === '.' ? [] : (reader[unit] ?? [])))
	);

describe('Krippendorff’s alpha', () => {
	it('is what he publishes: 4 readers, 12 units, gaps (2011, section C)', () => {
		const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
		expect(alpha(units)).toBeCloseTo(0.743, 3);
	});

	it('is what he publishes: 2 readers, 10 units, two names (section A)', () => {
		expect(alpha(unitsOf('0100000000', '1110010010'))).toBeCloseTo(0.095, 3);
	});

	it('is what he publishes: 2 readers, 12 units, five names (section B)', () => {
		expect(alpha(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
	});

	it('is 1 when all agree, below 0 when nobody does, null when there was nothing to tell apart', () => {
		expect(alpha(unitsOf('abab', 'abab'))).toBe(1);
		expect(alpha(unitsOf('ab', 'ba'))).toBeLessThan(0);
		expect(alpha(unitsOf('aaa', 'aaa'))).toBeNull();
		expect(alpha([['a'], []])).toBeNull();
	});
});

describe('agreement between readers', () => {
	const answer = (...readings: string[][]) => ({
		readings: readings.map((themes) => ({ themes }))
	});
	const read = [
		answer(['narcotics', 'traffic'], ['traffic', 'narcotics']),
		answer(['narcotics'], []),
		answer([], []),
		answer(['fraud'])
	];

	it('is told theme by theme, of the answers that two have read', () => {
		const told = agreement(read, ['narcotics', 'traffic', 'fraud']);
		expect(told.answers).toBe(3);
		expect(told.themes.map(({ given, differ }) => [given, differ])).toEqual([
			[2, 1],
			[1, 0],
			[0, 0]
		]);
		expect(told.themes.map((theme) => theme.alpha)).toEqual([expect.closeTo(0.444, 3), 1, null]);
		expect(told.overall).toBeCloseTo(1 - (17 * 2) / (5 * 13 + 13 * 5), 9);
	});

	it('lists what to talk through, whatever order the themes were ticked in', () => {
		expect(read.map(differs)).toEqual([false, true, false, false]);
	});
});

it('the coder’s mistakes are counted in people, with Wilson’s interval', () => {
	const person = (human: string[], machine: string[]) => ({
		human: new Set(human),
		machine: new Set(machine)
	});
	const read = [person(['fraud'], ['fraud']), person([], ['fraud']), person(['fraud'], [])];
	const [fraud] = machineMistakes([...read, person(['fraud'], [])], ['fraud']);
	expect(fraud?.precision).toMatchObject({ n: 1, of: 2 });
	expect(fraud?.recall).toMatchObject({ n: 1, of: 3 });
	expect(fraud?.recall.interval.low).toBeCloseTo(0.0615, 3);
});
