import type { Population } from '#lib/ranking/coverage.ts';
import { seeded, type Random } from '#lib/ranking/random.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { weigh } from '#lib/ranking/weigh.ts';
import { percent, themes, truth } from './made-up-round.ts';

const sizes = [250, 600, 1364, 5000];

/** Groups of the population, how willingly each answers, and how much more it raises of each theme. */
type Group = Population & { answers: number };

const groups: readonly Group[] = ['centre', 'north', 'south'].flatMap((area) =>
	['16-24', '25-44', '45-64', '65+'].flatMap((age) =>
		['woman', 'man'].map((gender) => ({
			area,
			age,
			gender,
			people: (area === 'centre' ? 500 : 250) * (age === '16-24' ? 0.6 : 1),
			// As in Timrå: about seven of ten who answer are women; the young answer half as often.
			answers: (gender === 'woman' ? 2.3 : 1) * (age === '16-24' ? 0.5 : 1)
		}))
	)
);

/** Women raise every other theme 1.5 times as often as men, the young every third 1.5 times the old. */
function chanceOf(theme: number, { age, gender }: Population): number {
	const womens = theme % 2 === 0 ? 1.2 : 0.8;
	const youths = theme % 3 === 0 ? 1.35 : 0.9;
	const more = gender === 'woman' ? womens : 2 - womens;
	return (truth[theme] ?? 0) * more * (age === '16-24' ? youths : 1);
}

const people = groups.reduce((sum, group) => sum + group.people, 0);

/** What the whole population would say. */
const wholeTruth = themes.map(
	(_, at) => groups.reduce((sum, group) => sum + group.people * chanceOf(at, group), 0) / people
);

/** How often 95 % intervals hold the population's share, unweighted and weighted. */
export function weightsTable(seed: number, repeats: number, of: readonly number[] = sizes): string {
	const lines = of.map((n) => {
		const random = seeded(seed, `weights ${n}`);
		const held = { unweighted: 0, weighted: 0 };
		const off = { unweighted: 0, weighted: 0 };
		let effective = 0;
		let weighed = 0;
		for (let repeat = 0; repeat < repeats; repeat += 1) {
			const found = weigh(answered(n, random), groups, themes);
			if (!found.on) continue;
			weighed += 1;
			effective += found.effectiveN;
			found.themes.forEach((theme, at) => {
				const true_ = wholeTruth[at] ?? 0;
				for (const kind of ['unweighted', 'weighted'] as const) {
					const { share, interval } = theme[kind];
					if (interval.low <= true_ && true_ <= interval.high) held[kind] += 1;
					off[kind] += Math.abs(share - true_);
				}
			});
		}
		const all = weighed * themes.length;
		const points = (sum: number) => ((sum / all) * 100).toFixed(2);
		return `| ${n} | ${percent(weighed / repeats)} | ${percent(held.unweighted / all)} | ${percent(held.weighted / all)} | ${points(off.unweighted)} | ${points(off.weighted)} | ${(effective / weighed).toFixed(0)} |`;
	});
	return [
		'| n | rounds that may be weighed | unweighted intervals hold the truth | weighted | unweighted is off by, points | weighted | effective n |',
		'| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
		...lines
	].join('\n');
}

/** Those who answer: groups that are willing come oftener than they should. */
function answered(n: number, random: Random): Unit[] {
	const weights = groups.map((group) => group.people * group.answers);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return Array.from({ length: n }, (): Unit => {
		let left = random.fraction() * total;
		const at = weights.findIndex((weight) => (left -= weight) < 0);
		const group = groups[Math.max(0, at)];
		if (!group) throw new Error('There are no groups.');
		const raised = themes.filter((_, theme) => random.fraction() < chanceOf(theme, group));
		const { area, age, gender } = group;
		return { stream: 'survey', area, age, gender, themes: new Set(raised) };
	});
}
