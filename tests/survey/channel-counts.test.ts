import { expect, test } from 'vitest';
import { shownCounts } from '#lib/survey/channel-counts.ts';

const place = (id: string, size: number | null, count: number) => ({
	id,
	staff: true,
	size,
	count
});

test('residents are counted as they are', () => {
	const poster = { id: 'poster', staff: false, size: null, count: 1 };
	expect(shownCounts([poster], 0).get('poster')).toBe(1);
});

test('a workplace shows its number from ten on', () => {
	const shown = shownCounts([place('a', 40, 24), place('b', 30, 9), place('c', 30, 8)], 41);
	expect([...shown]).toEqual([
		['a', 24],
		['b', 'few'],
		['c', 'few']
	]);
});

test('a number that would give a small one away is not shown either', () => {
	expect([...shownCounts([place('a', 40, 24), place('b', 30, 3)], 27)]).toEqual([
		['a', 'folded'],
		['b', 'few']
	]);
});

test('small workplaces have no number of their own', () => {
	const shown = shownCounts([place('a', 60, 30), place('b', 6, 0), place('c', 7, 0)], 42);
	expect(shown.get('a')).toBe(30);
	expect(shown.get('b')).toBe('merged');
});
