import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAlike } from '#lib/text/duplicates.ts';

const groupsOf = (texts: string[]) => findAlike(texts).map(({ indexes }) => indexes);

test('the same long text is one group, whatever its capitals, marks and line ends', () => {
	expect(
		groupsOf([
			'Vi vill ha en närpolis i Karungi varje fredag.',
			'Mörkt vid bron',
			'vi vill ha en närpolis i Karungi\nvarje fredag',
			'VI VILL HA EN NÄRPOLIS I KARUNGI, VARJE FREDAG!!!'
		])
	).toEqual([[0, 2, 3]]);
});

test('a changed word or an added sentence is nearly the same, another subject is not', () => {
	const shared =
		'Föreningen kräver att kommunen stänger av genomfartstrafiken på Storgatan under sommaren.';
	expect(
		groupsOf([
			shared,
			'Något helt annat som handlar om belysning vid busstationen på kvällarna.',
			shared.replace('sommaren', 'vintern'),
			`${shared} Tack på förhand.`,
			'Kommunen borde stänga gågatan för mopeder, särskilt på sommaren när barnen är lediga.'
		])
	).toEqual([[0, 2, 3]]);
});

test('short texts are alike by chance and are left alone', () => {
	expect(groupsOf(['Inga problem här hos oss', 'Inga problem här hos oss'])).toEqual([]);
});

test('the largest group comes first', () => {
	const a = 'Den här texten står det likadant i två gånger om.';
	const b = 'Och den här andra texten finns det tre av i samlingen.';
	expect(groupsOf([a, b, a, b, b])).toEqual([
		[1, 3, 4],
		[0, 2]
	]);
});

test('490 answers that were written one by one hold no two alike', () => {
	const texts = readFileSync('db/example/answers.jsonl', 'utf8')
		.trim()
		.split('\n')
		.map((line) => (JSON.parse(line) as { text: string }).text);
	expect(findAlike(texts)).toEqual([]);
	const planted = texts.find((text) => text.length > 100) ?? '';
	expect(groupsOf([...texts, `${planted} Verkligen.`])).toHaveLength(1);
});

test('a text is in one group at most, and every copy of a long text in the same', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 80 });
	fc.assert(
		fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
			const groups = groupsOf([...texts, ...texts]);
			const all = groups.flat();
			expect(new Set(all).size).toBe(all.length);
			for (const group of groups) {
				for (const index of group) {
					expect(group).toContain((index + texts.length) % (2 * texts.length));
				}
			}
		})
	);
});
