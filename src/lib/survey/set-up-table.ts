import { oneLine } from './set-up-fields.ts';

/** A line of a pasted table with its number, counted from one. */
export type TableRow = { cells: string[]; line: number };

/** A pasted table's filled-in lines, split at tabs, else semicolons, else commas. */
export function splitTable(text: string): TableRow[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	const first = lines.find((line) => line.trim() !== '') ?? '';
	const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? '\t';
	return lines
		.map((line, at) => ({ cells: splitLine(line, delimiter), line: at + 1 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** One line's cells; a delimiter inside quotes is part of the cell, and "" is a quote. */
function splitLine(line: string, delimiter: string): string[] {
	const cells: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < line.length; at++) {
		const sign = line[at] ?? '';
		if (quoted && sign === '"' && line[at + 1] === '"') {
			cell += '"';
			at++;
		} else if (sign === '"' && (quoted || cell.trim() === '')) {
			quoted = !quoted;
		} else if (sign === delimiter && !quoted) {
			cells.push(cell);
			cell = '';
		} else cell += sign;
	}
	return [...cells, cell].map((each) => each.trim());
}

/** Where in a line things stand. */
export type Columns = {
	hasHeading: boolean;
	area: number;
	age: number;
	/** The line's numbers, each with what it says of gender. */
	numbersIn: (cells: readonly string[]) => { gender: string; people: string }[];
};

const headings = {
	area: ['område', 'delområde', 'kommundel', 'distrikt', 'ort', 'area', 'district', 'alue'],
	age: ['ålder', 'åldersgrupp', 'åldersklass', 'age', 'age group', 'ikä', 'ikäryhmä'],
	women: ['kvinnor', 'women', 'naiset'],
	men: ['män', 'men', 'miehet'],
	gender: ['kön', 'gender', 'sex', 'sukupuoli'],
	people: ['antal', 'folkmängd', 'befolkning', 'people', 'population', 'number', 'väestö', 'määrä']
} as const;

/**
 * Which column holds what: told by the headings, else by what the first line holds. Null when
 * neither tells: then the reader is asked, not guessed for.
 */
export function columnsOf(rows: readonly TableRow[]): Columns | null {
	const first = rows[0]?.cells.map((cell) => oneLine(cell).toLowerCase()) ?? [];
	const at = (name: keyof typeof headings) =>
		first.findIndex((cell) => (headings[name] as readonly string[]).includes(cell));
	const [area, age, women, men] = [at('area'), at('age'), at('women'), at('men')];
	const [gender, people] = [at('gender'), at('people')];
	if (area >= 0 && age >= 0) {
		if (women >= 0 && men >= 0) return wide(true, area, age, women, men);
		if (gender >= 0 && people >= 0) return long(true, area, age, gender, people);
		return null;
	}
	if (first.length !== 4) return null;
	if (genderIn(first[2] ?? '')) return long(false, 0, 1, 2, 3);
	const isNumber = (cell = '') => /^\d[\d\s.,\u00a0]*$/.test(cell);
	return isNumber(first[2]) && isNumber(first[3]) ? wide(false, 0, 1, 2, 3) : null;
}

function wide(hasHeading: boolean, area: number, age: number, women: number, men: number): Columns {
	return {
		hasHeading,
		area,
		age,
		numbersIn: (cells) => [
			{ gender: 'woman', people: cells[women] ?? '' },
			{ gender: 'man', people: cells[men] ?? '' }
		]
	};
}

function long(
	hasHeading: boolean,
	area: number,
	age: number,
	gender: number,
	people: number
): Columns {
	return {
		hasHeading,
		area,
		age,
		numbersIn: (cells) => [{ gender: cells[gender] ?? '', people: cells[people] ?? '' }]
	};
}

const women = ['kvinna', 'kvinnor', 'k', 'woman', 'women', 'female', 'nainen', 'naiset'];
const men = ['man', 'män', 'm', 'men', 'male', 'mies', 'miehet'];

export function genderIn(written: string): 'woman' | 'man' | null {
	const word = oneLine(written).toLowerCase();
	if (women.includes(word)) return 'woman';
	return men.includes(word) ? 'man' : null;
}
