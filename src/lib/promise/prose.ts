const words = [
	...['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
];

const months = [
	...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
	...['juli', 'augusti', 'september', 'oktober', 'november', 'december']
];

/** To twelve in words, as the language council advises; then in digits. */
export const numberInWords = (number: number): string => words[number] ?? String(number);

/** `2027-06-30` as «30 juni 2027», the day never parted from its month. */
export function dayInWords(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${Number(date)}\u00a0${months[Number(month) - 1] ?? month} ${year}`;
}

/** «trafik, ungdomar och narkotika» */
export function proseList(items: readonly string[]): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
