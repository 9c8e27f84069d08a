import { rankCorrected } from '#lib/ranking/rank-corrected.ts';
import { rankIntervals } from '#lib/ranking/rank-intervals.ts';
import type { Places } from '#lib/ranking/rank-sets.ts';
import { seeded } from '#lib/ranking/random.ts';
import { coded, coders } from './coder-error.ts';
import { percent, person, themes, truePlaces } from './made-up-round.ts';

const rounds = [
	{ n: 250, sample: 60 },
	{ n: 1364, sample: 200 },
	{ n: 5000, sample: 300 }
];

/** How often the places hold the true one when a coder reads: by its own counts, and corrected. */
export function correctedPlacesTable(seed: number, repeats: number, resamples: number): string {
	const lines = Object.entries(coders).flatMap(([name, coder]) =>
		rounds.map(({ n, sample }) => {
			const random = seeded(seed, `corrected places ${name} ${n}`);
			const held = { machine: themes.map(() => 0), corrected: themes.map(() => 0) };
			let width = 0;
			for (let repeat = 0; repeat < repeats; repeat += 1) {
				const read = coded(n, sample, coder, random);
				const with_ = { seed: random.next32(), resamples };
				const units = read.map(({ machine }) => person(machine));
				for (const { theme, places } of rankIntervals(units, 'survey', themes, with_)?.themes ??
					[]) {
					count(held.machine, theme, places);
				}
				for (const { theme, places } of rankCorrected(read, 'survey', themes, with_)?.themes ??
					[]) {
					count(held.corrected, theme, places);
					width += places.last - places.first + 1;
				}
			}
			const mean = (each: number[]) =>
				each.reduce((sum, own) => sum + own, 0) / (repeats * themes.length);
			const worst = (each: number[]) => Math.min(...each) / repeats;
			const { machine, corrected } = held;
			return `| ${name} | ${n} | ${sample} | ${[
				mean(machine),
				worst(machine),
				mean(corrected),
				worst(corrected)
			]
				.map(percent)
				.join(' | ')} | ${(width / repeats / themes.length).toFixed(1)} |`;
		})
	);
	return [
		'| coder | n | read by people | machine’s places hold the true one | …for the worst theme | corrected | …for the worst theme | places an interval spans |',
		'| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
		...lines
	].join('\n');
}

function count(held: number[], theme: string, places: Places): void {
	const at = themes.indexOf(theme);
	const true_ = truePlaces[at];
	if (!true_) return;
	if (places.first <= true_.first && true_.last <= places.last) held[at] = (held[at] ?? 0) + 1;
}
