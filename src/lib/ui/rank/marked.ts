import type { Span } from '#lib/text/span.ts';

/** A stretch of an answer, and whether it decided the theme. */
export type Stretch = { text: string; decided: boolean };

/**
 * Cuts an answer into what is marked and what is not, in order. Together the stretches are the
 * answer, to the letter; spans that overlap are marked once.
 */
export function marked(text: string, spans: readonly Span[]): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const from = Math.max(at, start);
		const to = Math.min(end, text.length);
		if (to <= from) continue;
		if (from > at) stretches.push({ text: text.slice(at, from), decided: false });
		stretches.push({ text: text.slice(from, to), decided: true });
		at = to;
	}
	if (at < text.length) stretches.push({ text: text.slice(at), decided: false });
	return stretches;
}
