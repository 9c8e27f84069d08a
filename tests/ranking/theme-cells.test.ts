import { describe, expect, it } from 'vitest';
import { companions } from '#lib/ranking/co-occurrence.ts';
import { keyBetween, keyWords, type Speakers } from '#lib/ranking/key-words.ts';
import { seeded } from '#lib/ranking/random.ts';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import { safeCells } from '#lib/ranking/safe-cells.ts';
import { everyone } from '#lib/ranking/view.ts';
import { book } from '../coding/small-codebook.ts';
import { many, person } from './people.ts';

const people = (count: number, from = 0) =>
	new Set(Array.from({ length: count }, (_, at) => `p${from + at}`));
const isFew = (count: number) => count > 0 && count < 5;

describe('a table of what people said', () => {
	it('puts the small together, and hides what tells of those who did not say it', () => {
		const cells = new Map([
			['torget', people(9)],
			['stationen', people(4)],
			['bron', people(3, 4)],
			['alla utom tre', people(17)]
		]);
		expect(safeCells(cells, 20, 5)).toEqual({
			rows: [{ key: 'torget', people: 9 }],
			others: 7,
			hidden: true
		});
	});

	it('tells of the small together only when they are enough people, of whom none are all', () => {
		const cells = new Map([
			['a', people(4)],
			['b', people(3)]
		]);
		expect(safeCells(cells, 20, 5).others).toBeNull();
		expect(safeCells(new Map([['a', people(4)]]), 4, 5)).toMatchObject({ rows: [], others: null });
	});

	it('gives an attacker no few people, in whatever town', () => {
		const chance = seeded(1, 'cells');
		for (let town = 0; town < 300; town += 1) {
			const of = 5 + (chance.next32() % 40);
			const cells = new Map(
				Array.from({ length: 8 }, (_, at) => [`c${at}`, people(chance.next32() % (of + 1))])
			);
			const { rows, others } = safeCells(cells, of, 5);
			for (const count of [...rows.map((row) => row.people), others ?? of]) {
				expect(isFew(count) || isFew(of - count)).toBe(false);
			}
		}
	});
});

describe('companions of a theme', () => {
	const of = (units: ReturnType<typeof many>, theme = 'traffic') => {
		const [survey] = rankStreams(units, book, 1).in(everyone).streams;
		if (!survey) throw new Error('No survey.');
		return { survey, found: companions(units, survey, theme, 5) };
	};

	it('have people, share and lift', () => {
		const units = [
			...many(10, ['traffic', 'narcotics']),
			...many(10, ['traffic']),
			...many(5, ['narcotics']),
			...many(25, [])
		];
		expect(of(units).found).toEqual([
			{ theme: 'narcotics', people: 10, share: 0.5, among: 0.3, lift: 0.5 / 0.3 }
		]);
	});

	it('leave every one of the four numbers of a pair no few people, in whatever town', () => {
		const chance = seeded(2, 'pairs');
		const themes = book.themes.map(({ id }) => id);
		let shown = 0;
		for (let town = 0; town < 60; town += 1) {
			const likely = themes.map(() => chance.fraction());
			const units = Array.from({ length: 20 + (chance.next32() % 30) }, () =>
				person(themes.filter((_, at) => chance.fraction() < (likely[at] ?? 0)))
			);
			for (const theme of themes) {
				const { survey, found } = of(units, theme);
				const count = (id: string) => {
					const at = survey.themes.find((each) => each.theme === id);
					if (!at?.shown) throw new Error(`${id} is hidden.`);
					return at.count;
				};
				for (const pair of found) {
					const [own, other] = [count(theme), count(pair.theme)];
					const both = pair.people;
					const told = [both, own - both, other - both, survey.n - own - other + both];
					expect(told.filter(isFew)).toEqual([]);
					shown += 1;
				}
			}
		}
		expect(shown).toBeGreaterThan(20);
	});
});

describe('key words', () => {
	const speak = (of: number, words: Record<string, number>): Speakers => ({
		of,
		words: new Map(Object.entries(words).map(([word, count]) => [word, people(count)]))
	});

	it('are those that the first use more, the most telling first', () => {
		const found = keyWords(
			speak(40, { knark: 30, park: 20, polis: 10 }),
			speak(160, { knark: 8, park: 10, polis: 60 }),
			5
		);
		expect(found.map(({ key, others, atLeast }) => ({ key, others, atLeast }))).toEqual([
			{ key: 'knark', others: 8, atLeast: false },
			{ key: 'park', others: 10, atLeast: false }
		]);
		expect(found[1]?.times).toBeCloseTo(8, 10);
	});

	it('tell the same whether none or four of the others use the word: nobody can work it out', () => {
		const told = [0, 1, 2, 3, 4].map((park) =>
			keyWords(speak(40, { park: 20, bro: 12 }), speak(160, { park, bro: 4 - park }), 5)
		);
		for (const each of told) expect(each).toEqual(told[0]);
		expect(told[0]?.[0]).toMatchObject({ key: 'park', others: null, atLeast: true });
	});

	it('are none of a few people, nor of all but a few, nor beside a few', () => {
		const others = speak(160, { park: 10, alla: 10 });
		expect(keyWords(speak(40, { park: 4, alla: 38 }), others, 5)).toEqual([]);
		expect(keyWords(speak(40, { park: 20 }), speak(4, {}), 5)).toEqual([]);
	});

	it('between groups leave no few people who are in neither', () => {
		const [women, men] = [speak(40, { park: 30 }), speak(40, { park: 8 })];
		const between = (of: number, park: number) =>
			keyBetween(women, men, speak(of, { park }), 5).map(({ key }) => key);
		expect(between(80, 38)).toEqual(['park']);
		expect(between(100, 48)).toEqual(['park']);
		expect(between(100, 41)).toEqual([]);
		expect(between(100, 56)).toEqual([]);
		expect(keyBetween(women, speak(40, { park: 3 }), speak(80, { park: 33 }), 5)).toEqual([]);
	});
});
