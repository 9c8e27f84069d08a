/** Which comes first in dates like 5/11/2026: found out over the whole column, never guessed. */
export type DayOrder = 'day-first' | 'month-first' | 'unclear';

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?=$|[ T,])/;

export function dayOrderOf(cells: Iterable<string>): DayOrder {
	let dayFirst = false;
	let monthFirst = false;
	for (const cell of cells) {
		const [, first, second] = slashed.exec(cell.trim()) ?? [];
		if (first === undefined || second === undefined) continue;
		if (Number(first) > 12) dayFirst = true;
		if (Number(second) > 12) monthFirst = true;
	}
	if (dayFirst === monthFirst) return 'unclear';
	return dayFirst ? 'day-first' : 'month-first';
}

/**
 * The day in a cell as `YYYY-MM-DD`; the time of day is dropped. Null when it cannot be told.
 *
 * @example readDay('2026-11-05 14:02:11', 'unclear'); // '2026-11-05'
 * @example readDay('5.11.2026', 'unclear'); // '2026-11-05', as Finns write
 * @example readDay('5/11/2026', 'unclear'); // null: the fifth of November, or May the eleventh?
 */
export function readDay(cell: string, order: DayOrder): string | null {
	const text = cell.trim();
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[ T,])/.exec(text);
	if (iso) return dayOf(iso[1], iso[2], iso[3]);
	const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
	if (compact) return dayOf(compact[1], compact[2], compact[3]);
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$|[ T,])/.exec(text);
	if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
	const [, first, second, year] = slashed.exec(text) ?? [];
	if (year === undefined || order === 'unclear') return null;
	return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOf(year = '', month = '', day = ''): string | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
