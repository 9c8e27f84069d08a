import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Moved, StreamEffect } from '#lib/ui/codebook/shown-effect.ts';
import type { Weighed } from './effect.ts';
import { placeOf } from './places-moved.ts';

/** So many answers are read out on each side. */
const mostTexts = 20;

/**
 * Who would come to a theme and who would leave it, in one stream; null when nobody does.
 *
 * By the rule of the theme's own page: nothing is told while the theme is too small to be shown,
 * before or after. What nobody raises is nobody's secret, so a new theme may be told of.
 */
export function themeEffect(
	theme: ThemeId,
	on: { stream: Stream; weighed: readonly Weighed[]; was: Ranking; will: Ranking }
): StreamEffect | null {
	const { stream, was, will } = on;
	const own = on.weighed.filter((answer) => answer.stream === stream);
	const before = peopleOf(own.filter(({ holds }) => holds.has(theme)));
	const after = peopleOf(own.filter(({ would }) => would.has(theme)));
	const comes = own.filter(({ holds, would }) => would.has(theme) && !holds.has(theme));
	const goes = own.filter(({ holds, would }) => holds.has(theme) && !would.has(theme));
	if (comes.length + goes.length === 0) return null;

	const mayTell = (people: ReadonlySet<string>, ranking: Ranking) =>
		people.size === 0 ||
		(people.size >= fewest[stream] && placeOf(ranking, stream, theme) !== null);
	if (!mayTell(before, was) || !mayTell(after, will)) return untold(stream);
	return {
		stream,
		gained: moved(comes, less(after, before)),
		lost: moved(goes, less(before, after))
	};
}

/** Something moves, and nothing may be said of it. */
export const untold = (stream: Stream): StreamEffect => ({ stream, gained: null, lost: null });

function moved(answers: readonly Weighed[], people: number): Moved {
	const texts = answers.slice(0, mostTexts).map(({ text }) => text);
	return { people, texts, more: answers.length - texts.length };
}

const peopleOf = (answers: readonly Weighed[]): Set<string> =>
	new Set(answers.map(({ responseId }) => responseId));

/** How many are among the first and not among the others. */
const less = (people: ReadonlySet<string>, others: ReadonlySet<string>): number =>
	[...people].filter((person) => !others.has(person)).length;
