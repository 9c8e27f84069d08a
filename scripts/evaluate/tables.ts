import {
	countsOf,
	f1,
	interval,
	leftEmpty,
	macroF1,
	precision,
	recall,
	type Pair
} from './score.ts';

/** Meänkieli is measured with Finnish: it has too few answers to be told apart. */
const groups: [string, (lang: string) => boolean][] = [
	['sv', (lang) => lang === 'sv'],
	['fi + fit', (lang) => lang === 'fi' || lang === 'fit'],
	['en', (lang) => lang === 'en'],
	['all', () => true]
];

const two = (value: number) => value.toFixed(2);
const three = (value: number) => value.toFixed(3);

/** One row for each coder and language: micro-F1 with its interval, macro-F1, what was left empty. */
export function languageTable(
	coders: readonly (readonly [string, readonly Pair[]])[],
	themes: readonly string[]
): string {
	const lines = [
		'| coder | language | answers | micro-F1 | 95 % | macro-F1 | left without, of those without |',
		'| --- | --- | --- | --- | --- | --- | --- |'
	];
	for (const [name, all] of coders) {
		for (const [language, isIn] of groups) {
			const pairs = all.filter(({ lang }) => isIn(lang));
			if (pairs.length === 0) continue;
			const { low, high } = interval(pairs);
			const empty = leftEmpty(pairs);
			const left = empty.of === 0 ? '–' : `${two(empty.share)} of ${empty.of}`;
			lines.push(
				`| ${name} | ${language} | ${pairs.length} | ${three(f1(countsOf(pairs)))} | ` +
					`${two(low)}–${two(high)} | ${three(macroF1(pairs, themes))} | ${left} |`
			);
		}
	}
	return lines.join('\n');
}

/** One row for each theme. */
export function themeTable(pairs: readonly Pair[], themes: readonly string[]): string {
	const lines = [
		'| theme | answers | precision | recall | F1 | 95 % |',
		'| --- | --- | --- | --- | --- | --- |'
	];
	for (const theme of themes) {
		const counts = countsOf(pairs, theme);
		const { low, high } = interval(pairs, theme);
		lines.push(
			`| ${theme} | ${counts.right + counts.missed} | ${two(precision(counts))} | ` +
				`${two(recall(counts))} | ${two(f1(counts))} | ${two(low)}–${two(high)} |`
		);
	}
	return lines.join('\n');
}

/** The answers with most themes wrong or missed, and their text. */
export function worst(pairs: readonly (Pair & { text: string })[], most: number): string {
	const faults = ({ gold, found }: Pair) => ({
		missed: gold.filter((theme) => !found.includes(theme)),
		wrong: found.filter((theme) => !gold.includes(theme))
	});
	return pairs
		.map((pair) => ({ text: pair.text, ...faults(pair) }))
		.toSorted((one, other) => size(other) - size(one))
		.slice(0, most)
		.filter((each) => size(each) > 0)
		.map(({ text, missed, wrong }) => {
			const told = [
				...missed.map((theme) => `missed ${theme}`),
				...wrong.map((theme) => `wrongly ${theme}`)
			];
			return `- ${told.join(', ')}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`;
		})
		.join('\n');
}

const size = ({ missed, wrong }: { missed: string[]; wrong: string[] }) =>
	missed.length + wrong.length;
