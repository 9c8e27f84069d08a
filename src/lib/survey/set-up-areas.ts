import type { Fields } from './check-answers.ts';
import { noAnswer, type Option } from './questionnaire.ts';
import { lineIn, longestName, oneLine, sameName, type SetUpProblem } from './set-up-fields.ts';
import { areaNamed } from './templates/background.ts';

/** More parts of a town than this is a list of streets: hardly any would have five answers. */
export const mostAreas = 60;

/** Names that a survey's own options have. */
const reserved = ['Bor inte i kommunen', 'Hela kommunen', 'Vill inte svara', noAnswer, 'other'];

/**
 * The areas step: those there are, each in a row of fields (`sv-0`, `fi-0`, `en-0`, `order-0`,
 * `remove-0`), and new ones, one a line: «Centrum» or «Centrum; Keskusta; Town centre».
 *
 * An area keeps its id whatever it is called: answers and population figures hang on it. A new one's
 * id is its name, so that counts read as they are.
 */
export function checkAreas(
	fields: Fields,
	known: readonly Option[]
): { ok: true; areas: Option[]; removed: string[] } | { ok: false; problems: SetUpProblem[] } {
	const problems: SetUpProblem[] = [];
	const kept = known
		.map((area, row) => ({
			id: area.id,
			label: {
				...area.label,
				...named([
					lineIn(fields, `sv-${row}`),
					lineIn(fields, `fi-${row}`),
					lineIn(fields, `en-${row}`)
				])
			},
			order: Number(lineIn(fields, `order-${row}`)) || row + 1,
			isRemoved: fields.get(`remove-${row}`)?.[0] !== undefined,
			field: `sv-${row}`
		}))
		.filter(({ isRemoved }) => !isRemoved)
		.sort((a, b) => a.order - b.order);

	const taken = new Set(known.map(({ id }) => id));
	const added = (fields.get('new')?.[0] ?? '')
		.split(/\r\n?|\n/)
		.map((line) => line.split(';').map(oneLine))
		.filter(([sv]) => sv !== undefined && sv !== '')
		.map((parts) => {
			const id = freeId(parts[0] ?? '', taken);
			taken.add(id);
			return { id, label: { ...areaNamed(parts[0] ?? '').label, ...named(parts) }, field: 'new' };
		});

	const areas = [...kept, ...added];
	for (const [at, { field, label }] of areas.entries()) {
		const earlier = areas.slice(0, at);
		if (label.sv === '') problems.push({ field, reason: 'missing' });
		else if (earlier.some((other) => sameName(other.label.sv, label.sv))) {
			problems.push({ field, reason: 'twice' });
		} else if (reserved.some((name) => sameName(name, label.sv))) {
			problems.push({ field, reason: 'reserved' });
		} else if (Object.values(label).some((name) => name.length > longestName)) {
			problems.push({ field, reason: 'too-long' });
		}
	}
	if (areas.length === 0) problems.push({ field: 'new', reason: 'missing' });
	if (areas.length > mostAreas) problems.push({ field: 'new', reason: 'too-many' });
	if (problems.length > 0) return { ok: false, problems: onePerField(problems) };
	return {
		ok: true,
		areas: areas.map(({ id, label }) => ({ id, label: withoutEmpty(label) })),
		removed: known.map(({ id }) => id).filter((id) => !areas.some((area) => area.id === id))
	};
}

type Label = { sv: string; fi?: string; en?: string; fit?: string };

function named([sv = '', fi, en]: readonly string[]): Label {
	return { sv, ...(fi === undefined ? {} : { fi }), ...(en === undefined ? {} : { en }) };
}

function withoutEmpty({ sv, ...others }: Label): Label {
	return { sv, ...Object.fromEntries(Object.entries(others).filter(([, name]) => name !== '')) };
}

/** The name, unless an area that was renamed has it for an id already. */
function freeId(name: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number++) {
		const id = number === 1 ? name : `${name} ${number}`;
		if (!taken.has(id)) return id;
	}
}

function onePerField(problems: readonly SetUpProblem[]): SetUpProblem[] {
	return problems.filter(
		({ field }, at) => problems.findIndex((other) => other.field === field) === at
	);
}
