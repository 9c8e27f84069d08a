import { correct, type Read } from '#lib/ranking/correct.ts';
import { seeded, type Random } from '#lib/ranking/random.ts';
import { wilson } from '#lib/ranking/wilson.ts';
import { madeUpPerson, percent, themes, truth } from './made-up-round.ts';

/**
 * How often a coder finds a theme that is there, and one that is not. A blind spot is every third theme,
 * found half as often as the others: that also turns the order.
 */
export const coders: Record<string, Coder> = {
	'a good coder': { finds: 0.95, imagines: 0.005 },
	'a fair coder': { finds: 0.8, imagines: 0.02 },
	'a coder with blind spots': { finds: 0.9, imagines: 0.01, blind: 0.5 },
	'a poor coder': { finds: 0.5, imagines: 0.06 }
};

const rounds: readonly { n: number; sample: number }[] = [
	{ n: 250, sample: 60 },
	{ n: 600, sample: 150 },
	{ n: 1364, sample: 200 },
	{ n: 5000, sample: 300 }
];

type Coder = { finds: number; imagines: number; blind?: number };

/** How often the 95 % intervals hold the truth: the coder's own, people's sample alone, the corrected. */
export function coderErrorTable(seed: number, repeats: number, of = rounds): string {
	const lines = Object.entries(coders).flatMap(([name, coder]) =>
		of.map(({ n, sample }) => {
			const random = seeded(seed, `coder ${name} ${n}`);
			const held = { machine: 0, person: 0, corrected: 0 };
			const heldBy = themes.map(() => 0);
			const width = { person: 0, corrected: 0 };
			let off = 0;
			for (let repeat = 0; repeat < repeats; repeat += 1) {
				const read = coded(n, sample, coder, random);
				const found = correct(read, themes);
				if (!found.corrected) continue;
				found.themes.forEach(({ interval, share, machine, theme }, at) => {
					const true_ = truth[at] ?? 0;
					const seen = read.filter(({ person }) => person?.has(theme)).length;
					const alone = wilson({ n: seen, of: sample });
					const holds = ({ low, high }: { low: number; high: number }) =>
						low <= true_ && true_ <= high ? 1 : 0;
					held.machine += holds(machine.interval);
					held.person += holds(alone);
					held.corrected += holds(interval);
					heldBy[at] = (heldBy[at] ?? 0) + holds(interval);
					width.person += alone.high - alone.low;
					width.corrected += interval.high - interval.low;
					off += share - true_;
				});
			}
			const all = repeats * themes.length;
			return `| ${name} | ${n} | ${sample} | ${[
				held.machine / all,
				held.person / all,
				held.corrected / all,
				Math.min(...heldBy) / repeats,
				width.person / all,
				width.corrected / all
			]
				.map(percent)
				.join(' | ')} | ${((off / all) * 100).toFixed(2)} |`;
		})
	);
	return [
		'| coder | n | read by people | machine’s intervals hold the truth | sample alone | corrected | …for the worst theme | width, sample alone | width, corrected | corrected is off by, points |',
		'| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
		...lines
	].join('\n');
}

const finds = ({ finds: usual, blind = 1 }: Coder, place: number) =>
	place % 3 === 0 ? usual * blind : usual;

/** The first so many are the sample: those who come are in no order. */
export function coded(n: number, sample: number, coder: Coder, random: Random): Read[] {
	return Array.from({ length: n }, (_, at) => {
		const { themes: person } = madeUpPerson(random);
		const machine = new Set(
			themes.filter(
				(theme, place) =>
					random.fraction() < (person.has(theme) ? finds(coder, place) : coder.imagines)
			)
		);
		return { machine, person: at < sample ? person : null };
	});
}
