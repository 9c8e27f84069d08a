import { expect, test } from 'vitest';
import { workplaceCounts } from '#lib/survey/channel-counts.ts';

const place = (id: string, size: number | null, count: number) => ({
	id,
	size,
	count
});

test('a workplace shows its number from ten on', () => {
	const shown = workplaceCounts([place('a', 40, 24), place('b', 30, 9), place('c', 30, 8)], 41);
	expect([...shown]).toEqual([
		['a', 24],
		['b', 'too-few'],
		['c', 'too-few']
	]);
});

test('a number that would give a small one away is not shown either', () => {
	expect([...workplaceCounts([place('a', 40, 24), place('b', 30, 3)], 27)]).toEqual([
		['a', 'protects-another'],
		['b', 'too-few']
	]);
});

test('small workplaces have no number of their own', () => {
	const shown = workplaceCounts([place('a', 60, 30), place('b', 6, 0), place('c', 7, 0)], 42);
	expect(shown.get('a')).toBe(30);
	expect(shown.get('b')).toBe('merged');
});
