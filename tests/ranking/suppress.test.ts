import { describe, expect, it } from 'vitest';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { isIn, type View } from '#lib/ranking/view.ts';
import { codebookOf, dice, many, person } from './people.ts';

const areas = ['Centrum', 'Karungi', 'Nikkala', 'Seskarö'];
const ages = ['16-24', '25-44', '65+'];
const genders = ['woman', 'man', 'other'];
const themes = ['a', 'b', 'c'];

/** A town of some size: uneven areas, some who do not say, themes from common to rare. */
function town(size: number, seed: number): Unit[] {
	const roll = dice(seed);
	const pick = (values: string[]) =>
		roll() < 0.06 ? null : (values[Math.floor(roll() ** 2 * values.length)] ?? null);
	return Array.from({ length: size }, () =>
		person(
			themes.filter((_, index) => roll() < ([0.4, 0.12, 0.03][index] ?? 0)),
			{ area: pick(areas), age: pick(ages), gender: pick(genders) }
		)
	);
}

const orAll = (values: string[]) => [null, ...values];
const views: View[] = orAll(areas).flatMap((area) =>
	orAll(ages).flatMap((age) => orAll(genders).map((gender) => ({ area, age, gender })))
);

type Known = { view: View; count: number };

/** Everything an attacker reads off the permitted views: per theme, and how many people (`null`). */
function published(units: Unit[], theme: string | null): Known[] {
	const ranked = rankStreams(units, codebookOf(...themes), 1);
	return views.flatMap((view) => {
		const survey = ranked.in(view).streams.find(({ stream }) => stream === 'survey');
		if (!survey?.shown) return [];
		if (theme === null) return [{ view, count: survey.n }];
		const cell = survey.themes.find((each) => each.theme === theme);
		return cell?.shown ? [{ view, count: cell.count }] : [];
	});
}

const inside = (inner: View, outer: View) =>
	(['area', 'age', 'gender'] as const).every(
		(each) => outer[each] === null || outer[each] === inner[each]
	);

const isSmall = (people: number) => people > 0 && people < fewest.survey;

describe.each([40, 120, 400, 1200])('an attacker who looks at every view of %i answers', (size) => {
	const units = town(size, size);

	it.each([null, ...themes])('reads no small number (theme %s)', (theme) => {
		expect(published(units, theme).filter(({ count }) => isSmall(count))).toEqual([]);
	});

	it.each([null, ...themes])(
		'derives none by the difference of any two views (theme %s)',
		(theme) => {
			const known = published(units, theme);
			const derived = known.flatMap((outer) =>
				known
					.filter((inner) => inner !== outer && inside(inner.view, outer.view))
					.map((inner) => outer.count - inner.count)
			);
			expect(derived.filter(isSmall)).toEqual([]);
		}
	);

	it.each([null, ...themes])('derives none from a total and its parts (theme %s)', (theme) => {
		const known = published(units, theme);
		const rests = known.flatMap(({ view, count }) =>
			(['area', 'age', 'gender'] as const)
				.filter((dimension) => view[dimension] === null)
				.map((dimension) => {
					const parts = known.filter(
						(part) =>
							part.view[dimension] !== null &&
							(['area', 'age', 'gender'] as const).every(
								(each) => each === dimension || part.view[each] === view[each]
							)
					);
					return count - parts.reduce((sum, part) => sum + part.count, 0);
				})
		);
		expect(rests.filter(isSmall)).toEqual([]);
	});
});

describe('suppression', () => {
	it('still shows what is safe: everyone, and the large groups', () => {
		const ranked = rankStreams(town(1200, 7), codebookOf(...themes), 1);
		const survey = ranked.in({ area: null, age: null, gender: null }).streams[0];
		expect(survey?.themes.filter((each) => each.shown).map((each) => each.theme)).toEqual(themes);
		expect(ranked.mayOpen('survey', { area: 'Centrum', age: null, gender: null })).toBe(true);
	});

	it('hides the cell that would give a small one away', () => {
		// 30 raise it; 28 women, 2 men. The women’s number would give away the men’s.
		const units = [
			...many(28, ['a'], { gender: 'woman' }),
			...many(2, ['a'], { gender: 'man' }),
			...many(40, [], { gender: 'man' })
		];
		const ranked = rankStreams(units, codebookOf('a'), 1);
		const cell = (gender: string | null) =>
			ranked.in({ area: null, age: null, gender }).streams[0]?.themes[0];
		expect(cell(null)).toMatchObject({ shown: true, count: 30 });
		expect(cell('man')).toEqual({ shown: false, theme: 'a', reason: 'too-few' });
		expect(cell('woman')).toEqual({ shown: false, theme: 'a', reason: 'protects-another' });
	});

	it('asks for ten members of staff, five respondents, and nothing of notes', () => {
		const shown = (stream: Unit['stream'], count: number) =>
			rankStreams(many(count, ['a'], { stream }), codebookOf('a'), 1)
				.in({ area: null, age: null, gender: null })
				.streams.find((each) => each.stream === stream)?.themes[0]?.shown;
		expect([shown('staff', 9), shown('staff', 10)]).toEqual([false, true]);
		expect([shown('survey', 4), shown('survey', 5)]).toEqual([false, true]);
		expect(shown('meeting', 1)).toBe(true);
	});

	it('hides the same cells every time', () => {
		const seen = () => {
			const ranked = rankStreams(town(120, 3), codebookOf(...themes), 1);
			return JSON.stringify(views.map((view) => ranked.in(view).streams));
		};
		expect(seen()).toBe(seen());
	});

	it('counts in a view just those whom it names', () => {
		const units = town(400, 11);
		const view = { area: 'Centrum', age: null, gender: 'woman' };
		const survey = rankStreams(units, codebookOf(...themes), 1).in(view).streams[0];
		expect(survey?.n).toBe(units.filter((unit) => isIn(view, unit)).length);
	});
});
