import { rankIntervals } from '#lib/ranking/rank-intervals.ts';
import { seeded } from '#lib/ranking/random.ts';
import { madeUpRound, percent, themes, truePlaces } from './made-up-round.ts';

const sizes = [60, 120, 250, 600, 1364, 5000];

/** How often the places that a theme «could hold» hold the true one, tied themes' whole range. */
export function placesTable(
	seed: number,
	rounds: number,
	resamples: number,
	of: readonly number[] = sizes
): string {
	const lines = of.map((n) => {
		const random = seeded(seed, `places ${n}`);
		const held = themes.map(() => 0);
		let naive = 0;
		let width = 0;
		for (let round = 0; round < rounds; round += 1) {
			const ranked = rankIntervals(madeUpRound(n, random), 'survey', themes, {
				seed: random.next32(),
				resamples
			});
			for (const { theme, places } of ranked?.themes ?? []) {
				const at = themes.indexOf(theme);
				const true_ = truePlaces[at];
				if (!true_) continue;
				if (places.first <= true_.first && true_.last <= places.last)
					held[at] = (held[at] ?? 0) + 1;
				width += places.last - places.first + 1;
			}
			ranked?.themes.forEach(({ theme }, place) => {
				const true_ = truePlaces[themes.indexOf(theme)];
				if (true_ && true_.first <= place + 1 && place + 1 <= true_.last) naive += 1;
			});
		}
		const all = rounds * themes.length;
		const mean = held.reduce((sum, each) => sum + each, 0) / all;
		return `| ${n} | ${percent(mean)} | ${percent(Math.min(...held) / rounds)} | ${percent(naive / all)} | ${(width / all).toFixed(1)} |`;
	});
	return [
		'| n | intervals hold the true place | …for the worst theme | the bare place is true | places an interval spans |',
		'| ---: | ---: | ---: | ---: | ---: |',
		...lines
	].join('\n');
}
