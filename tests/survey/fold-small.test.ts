import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSmall } from '#lib/survey/fold-small.ts';

test('shows groups of five, largest first', () => {
	const groups = [
		{ name: 'fi', count: 9 },
		{ name: 'sv', count: 40 }
	];
	expect(foldSmall(groups, 5)).toEqual({ shown: [groups[1], groups[0]], rest: 0 });
});

test('hides the next smallest too, when the total would give a lone small group away', () => {
	const groups = [
		{ name: 'sv', count: 40 },
		{ name: 'fi', count: 9 },
		{ name: 'en', count: 3 }
	];
	expect(foldSmall(groups, 5)).toEqual({ shown: [groups[0]], rest: 12 });
});

test('two small groups that are enough together hide each other', () => {
	const groups = [
		{ name: 'sv', count: 40 },
		{ name: 'fi', count: 4 },
		{ name: 'en', count: 3 }
	];
	expect(foldSmall(groups, 5)).toEqual({ shown: [groups[0]], rest: 7 });
});

test('nothing small is shown or left, unless everyone is few; nobody is lost', () => {
	const groups = fc
		.array(fc.nat(12))
		.map((counts) => counts.map((count, index) => ({ name: String(index), count })));
	fc.assert(
		fc.property(groups, (some) => {
			const total = some.reduce((sum, { count }) => sum + count, 0);
			const { shown, rest } = foldSmall(some, 5);
			const all = shown.reduce((sum, { count }) => sum + count, rest);
			const safe = rest === 0 || rest >= 5 || shown.length === 0;
			return all === total && safe && shown.every(({ count }) => count >= 5);
		})
	);
});
