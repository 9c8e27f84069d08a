import type { AgeBand } from './partnership-settings.ts';
import { oneLine } from './set-up-fields.ts';

/** Ages from one to another, both counted in; `to` null: and older. */
export type AgeRange = Omit<AgeBand, 'id'>;

export type AgesProblem =
	| { reason: 'missing' | 'too-many' | 'not-from-zero' | 'no-end' }
	| { reason: 'unreadable'; text: string }
	/** Ages that no band holds. */
	| { reason: 'gap'; from: number; to: number }
	/** Ages that two bands hold. */
	| { reason: 'overlap'; from: number; to: number | null };

export const mostBands = 12;
const oldest = 130;

/**
 * Ages as people and spreadsheets write them.
 *
 * @example readAges('16–24 år'); // { from: 16, to: 24 }
 * @example readAges('65 år eller äldre'); // { from: 65, to: null }
 * @example readAges('under 16'); // { from: 0, to: 15 }
 */
export function readAges(written: string): AgeRange | null {
	const text = oneLine(written)
		.toLowerCase()
		.replace(/\s*(år|vuotta|vuotiaat|years?( old)?)\b\.?/gu, '');
	const between = /^(\d{1,3})\s*(?:[-–—−]|till|to)\s*(\d{1,3})$/u.exec(text);
	if (between) return inOrder(Number(between[1]), Number(between[2]));
	const below = /^(?:under|alle|<)\s*(\d{1,3})$/u.exec(text);
	if (below) return inOrder(0, Number(below[1]) - 1);
	const upTo = /^(?:0\s*[-–]|högst|≤|<=)\s*(\d{1,3})$|^(\d{1,3})\s*(?:eller|och) yngre$/u.exec(
		text
	);
	if (upTo) return inOrder(0, Number(upTo[1] ?? upTo[2]));
	const above =
		/^(\d{1,3})\s*(?:\+|[-–—−]|(?:eller|och|and|or|tai|ja) (?:äldre|older|over|vanhempi|vanhemmat)|w)$/u.exec(
			text
		) ?? /^(?:över|minst|≥|>=)\s*(\d{1,3})$/u.exec(text);
	if (above) {
		const from = Number(above[1]) + (text.startsWith('över') ? 1 : 0);
		return from <= oldest ? { from, to: null } : null;
	}
	if (/^\d{1,3}$/.test(text)) return inOrder(Number(text), Number(text));
	return null;
}

function inOrder(from: number, to: number): AgeRange | null {
	return from <= to && to <= oldest ? { from, to } : null;
}

/** The ages step: one band a line, told what is wrong with them as a whole. */
export function checkAges(
	text: string
): { ok: true; ages: AgeBand[] } | { ok: false; problems: AgesProblem[] } {
	const lines = text.split(/\r\n?|\n|,/).map(oneLine);
	const written = lines.filter((line) => line !== '');
	if (written.length === 0) return { ok: false, problems: [{ reason: 'missing' }] };
	if (written.length > mostBands) return { ok: false, problems: [{ reason: 'too-many' }] };
	const read = written.map((line) => ({ line, range: readAges(line) }));
	const unreadable = read.filter(({ range }) => range === null);
	if (unreadable.length > 0) {
		return {
			ok: false,
			problems: unreadable.map(({ line }) => ({ reason: 'unreadable', text: line }))
		};
	}
	const ranges = read
		.flatMap(({ range }) => (range ? [range] : []))
		.sort((a, b) => a.from - b.from);
	const problems = seams(ranges);
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, ages: ranges.map((range) => ({ id: bandId(range), ...range })) };
}

/** `16-24`, `65+`: the same ages have the same id in every town. */
function bandId({ from, to }: AgeRange): string {
	return to === null ? `${from}+` : `${from}-${to}`;
}

function seams(ranges: readonly AgeRange[]): AgesProblem[] {
	const problems: AgesProblem[] = [];
	if (ranges[0]?.from !== 0) problems.push({ reason: 'not-from-zero' });
	for (const [at, { from, to }] of ranges.entries()) {
		const before = ranges[at - 1];
		if (!before) continue;
		if (before.to === null || before.to >= from) {
			problems.push({ reason: 'overlap', from, to: lower(before.to, to) });
		} else if (before.to + 1 < from) {
			problems.push({ reason: 'gap', from: before.to + 1, to: from - 1 });
		}
	}
	if (ranges.at(-1)?.to !== null && !ranges.some(({ to }) => to === null)) {
		problems.push({ reason: 'no-end' });
	}
	return problems;
}

function lower(one: number | null, other: number | null): number | null {
	if (one === null) return other;
	return other === null ? one : Math.min(one, other);
}

/** The bands as they are written in the step's field, one a line. */
export function agesAsText(bands: readonly AgeRange[]): string {
	return bands.map(({ from, to }) => (to === null ? `${from}+` : `${from}–${to}`)).join('\n');
}
