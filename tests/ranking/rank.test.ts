import { describe, expect, it } from 'vitest';
import { certainBoundaries } from '#lib/ranking/certain-boundary.ts';
import { dataHash } from '#lib/ranking/manifest.ts';
import { raisedInAll, raisedRule } from '#lib/ranking/raised-in-all.ts';
import { overlaps, rank } from '#lib/ranking/rank.ts';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import type { RankedTheme } from '#lib/ranking/ranking.ts';
import { tally } from '#lib/ranking/tally.ts';
import { everyone } from '#lib/ranking/view.ts';
import { wilson } from '#lib/ranking/wilson.ts';
import { codebookOf, many, person } from './people.ts';

const counts = (pairs: [string, number][]) => ({ n: 100, counts: new Map(pairs) });
const shownOf = (themes: RankedTheme[]) => themes.flatMap((each) => (each.shown ? [each] : []));

describe('a tally', () => {
	it('counts people: themes are a set, however often somebody writes of one', () => {
		const units = [person(['traffic', 'traffic', 'traffic']), person(['alcohol'])];
		expect(tally(units, 'survey', ['traffic', 'alcohol'])).toEqual({
			n: 2,
			counts: new Map([
				['traffic', 1],
				['alcohol', 1]
			])
		});
	});

	it('never pools streams', () => {
		const units = [
			person(['traffic']),
			person(['traffic'], { stream: 'staff' }),
			person(['traffic'], { stream: 'meeting' })
		];
		for (const stream of ['survey', 'staff', 'meeting'] as const) {
			expect(tally(units, stream, ['traffic'])).toEqual({
				n: 1,
				counts: new Map([['traffic', 1]])
			});
		}
	});

	it('keeps in n those who raise no theme', () => {
		expect(tally(many(7, []), 'survey', ['traffic']).n).toBe(7);
	});
});

describe('a ranking', () => {
	it('says ties as ties, whatever the order of rows', () => {
		const pairs: [string, number][] = [
			['a', 31],
			['b', 40],
			['c', 8],
			['d', 31]
		];
		for (const order of [pairs, [...pairs].reverse()]) {
			const { themes } = rank('survey', counts(order), new Map(), true);
			const places = Object.fromEntries(shownOf(themes).map((each) => [each.theme, each.rank]));
			expect(places).toEqual({
				b: { first: 1, last: 1 },
				a: { first: 2, last: 3 },
				d: { first: 2, last: 3 },
				c: { first: 4, last: 4 }
			});
		}
	});

	it('gives every share its interval', () => {
		const { themes } = rank('survey', counts([['a', 31]]), new Map(), true);
		expect(shownOf(themes)[0]).toMatchObject({
			count: 31,
			share: 0.31,
			interval: wilson({ n: 31, of: 100 })
		});
	});

	it('tells nothing of a hidden theme, nor by a gap in the places', () => {
		const { themes } = rank(
			'survey',
			counts([
				['a', 9],
				['b', 4],
				['c', 9]
			]),
			new Map([['b', 'too-few']]),
			true
		);
		expect(themes.at(-1)).toEqual({ shown: false, theme: 'b', reason: 'too-few' });
		expect(shownOf(themes).map((each) => each.rank.last)).toEqual([2, 2]);
	});

	it('shows nothing of a stream that is too small', () => {
		const ranked = rankStreams(many(4, ['a']), codebookOf('a'), 1).in(everyone);
		const survey = ranked.streams.find(({ stream }) => stream === 'survey');
		expect(survey).toMatchObject({ shown: false, n: 0 });
		expect(survey?.themes).toEqual([{ shown: false, theme: 'a', reason: 'too-few' }]);
	});

	it('says how sure a place is of what is shown and can be counted in people, and of nothing else', () => {
		const units = [
			...many(40, ['a']),
			...many(12, ['b']),
			...many(3, ['c']),
			...many(20, ['a'], { stream: 'meeting' })
		];
		const ranked = rankStreams(units, codebookOf('a', 'b', 'c'), 1).withPlaces(everyone);
		const certainties = ranked.streams.flatMap(({ stream, themes }) =>
			themes.map((each) => [stream, each.theme, each.shown ? each.certainty : 'hidden'])
		);
		expect(certainties).toContainEqual([
			'survey',
			'a',
			{ places: { first: 1, last: 1 }, firstThree: 1 }
		]);
		expect(certainties).toContainEqual([
			'survey',
			'b',
			{ places: { first: 2, last: 2 }, firstThree: 1 }
		]);
		expect(certainties).toContainEqual(['survey', 'c', 'hidden']);
		expect(certainties).toContainEqual(['meeting', 'a', null]);
		expect(ranked).toEqual(
			rankStreams(units.toReversed(), codebookOf('a', 'b', 'c'), 1).withPlaces(everyone)
		);
	});

	it('limits meetings and staff by area alone: they have no age or gender', () => {
		const units = [
			...many(20, ['a'], { gender: 'man', area: 'Norr' }),
			...many(12, ['a'], { stream: 'staff', area: 'Norr' }),
			...many(30, ['a'], { stream: 'staff', area: 'Söder' })
		];
		const ranked = rankStreams(units, codebookOf('a'), 1);
		const staff = (view: Parameters<typeof ranked.in>[0]) =>
			ranked.in(view).streams.find(({ stream }) => stream === 'staff')?.n;
		expect(staff({ ...everyone, gender: 'man' })).toBe(42);
		expect(staff({ area: 'Norr', age: null, gender: 'man' })).toBe(12);
	});
});

describe('what may be said of a ranking', () => {
	it('calls two shares close when their intervals overlap', () => {
		expect(overlaps(wilson({ n: 34, of: 100 }), wilson({ n: 31, of: 100 }))).toBe(true);
		expect(overlaps(wilson({ n: 60, of: 100 }), wilson({ n: 20, of: 100 }))).toBe(false);
	});

	it('draws a certain boundary only where no interval reaches across', () => {
		const themes = shownOf(
			rank(
				'survey',
				{
					n: 400,
					counts: new Map([
						['a', 140],
						['b', 130],
						['c', 40],
						['d', 35]
					])
				},
				new Map(),
				true
			).themes
		);
		expect([...certainBoundaries(themes)]).toEqual([1]);
	});

	it('claims «raised in all sources» by its rule, to the unit', () => {
		const with_ = (survey: number, notes: number, staff: number) =>
			raisedInAll(
				rankStreams(
					[
						...many(survey, ['a']),
						...many(100 - survey, []),
						...many(notes, ['a'], { stream: 'meeting' }),
						...many(20, [], { stream: 'meeting' }),
						...many(staff, ['a'], { stream: 'staff' }),
						...many(20, [], { stream: 'staff' })
					],
					codebookOf('a'),
					1
				).in(everyone)
			);
		const { surveyShare, meetingNotes, staff } = raisedRule;
		expect(with_(surveyShare * 100, meetingNotes, staff).has('a')).toBe(true);
		expect(with_(surveyShare * 100 - 1, meetingNotes, staff).has('a')).toBe(false);
		expect(with_(surveyShare * 100, meetingNotes - 1, staff).has('a')).toBe(false);
		expect(with_(surveyShare * 100, meetingNotes, staff - 1).has('a')).toBe(false);
	});
});

describe('the manifest', () => {
	const units = [person(['a'], { area: 'Norr' }), person(['b', 'a']), person([])];

	it('is the same for the same data in any order', () => {
		expect(dataHash([...units].reverse(), ['a', 'b'])).toBe(dataHash(units, ['a', 'b']));
		expect(dataHash(units, ['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
	});

	it('is another when one person’s theme or area changes', () => {
		const before = dataHash(units, ['a', 'b']);
		expect(dataHash([...units.slice(0, 2), person(['a'])], ['a', 'b'])).not.toBe(before);
		expect(dataHash([person(['a'], { area: 'Söder' }), ...units.slice(1)], ['a', 'b'])).not.toBe(
			before
		);
	});
});
