import { rankIntervals } from '#lib/ranking/rank-intervals.ts';
import { seeded } from '#lib/ranking/random.ts';
import { percent, person } from './made-up-round.ts';

const themes = Array.from({ length: 10 }, (_, at) => `theme ${at + 1}`);

/** The hardest truth there is: ten themes, all raised by one in ten. Every one could hold any place. */
export function allTiedTable(seed: number, rounds: number, resamples: number): string {
	const lines = [60, 250, 1364].map((n) => {
		const random = seeded(seed, `all tied ${n}`);
		let held = 0;
		for (let round = 0; round < rounds; round += 1) {
			const units = Array.from({ length: n }, () =>
				person(new Set(themes.filter(() => random.fraction() < 0.1)))
			);
			const ranked = rankIntervals(units, 'survey', themes, { seed: random.next32(), resamples });
			for (const { places } of ranked?.themes ?? []) {
				if (places.first === 1 && places.last === themes.length) held += 1;
			}
		}
		return `| ${n} | ${percent(held / rounds / themes.length)} |`;
	});
	return ['| n | intervals hold every place |', '| ---: | ---: |', ...lines].join('\n');
}
