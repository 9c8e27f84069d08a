import type { ThemeId } from '#lib/coding/codebook.ts';
import { isDay } from '#lib/survey/set-up-fields.ts';
import type { Series } from './series.ts';

/** Figures kept beside a theme, with where they are from and what they can and cannot say. */
export type Statistic = {
	theme: ThemeId;
	title: string;
	source: string;
	/** The day the figures were fetched from their source. */
	fetchedOn: string;
	/** One sentence on what the figure can and cannot say. */
	says: string;
	series: Series[];
};

/** More lines than these nobody tells apart. */
export const mostLines = 4;
export const longest = { title: 200, source: 300, says: 600 };

export type StatisticProblem = {
	field: 'series' | 'theme' | 'title' | 'source' | 'fetchedOn' | 'says';
	reason: 'missing' | 'too-long' | 'too-many' | 'not-a-day' | 'day-to-come';
};

export type CheckedStatistic =
	{ ok: true; statistic: Statistic } | { ok: false; problems: StatisticProblem[] };

/**
 * @param found what the file holds; the form says which by their numbers
 * @param today `YYYY-MM-DD`
 */
export function checkStatistic(
	field: (name: string) => string,
	chosen: readonly string[],
	found: readonly Series[],
	on: { themes: readonly ThemeId[]; today: string }
): CheckedStatistic {
	const problems: StatisticProblem[] = [];
	const series = found.filter((_, at) => chosen.includes(String(at)));
	if (series.length === 0) problems.push({ field: 'series', reason: 'missing' });
	else if (series.length > mostLines) problems.push({ field: 'series', reason: 'too-many' });

	const theme = on.themes.find((each) => each === field('theme')) ?? '';
	if (theme === '') problems.push({ field: 'theme', reason: 'missing' });

	const text = (name: 'title' | 'source' | 'says') => {
		const written = field(name).replace(/\s+/g, ' ').trim();
		if (written === '') problems.push({ field: name, reason: 'missing' });
		else if (written.length > longest[name]) problems.push({ field: name, reason: 'too-long' });
		return written;
	};
	const [title, source] = [text('title'), text('source')];
	const fetchedOn = field('fetchedOn').trim();
	if (fetchedOn === '') problems.push({ field: 'fetchedOn', reason: 'missing' });
	else if (!isDay(fetchedOn)) problems.push({ field: 'fetchedOn', reason: 'not-a-day' });
	else if (fetchedOn > on.today) problems.push({ field: 'fetchedOn', reason: 'day-to-come' });
	const says = text('says');

	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, statistic: { theme, title, source, fetchedOn, says, series } };
}
