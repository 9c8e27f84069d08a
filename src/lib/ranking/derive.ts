/**
 * What somebody can work out who adds and subtracts any number of shown views.
 *
 * Every view is a sum of the smallest groups (one area, one age, one gender, «did not say» among
 * them). A group's count follows from the shown ones exactly when its row lies in the span of
 * theirs, so the question is one of linear algebra: Gaussian elimination, in whole numbers modulo
 * the largest prime whose products a double still holds.
 */
const prime = 67108859;

export type Row = readonly number[];

export type Span = {
	/** The indices of the rows a row is made of; null when it cannot be made. */
	madeOf: (row: Row) => number[] | null;
};

export function spanOf(rows: readonly Row[]): Span {
	const width = rows[0]?.length ?? 0;
	const kept: { pivot: number; row: Float64Array }[] = [];
	rows.forEach((row, index) => {
		const rest = Float64Array.from({ length: width + rows.length }, (_, at) => row[at] ?? 0);
		rest[width + index] = 1;
		take(rest);
		const pivot = rest.findIndex((value) => value !== 0);
		if (pivot < 0 || pivot >= width) return;
		const scale = inverse(rest[pivot] ?? 1);
		for (let at = pivot; at < rest.length; at += 1) rest[at] = ((rest[at] ?? 0) * scale) % prime;
		kept.push({ pivot, row: rest });
	});

	function take(from: Float64Array): void {
		for (const { pivot, row } of kept) {
			const times = from[pivot] ?? 0;
			if (times === 0) continue;
			for (let at = pivot; at < from.length; at += 1) {
				const value = row[at] ?? 0;
				if (value !== 0) from[at] = ((from[at] ?? 0) + (prime - times) * value) % prime;
			}
		}
	}

	return {
		madeOf: (row) => {
			const rest = Float64Array.from({ length: width + rows.length }, (_, at) =>
				at < width ? (row[at] ?? 0) : 0
			);
			take(rest);
			for (let at = 0; at < width; at += 1) if (rest[at] !== 0) return null;
			return rows.flatMap((_, index) => (rest[width + index] === 0 ? [] : [index]));
		}
	};
}

/** By Fermat's little theorem: value to the power of prime − 2. */
function inverse(value: number): number {
	let result = 1;
	let base = value;
	for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}
