import type { Fields } from './check-answers.ts';
import type { AgeBand } from './partnership-settings.ts';
import type { Option } from './questionnaire.ts';
import { readAges, type AgeRange } from './set-up-ages.ts';
import { lineIn, oneLine, sameName } from './set-up-fields.ts';
import { columnsOf, genderIn, splitTable } from './set-up-table.ts';

/** How many live in an area, of an age band and gender. */
export type PopulationFigure = {
	area: string;
	age: string;
	gender: 'woman' | 'man';
	people: number;
};

export type PopulationProblem = {
	reason:
		| 'empty'
		| 'no-columns'
		| 'too-long'
		| 'unknown-area'
		| 'unknown-age'
		| 'age-over-bands'
		| 'unknown-gender'
		| 'not-a-number'
		| 'counted-twice';
	/** What stands in the file: a name, ages, a number. */
	value: string;
	/** Its lines, counted from one. */
	lines: number[];
};

export type ReadPopulation = {
	figures: PopulationFigure[];
	problems: PopulationProblem[];
	/** Lines that gave at least one figure. */
	used: number;
};

type Of = { areas: readonly Option[]; ages: readonly AgeBand[] };

/** Ten thousand lines hold every year of age in fifty areas. */
export const mostLines = 20_000;

/**
 * Reads figures pasted from a spreadsheet: tab, semicolon or comma; either a column each for women
 * and men, or one for gender and one for the number. Single years and finer groups are summed into
 * the town's bands. What cannot be read is told and left out, never guessed.
 */
export function readPopulation(text: string, { areas, ages }: Of): ReadPopulation {
	const problems = new Map<string, PopulationProblem>();
	const problem = (reason: PopulationProblem['reason'], value: string, line: number) => {
		const known = problems.get(`${reason} ${value}`);
		if (known?.lines.at(-1) === line) return;
		if (known) known.lines.push(line);
		else problems.set(`${reason} ${value}`, { reason, value, lines: [line] });
	};
	const rows = splitTable(text);
	const told = () => [...problems.values()];
	if (rows.length === 0) problem('empty', '', 1);
	else if (rows.length > mostLines) problem('too-long', String(rows.length), 1);
	const columns = problems.size === 0 ? columnsOf(rows) : null;
	if (!columns) {
		if (problems.size === 0) problem('no-columns', rows[0]?.cells.join(' · ') ?? '', 1);
		return { figures: [], problems: told(), used: 0 };
	}

	const sums = new Map<string, PopulationFigure>();
	const counted = new Map<string, AgeRange[]>();
	let used = 0;
	for (const { cells, line } of columns.hasHeading ? rows.slice(1) : rows) {
		const place = oneLine(cells[columns.area] ?? '');
		const area = areas.find(({ id, label }) =>
			[id, ...Object.values(label)].some((name) => sameName(name, place))
		);
		if (!area) {
			problem('unknown-area', place, line);
			continue;
		}
		const written = oneLine(cells[columns.age] ?? '');
		const range = readAges(written);
		if (!range) {
			problem('unknown-age', written, line);
			continue;
		}
		const band = bandOf(range, ages);
		if (!band) {
			problem('age-over-bands', written, line);
			continue;
		}
		let isUsed = false;
		for (const { gender: said, people } of columns.numbersIn(cells)) {
			const gender = genderIn(said);
			const number = readPeople(people);
			if (!gender) problem('unknown-gender', oneLine(said), line);
			else if (number === null) continue;
			else if (Number.isNaN(number)) problem('not-a-number', oneLine(people), line);
			else {
				const group = `${area.id}\n${gender}`;
				const earlier = counted.get(group) ?? [];
				if (earlier.some((other) => overlap(other, range))) {
					problem('counted-twice', `${area.label.sv}, ${written}`, line);
					continue;
				}
				counted.set(group, [...earlier, range]);
				const key = `${group}\n${band.id}`;
				const sum = sums.get(key)?.people ?? 0;
				sums.set(key, { area: area.id, age: band.id, gender, people: sum + number });
				isUsed = true;
			}
		}
		if (isUsed) used++;
	}
	const figures = [...sums.values()].map((figure) => ({
		...figure,
		people: Math.round(figure.people)
	}));
	return { figures, problems: told(), used };
}

/**
 * A number of people as spreadsheets write it: null when the cell is empty, NaN when it is no number.
 *
 * @example readPeople('1 234'); // 1234
 * @example readPeople('1.234,0'); // 1234
 */
export function readPeople(written: string): number | null {
	const text = written.replace(/[\s\u00a0\u202f'’]/g, '');
	if (text === '' || text === '-' || text === '–' || text === '..') return null;
	if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
	if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
		return Number(text.replaceAll('.', '').replace(',', '.'));
	}
	if (/^\d{1,8}([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
	return Number.NaN;
}

/** The band that holds all these ages; «80 and older» is held only by a band without end. */
function bandOf(range: AgeRange, bands: readonly AgeBand[]): AgeBand | undefined {
	return bands.find(
		({ from, to }) => from <= range.from && (to === null || (range.to !== null && range.to <= to))
	);
}

function overlap(one: AgeRange, other: AgeRange): boolean {
	return one.from <= (other.to ?? Infinity) && other.from <= (one.to ?? Infinity);
}

/** The name of a figure's field in the typed table, by the areas' and bands' places in their lists. */
export const figureField = (area: number, age: number, gender: 'woman' | 'man'): string =>
	`${gender}-${area}-${age}`;

/** Reads the typed table. An empty field is a figure nobody has given, not a zero. */
export function checkFigures(
	fields: Fields,
	{ areas, ages }: Of
): { ok: true; figures: PopulationFigure[] } | { ok: false; wrong: string[] } {
	const figures: PopulationFigure[] = [];
	const wrong: string[] = [];
	for (const [row, area] of areas.entries()) {
		for (const [column, age] of ages.entries()) {
			for (const gender of ['woman', 'man'] as const) {
				const field = figureField(row, column, gender);
				const people = readPeople(lineIn(fields, field));
				if (people === null) continue;
				if (Number.isNaN(people)) wrong.push(field);
				else figures.push({ area: area.id, age: age.id, gender, people: Math.round(people) });
			}
		}
	}
	return wrong.length > 0 ? { ok: false, wrong } : { ok: true, figures };
}

/** Null where there is no figure at all: nothing is known, which is not nobody. */
export type PopulationSum = {
	name: string;
	women: number | null;
	men: number | null;
	total: number | null;
};

type Figure = Omit<PopulationFigure, 'gender'> & { gender: string };

/** Sums by area, or by age band: for whoever checks them against the source. */
export function sumFigures(
	figures: readonly Figure[],
	by: 'area' | 'age',
	ids: readonly string[]
): PopulationSum[] {
	return ids.map((id) =>
		sumOf(
			id,
			figures.filter((figure) => figure[by] === id)
		)
	);
}

/** All the figures in one line. */
export function sumOf(name: string, figures: readonly Figure[]): PopulationSum {
	const of = (group: readonly Figure[]) =>
		group.length === 0 ? null : group.reduce((sum, { people }) => sum + people, 0);
	return {
		name,
		women: of(figures.filter(({ gender }) => gender === 'woman')),
		men: of(figures.filter(({ gender }) => gender === 'man')),
		total: of(figures)
	};
}
