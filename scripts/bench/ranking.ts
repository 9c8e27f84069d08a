import { rankIntervals, usualResamples } from '#lib/ranking/rank-intervals.ts';
import { seeded } from '#lib/ranking/random.ts';
import { tally, type Unit } from '#lib/ranking/tally.ts';
import { median, type Row } from './row.ts';

const people = 50_000;
const themes = Array.from({ length: 24 }, (_, at) => `theme ${at + 1}`);

/**
 * How sure the order is, for 50 000 made-up people with about 6 300 different sets of themes, beside
 * counting them once. Processor time, not the clock's: what else runs on the machine does not count.
 */
export function benchRanking(): Promise<Row[]> {
	const random = seeded(1, 'bench');
	const units = Array.from({ length: people }, (): Unit => {
		const raised = themes.filter((_, at) => random.fraction() < 0.42 / (at + 1) ** 0.8);
		return { stream: 'survey', area: null, age: null, gender: null, themes: new Set(raised) };
	});
	const bootstrap = () => seconds(() => rankIntervals(units, 'survey', themes)?.n ?? 0);
	const count = () => seconds(() => tally(units, 'survey', themes).n);
	bootstrap();
	count();
	const runs = [0, 1, 2, 3, 4].map(() => ({ ours: bootstrap(), once: count() }));
	const ours = median(runs.map((run) => run.ours));
	const once = median(runs.map((run) => run.once));
	return Promise.resolve([
		{
			name: `${usualResamples} resamples of ${people} people, places and chances, beside counting them once`,
			ours: `${ours.toFixed(2)} s`,
			beside: `${once.toFixed(3)} s`,
			ratio: ours / once,
			goal: '< 1 s'
		}
	]);
}

function seconds(work: () => number): number {
	const before = process.cpuUsage().user;
	if (work() !== people) throw new Error('The bench counted nothing.');
	return (process.cpuUsage().user - before) / 1e6;
}
