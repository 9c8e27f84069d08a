import { binomialAtMost } from './binomial.ts';
import type { Interval } from './ranking.ts';
import { fewest, suppress, type Hidden } from './suppress.ts';
import type { Unit } from './tally.ts';
import { dimensions, everyone, isIn, nameOf, type Dimension, type View } from './view.ts';
import { wilson } from './wilson.ts';

/** How many live where, by age band and gender. The ids are those of the survey's options. */
export type Population = { area: string; age: string; gender: string; people: number };

export type GroupCoverage = {
	view: View;
	/** Those of the group who have answered, or why it is not shown. */
	answered: { n: number; share: number; interval: Interval } | Hidden;
	/** The group's share of the population. */
	ofPeople: number;
	/** How many there would be if every group answered as often, rounded. */
	expected: number;
};

/** `answered` null: fewer than may be shown, where more could be expected. */
export type Missing = { view: View; answered: number | null; expected: number };

export type Coverage = {
	/** Respondents, whether they have said where they live and so on or not. */
	n: number;
	/** People the figures count. */
	people: number;
	/** The figures beside each other; no groups where the survey does not ask. */
	groups: Record<Dimension, GroupCoverage[]>;
	/** Groups that certainly answer less than others, the greatest lack first. */
	missing: Missing[];
};

/** A group is said to be missing when so few would come by chance less often than this. */
const surprise = 0.05;
/** More groups than this nobody can go and ask. */
const mostMissing = 6;

/**
 * Holds the residents who have answered against those who live there. Null when there are no figures
 * or nobody to hold against them.
 *
 * A group is missing when its number is under half of what could be expected, and so low a number
 * comes by chance in fewer than 5 % of fair draws (binomial). Inside a wider group that is missing as
 * a whole, only groups that lack yet more are named. All of it is worked out from what may be shown
 * (suppress.ts) — a hidden group counts as just under the threshold — so it tells nothing more.
 *
 * @param units whom the ranking counts, so that the two pages tell the same numbers
 */
export function coverage(
	units: readonly Unit[],
	population: readonly Population[]
): Coverage | null {
	const own = units.filter(({ stream }) => stream === 'survey');
	const figures = population.filter(({ people }) => people > 0);
	const people = sum(figures);
	if (people === 0 || own.length === 0) return null;

	const values = Object.fromEntries(
		dimensions.map((dimension) => [dimension, comparable(dimension, own, figures)])
	) as Record<Dimension, string[]>;
	const hidden = suppress(own, 'survey', []);
	const expectable = own.length * shareWhoSaid(own, values);
	const look = (view: View): GroupCoverage => {
		const ofPeople = sum(figures.filter((cell) => isAmong(view, cell))) / people;
		const n = own.filter((unit) => isIn(view, unit)).length;
		const shown = { n, share: n / own.length, interval: wilson({ n, of: own.length }) };
		return {
			view,
			ofPeople,
			expected: Math.round(ofPeople * expectable),
			answered: hidden.viewHidden(view) ?? shown
		};
	};
	return {
		n: own.length,
		people,
		groups: Object.fromEntries(
			dimensions.map((dimension) => [
				dimension,
				values[dimension].map((value) => look({ ...everyone, [dimension]: value }))
			])
		) as Record<Dimension, GroupCoverage[]>,
		missing: missingAmong(everyGroup(values).map(look), expectable)
	};
}

/** The figures' groups in a dimension; none when no respondent says theirs: it is not asked then. */
function comparable(
	dimension: Dimension,
	own: readonly Unit[],
	figures: readonly Population[]
): string[] {
	const values = [...new Set(figures.map((cell) => cell[dimension]))];
	return own.some((unit) => values.includes(unit[dimension] ?? '')) ? values : [];
}

/**
 * The share of respondents who have said where they belong in everything that is asked, rounded
 * down to 5 %: then nobody can work out how many did not say, and rather too little is expected.
 */
function shareWhoSaid(own: readonly Unit[], values: Record<Dimension, string[]>): number {
	const said = own.filter((unit) =>
		dimensions.every(
			(dimension) =>
				values[dimension].length === 0 || values[dimension].includes(unit[dimension] ?? '')
		)
	);
	return Math.floor((said.length / own.length) * 20) / 20;
}

function missingAmong(groups: readonly GroupCoverage[], expectable: number): Missing[] {
	const lacking = groups.flatMap(({ view, answered, ofPeople, expected }): Missing[] => {
		// Cells that only protect others are passed over: to name them would say that they are low.
		if (answered === 'protects-another') return [];
		const most = answered === 'too-few' ? fewest.survey - 1 : answered.n;
		const isLow =
			most < expected / 2 && binomialAtMost(most, Math.round(expectable), ofPeople) < surprise;
		return isLow ? [{ view, expected, answered: answered === 'too-few' ? null : answered.n }] : [];
	});
	const named: Missing[] = [];
	for (const group of lacking.toSorted((one, other) => wideness(one) - wideness(other))) {
		const around = named.filter(({ view }) => holds(view, group.view));
		if (around.every((wide) => rate(group) < rate(wide) / 2)) named.push(group);
	}
	return named
		.toSorted(
			(one, other) => lack(other) - lack(one) || (nameOf(one.view) < nameOf(other.view) ? -1 : 1)
		)
		.slice(0, mostMissing);
}

const mostOf = ({ answered }: Missing) => answered ?? fewest.survey - 1;
const rate = (group: Missing) => mostOf(group) / group.expected;
const lack = (group: Missing) => group.expected - mostOf(group);
const wideness = ({ view }: Missing) => dimensions.filter((dimension) => view[dimension]).length;

/** Whether everyone in the inner group is in the outer one. */
function holds(outer: View, inner: View): boolean {
	return dimensions.every(
		(dimension) => outer[dimension] === null || outer[dimension] === inner[dimension]
	);
}

/** Every group of one, two or three of the dimensions. */
function everyGroup(values: Record<Dimension, string[]>): View[] {
	const areas = [null, ...values.area];
	const ages = [null, ...values.age];
	const genders = [null, ...values.gender];
	return areas
		.flatMap((area) =>
			ages.flatMap((age) => genders.map((gender): View => ({ area, age, gender })))
		)
		.filter((view) => nameOf(view) !== nameOf(everyone));
}

function isAmong(view: View, cell: Population): boolean {
	return dimensions.every(
		(dimension) => view[dimension] === null || view[dimension] === cell[dimension]
	);
}

function sum(cells: readonly Population[]): number {
	return cells.reduce((total, { people }) => total + people, 0);
}
