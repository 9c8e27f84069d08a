import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Population } from './coverage.ts';
import type { Share } from './difference.ts';
import { rake, type Cell } from './rake.ts';
import type { Interval } from './ranking.ts';
import type { Unit } from './tally.ts';
import { dimensions, nameOf, type Dimension } from './view.ts';
import { wilson } from './wilson.ts';

/** The rule of when and how to weigh, shown beside the weighted numbers. */
export const weighRule = {
	/** Fewer respondents than this are not weighed: a person would stand for too many. */
	respondents: 100,
	/** Nor is a survey where a group of the population has fewer respondents than this. */
	inGroup: 5,
	/** Nobody counts for less, or more, than this many. */
	lowest: 0.3,
	highest: 3
};

export type NotWeighed =
	| { reason: 'no-population' | 'nothing-asked' | 'too-few' | 'does-not-settle' }
	| { reason: 'group-too-small'; dimension: Dimension; value: string };

export type WeighedTheme = {
	theme: ThemeId;
	unweighted: Share & { share: number; interval: Interval };
	/** Wilson with the effective number of people in place of n. */
	weighted: { share: number; interval: Interval };
};

export type Weighed = {
	on: true;
	/** The dimensions that were raked: those the survey asks for. */
	dimensions: Dimension[];
	n: number;
	/** Kish: so many people, each counted alike, would tell as much. */
	effectiveN: number;
	/** The weights in use, from the least to the most. */
	span: Interval;
	/** People whose weight was cut. */
	cut: number;
	rounds: number;
	/** How far a group's weighted share still is from the population's, at most. */
	gap: number;
	themes: WeighedTheme[];
	/** A respondent's weight: for rankIntervals' sake. */
	weightOf: (unit: Unit) => number;
};

/**
 * The survey's shares as they would be if the respondents were distributed as the population is by
 * area, age and gender; or why that is not worth doing. Always beside the unweighted shares.
 *
 * Weights mend what is known of who answers, not why: those who answer may still differ from their
 * neighbours of the same age and gender.
 *
 * The interval treats weights as given and uses Kish's effective n (Kish 1965, Survey Sampling; as
 * Franco et al. 2019, Journal of Survey Statistics and Methodology 7(3), do with Wilson's interval).
 *
 * @param themes only those that may be shown
 */
export function weigh(
	units: readonly Unit[],
	population: readonly Population[],
	themes: readonly ThemeId[]
): Weighed | ({ on: false } & NotWeighed) {
	const own = units.filter(({ stream }) => stream === 'survey');
	const figures = population.filter(({ people }) => people > 0);
	const off = (why: NotWeighed) => ({ on: false as const, ...why });
	if (figures.length === 0) return off({ reason: 'no-population' });
	if (own.length < weighRule.respondents) return off({ reason: 'too-few' });
	const margins = dimensions.flatMap((dimension) => marginOf(dimension, own, figures) ?? []);
	if (margins.length === 0) return off({ reason: 'nothing-asked' });
	for (const { dimension, values } of margins) {
		const small = values.find(
			(value) => own.filter((unit) => unit[dimension] === value).length < weighRule.inGroup
		);
		if (small !== undefined) {
			return off({ reason: 'group-too-small', dimension, value: small });
		}
	}

	const cells = cellsOf(own, margins);
	const place = new Map(cells.map(({ name }, at) => [name, at]));
	const { weights, rounds, converged, gap } = rake(
		cells,
		margins.map(({ shares }) => shares),
		{ low: weighRule.lowest, high: weighRule.highest, rounds: 500, still: 1e-9 }
	);
	if (!converged) return off({ reason: 'does-not-settle' });

	const summed = (counts: readonly number[], power: number) =>
		sum(counts.map((count, at) => count * (weights[at] ?? 0) ** power));
	const counts = cells.map(({ count }) => count);
	const total = summed(counts, 1);
	const effectiveN = total ** 2 / summed(counts, 2);
	const isCut = (weight: number) => weight <= weighRule.lowest || weight >= weighRule.highest;
	return {
		on: true,
		dimensions: margins.map(({ dimension }) => dimension),
		n: own.length,
		effectiveN,
		span: { low: Math.min(...weights), high: Math.max(...weights) },
		cut: sum(counts.filter((_, at) => isCut(weights[at] ?? 1))),
		rounds,
		gap,
		weightOf: (unit) => weights[place.get(nameOf(unit)) ?? -1] ?? 1,
		themes: themes.map((theme) => {
			const raising = cells.map(({ people }) => people.filter((unit) => unit.themes.has(theme)));
			const raisedBy = raising.map((people) => people.length);
			const share = summed(raisedBy, 1) / total;
			return {
				theme,
				unweighted: unweighted({ n: sum(raisedBy), of: own.length }),
				weighted: { share, interval: wilson({ n: share * effectiveN, of: effectiveN }) }
			};
		})
	};
}

type Margin = { dimension: Dimension; values: string[]; shares: number[] };

/** The respondents by what they have said, in the order of the names: sums then do not hang on the rows'. */
function cellsOf(own: readonly Unit[], margins: readonly Margin[]) {
	const byName = new Map<string, Unit[]>();
	for (const unit of own) {
		const known = byName.get(nameOf(unit));
		if (known) known.push(unit);
		else byName.set(nameOf(unit), [unit]);
	}
	return [...byName]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, people]): Cell & { name: string; people: Unit[] } => ({
			name,
			people,
			count: people.length,
			groups: margins.map(({ dimension, values }) => {
				const at = values.indexOf(people[0]?.[dimension] ?? '');
				return at < 0 ? null : at;
			})
		}));
}

/** A dimension's groups and their shares of the population; null where no respondent says theirs. */
function marginOf(
	dimension: Dimension,
	own: readonly Unit[],
	figures: readonly Population[]
): Margin | null {
	const people = sum(figures.map((cell) => cell.people));
	const values = [...new Set(figures.map((cell) => cell[dimension]))].sort();
	if (values.length < 2 || !own.some((unit) => values.includes(unit[dimension] ?? ''))) return null;
	const shares = values.map(
		(value) =>
			sum(figures.flatMap((cell) => (cell[dimension] === value ? [cell.people] : []))) / people
	);
	return { dimension, values, shares };
}

const unweighted = (share: Share) => ({
	...share,
	share: share.n / share.of,
	interval: wilson(share)
});

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);
