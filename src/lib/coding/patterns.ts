import { isAboutLack, type Codebook, type ThemeId } from './codebook.ts';

/** How one word of a pattern is compared: whole form, any form (stem), beginning, end, anywhere. */
export type Element = { how: 'form' | 'stem' | 'start' | 'end' | 'inside'; text: string };

/** A group as the coder knows it. `theme` is null for the context's groups. */
export type Group = {
	theme: ThemeId | null;
	about: string;
	/** Whether the group alone says the theme. */
	sure: boolean;
	/** Whether its theme is about what is missing. */
	lack: boolean;
	/** Names the group for what has been learnt about it: stable when words are added to it. */
	key: string;
};

/** One entry of a group, read. */
export type Pattern = {
	group: number;
	/** As it stands in the codebook. */
	text: string;
	elements: Element[];
	/** How many words may stand before each element (the first is 0). */
	gaps: number[];
	/** The elements may stand anywhere, in any order. */
	apart: boolean;
	/** Takes away what the group found in this word. */
	cancels: boolean;
};

export type Lexicon = 'sv' | 'fi' | 'en';

/** Words between two words of a phrase: a little by habit, more where the codebook says "…". */
const usualGap = 2;
const wideGap = 8;

/** All groups of a codebook, and the patterns of one language. */
export function readPatterns(
	codebook: Codebook,
	lexicon: Lexicon
): { groups: Group[]; patterns: Pattern[] } {
	return {
		groups: groupsOf(codebook),
		patterns: textsOf(codebook, lexicon).flatMap(patternsOf)
	};
}

/** The groups of a codebook, theme by theme, and last those of the context. */
export function groupsOf({ themes, context }: Codebook): Group[] {
	const read = (theme: ThemeId | null, list: Codebook['context'], lack: boolean): Group[] =>
		list.map(({ about, strength }) => {
			const key = `${theme ?? 'context'}/${about}`;
			return { theme, about, key, lack, sure: theme !== null && strength !== 'hint' };
		});
	return [
		...themes.flatMap((theme) => read(theme.id, theme.terms, isAboutLack(theme))),
		...read(null, context, false)
	];
}

/** What each group, in that order, has in one language. */
export function textsOf({ themes, context }: Codebook, lexicon: Lexicon): string[] {
	const entries = [...themes.flatMap(({ terms }) => terms), ...context];
	return entries.map((entry) => entry[lexicon] ?? '');
}

/** The patterns of one group. Never throws: empty entries are skipped. */
export function patternsOf(text: string, group: number): Pattern[] {
	const entries = text.toLowerCase().split(/[,\n]/);
	return entries.flatMap((entry) => readPattern(entry.trim(), group) ?? []);
}

/** `luktar sött`: two elements, with up to two words between them. */
function readPattern(text: string, group: number): Pattern | null {
	const cancels = text.startsWith('!');
	const bare = cancels ? text.slice(1) : text;
	const elements: Element[] = [];
	const gaps: number[] = [];
	let gap = 0;
	let apart = false;
	for (const part of bare.split(/[\s-]+/)) {
		if (part === '') continue;
		if (part === '+') apart = true;
		else if (part === '…' || part === '...') gap = wideGap;
		else {
			const element = readElement(part);
			if (element.text === '') continue;
			elements.push(element);
			gaps.push(gap);
			gap = usualGap;
		}
	}
	return elements.length === 0 ? null : { group, text: bare, elements, gaps, apart, cancels };
}

function readElement(part: string): Element {
	const text = part.replace(/[*=]/g, '').replace(/['’]/g, '');
	if (part.startsWith('=')) return { how: 'form', text };
	const open = part.startsWith('*');
	if (part.endsWith('*')) return { how: open ? 'inside' : 'start', text };
	return { how: open ? 'end' : 'stem', text };
}
