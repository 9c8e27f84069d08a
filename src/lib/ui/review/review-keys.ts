/** N, P and U go on, back and undo; the others are free for themes. */
const keys = '123456789abcdefghijklmoqrstvwxyz';

/** The key of a theme by its place in the codebook: the same in every answer, so that fingers learn it. */
export const keyOf = (place: number): string => keys[place] ?? '';

/** What a press means, whatever has the focus; «open-search» and the like are done by the page. */
export type Press =
	| { does: 'toggle'; key: string }
	| { does: 'save' | 'none' | 'next' | 'previous' | 'undo' | 'search' };

const deeds: Record<string, Press> = {
	Enter: { does: 'save' },
	'0': { does: 'none' },
	n: { does: 'next' },
	ArrowRight: { does: 'next' },
	p: { does: 'previous' },
	ArrowLeft: { does: 'previous' },
	u: { does: 'undo' },
	'/': { does: 'search' }
};

/**
 * What a press of a key asks for; null when it is not for us: somebody writes in a field, chooses in a
 * list, presses a button or a link, or holds a key that belongs to the browser or a screen reader.
 */
export function pressOf(event: KeyboardEvent): Press | null {
	const { key, target } = event;
	if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.repeat)
		return null;
	if (!(target instanceof Element)) return null;
	if (target.closest('input:not([type="checkbox"]), textarea, select')) return null;
	if (key === 'Enter' && target.closest('a, button, summary')) return null;
	const known = deeds[key] ?? deeds[key.toLowerCase()];
	if (known) return known;
	const name = key.toLowerCase();
	return name.length === 1 && keys.includes(name) ? { does: 'toggle', key: name } : null;
}
