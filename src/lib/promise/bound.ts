import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { wilson } from '#lib/ranking/wilson.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Draft } from './draft.ts';

/** A number in the text that points at its count, so that it can be checked and brought up to date. */
export type Bound =
	| { kind: 'count'; theme: ThemeId; stream: Stream; count: number; of: number }
	/** How many said something in their own words in a source. */
	| { kind: 'total'; stream: Stream; of: number };

/** The sources have different units, and are never added up. */
const units: Record<Stream, { one: string; many: string }> = {
	survey: { one: 'svarande', many: 'svarande' },
	meeting: { one: 'anteckning', many: 'anteckningar' },
	staff: { one: 'medarbetare', many: 'medarbetare' }
};

/**
 * The number as the document says it.
 *
 * Notes from meetings have no share: nobody knows how many people stand behind each.
 *
 * @example «131 av 386 svarande (34 %, 29–39 %)», «9 av 14 anteckningar»
 */
export function boundText(bound: Bound): string {
	const { one, many } = units[bound.stream];
	const total = `${bound.of} ${bound.of === 1 ? one : many}`;
	if (bound.kind === 'total') return total;
	const counted = `${bound.count} av ${total}`;
	if (bound.stream === 'meeting' || bound.of === 0) return counted;
	const { low, high } = wilson({ n: bound.count, of: bound.of });
	const share = `${whole(bound.count / bound.of)}\u00a0%`;
	return `${counted} (${share}, ${whole(low)}–${whole(high)}\u00a0%)`;
}

const whole = (share: number): number => Math.round(share * 100);

/** A number in a draft that the ranking no longer gives; `now` is null when it may not be shown. */
export type Outdated = { section: string; was: Bound; now: Bound | null };

/** Answers come in and codes are corrected while a draft is written: which numbers have moved. */
export function outdated(draft: Pick<Draft, 'sections'>, ranking: Ranking): Outdated[] {
	return draft.sections.flatMap(({ id, paragraphs }) =>
		paragraphs
			.flatMap(({ parts }) => parts)
			.filter((part): part is Bound => part.kind !== 'text')
			.map((was) => ({ section: id, was, now: boundNow(was, ranking) }))
			.filter(({ was, now }) => now === null || boundText(was) !== boundText(now))
	);
}

/** The draft with every bound number as the ranking has it now. What is hidden now says so. */
export function broughtUpToDate<D extends Pick<Draft, 'sections'>>(draft: D, ranking: Ranking): D {
	return {
		...draft,
		sections: draft.sections.map((section) => ({
			...section,
			paragraphs: section.paragraphs.map((paragraph) => ({
				...paragraph,
				parts: paragraph.parts.map((part) =>
					part.kind === 'text'
						? part
						: (boundNow(part, ranking) ?? { kind: 'text' as const, text: hiddenText })
				)
			}))
		}))
	};
}

/** What stands where a number may not be shown. */
export const hiddenText = 'antalet visas inte';

/** The same count in another ranking; null when that one does not show it. */
function boundNow(bound: Bound, ranking: Ranking): Bound | null {
	const stream = ranking.streams.find((each) => each.stream === bound.stream);
	if (!stream?.shown) return null;
	if (bound.kind === 'total') return { ...bound, of: stream.n };
	const theme = stream.themes.find((each) => each.theme === bound.theme);
	return theme?.shown ? { ...bound, count: theme.count, of: stream.n } : null;
}
