import type { Random } from '#lib/ranking/random.ts';
import type { Unit } from '#lib/ranking/tally.ts';

/**
 * The truth behind a made-up round: shares that fall like Zipf's law, with themes that are exactly tied
 * (3rd–4th, 8th–10th) and some that lie a point apart (5th–6th). How large a share of people raise each.
 */
export const truth: readonly number[] = [
	0.42, 0.31, 0.22, 0.22, 0.165, 0.155, 0.12, 0.1, 0.1, 0.1, 0.07, 0.055, 0.04, 0.03, 0.02
];

export const themes: readonly string[] = truth.map((_, at) => `theme ${at + 1}`);

/** Every place the truth leaves open to a theme: more than one when it is tied. */
export const truePlaces = truth.map((share) => {
	const above = truth.filter((other) => other > share).length;
	const equal = truth.filter((other) => other === share).length;
	return { first: above + 1, last: above + equal };
});

/** A person who raises each theme as often as the truth says; chatty ones raise more of them. */
export function madeUpPerson(random: Random): Unit {
	// Half raise 1.4 times as much as the truth, half 0.6: themes then go together, as they do.
	const chatty = random.fraction() < 0.5 ? 1.4 : 0.6;
	const raised = themes.filter((_, at) => random.fraction() < (truth[at] ?? 0) * chatty);
	return person(new Set(raised));
}

export const person = (raised: ReadonlySet<string>): Unit => ({
	stream: 'survey',
	area: null,
	age: null,
	gender: null,
	themes: raised
});

export const madeUpRound = (n: number, random: Random): Unit[] =>
	Array.from({ length: n }, () => madeUpPerson(random));

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
