import { boundText, type Bound } from './bound.ts';
import type { Paragraph, Part, Section } from './draft.ts';

/** A section as one text to edit: a blank line between paragraphs, «- » before a line of a list. */
export function sectionText({ paragraphs }: Pick<Section, 'paragraphs'>): string {
	return paragraphs
		.map(({ kind, parts }, at) => {
			const text = (kind === 'item' ? '- ' : '') + partsText(parts);
			const follows = kind === 'item' && paragraphs[at - 1]?.kind === 'item';
			return at === 0 ? text : (follows ? '\n' : '\n\n') + text;
		})
		.join('');
}

export const partsText = (parts: readonly Part[]): string =>
	parts.map((part) => (part.kind === 'text' ? part.text : boundText(part))).join('');

/**
 * The edited text as paragraphs. A number that still stands as it was written stays bound to its
 * count; one that somebody rewrote becomes plain text, and is theirs.
 */
export function sectionFromText(text: string, before: Pick<Section, 'paragraphs'>): Paragraph[] {
	const bounds = before.paragraphs
		.flatMap(({ parts }) => parts)
		.filter((part): part is Bound => part.kind !== 'text');
	return text
		.replaceAll('\r\n', '\n')
		.split(/\n\s*\n|\n(?=- )/)
		.map((block) => block.trim())
		.filter((block) => block !== '')
		.map((block) => {
			const kind = block.startsWith('- ') ? 'item' : 'text';
			const line = (kind === 'item' ? block.slice(2) : block).replaceAll('\n', ' ');
			return { kind, parts: bind(line, bounds) };
		});
}

/** Takes each bound number once: two themes with the same count are told apart by their order. */
function bind(line: string, bounds: Bound[]): Part[] {
	for (const [at, bound] of bounds.entries()) {
		const start = plain(line).indexOf(plain(boundText(bound)));
		if (start === -1) continue;
		const end = start + boundText(bound).length;
		bounds.splice(at, 1);
		return [...bind(line.slice(0, start), bounds), bound, ...bind(line.slice(end), bounds)];
	}
	return line === '' ? [] : [{ kind: 'text', text: line }];
}

/** Browsers and people replace the space that never breaks; it is as long as another. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
