import { splitFinnishCompound } from '#lib/text/compounds-fi.ts';
import { splitCompound } from '#lib/text/compounds.ts';
import type { Span } from '#lib/text/span.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { FoundTheme, Why } from './code.ts';
import type { Asks, Codebook } from './codebook.ts';
import { spanOf, type Finder, type Hit } from './find-hits.ts';
import { contextOf, meaningOf, type Meaning } from './meaning.ts';
import { remedies, role, rolesOf } from './meaning-words.ts';
import type { Group, Lexicon, Pattern } from './patterns.ts';

/** An answer, read: its words and the lexicon it is read with. */
export type ReadAnswer = { text: string; question?: Asks; tokens: Token[]; lexicon: Lexicon };

/** A hit with what the words around it make of it. */
export type Weighed = Hit & { group: Group; meaning: Meaning };

/** Their words are places and trades too: "bredvid polisstationen", "min son är polis". */
const named = new Set(['police-presence']);

/** Answers longer than this to "which places?" say more than a place. */
const wordsOfAPlace = 8;

/** Every hit of an answer, with its meaning. */
export function weighHits(finder: Finder, answer: ReadAnswer): Weighed[] {
	const hits = finder.hits(answer.tokens);
	if (hits.length === 0) return [];
	const context = contextOf(answer.text, answer.tokens, answer.lexicon);
	return hits.map((hit) => {
		const { pattern, first, last, repaired } = hit;
		const group = finder.groups[pattern.group] ?? noGroup;
		const theme = group.theme ?? '';
		if (context.plain) return { pattern, first, last, repaired, group, meaning: 'said' };
		const meaning = meaningOf(hit, context, {
			missing: group.lack,
			named: named.has(theme) && pattern.elements.length === 1,
			phrase: pattern.elements.length > 1,
			keepsDenial:
				pattern.apart ||
				deniesItself(pattern, answer.lexicon) ||
				remedies[answer.lexicon].test(answer.tokens[last]?.word ?? '')
		});
		return { pattern, first, last, repaired, group, meaning };
	});
}

/** "inte … alls" inside a phrase of the codebook is its own affair. */
function deniesItself({ elements }: Pattern, lexicon: Lexicon): boolean {
	return (
		elements.length > 1 &&
		elements.some(({ text }) => ((rolesOf[lexicon].get(text) ?? 0) & role.denies) !== 0)
	);
}

const noGroup: Group = { theme: null, about: '', key: '', sure: false, lack: false };

/** The themes that the codebook's words alone find. */
export function byLexicon(
	codebook: Codebook,
	answer: ReadAnswer,
	weighed: readonly Weighed[]
): FoundTheme[] {
	if (weighed.length === 0 && answer.question !== 'unsafe-places') return [];
	const said = weighed.filter(({ group, meaning }) => group.sure && meaning === 'said');
	const themes = codebook.themes.flatMap(({ id }) => {
		const own = said.filter(({ group }) => group.theme === id);
		return own.length === 0 ? [] : [foundTheme(id, own, answer)];
	});
	if (themes.length === 0 && isBarePlace(answer, weighed)) {
		const place = codebook.themes.find(({ id }) => id === 'unsafe-places');
		if (place) themes.push(placeAskedFor(place.id, answer.tokens));
	}
	return themes;
}

/** One theme with its places in the text and a reason for each pattern. */
export function foundTheme(
	theme: string,
	hits: readonly Weighed[],
	answer: ReadAnswer
): FoundTheme {
	const { text, tokens } = answer;
	const why: Why[] = [];
	const told = new Set<string>();
	for (const hit of hits) {
		const { start, end } = spanOf(hit, tokens);
		const term = hit.pattern.text;
		const word = text.slice(start, Math.min(end, start + 80));
		// Two terms of a group that catch the same word are one reason to a reader.
		const reading = `${hit.group.about}\n${word.toLowerCase()}`;
		if (told.has(reading) || why.length >= 5) continue;
		told.add(reading);
		const parts = hit.first === hit.last ? partsShown(tokens[hit.first], answer.lexicon) : null;
		const reason = {
			...{ because: 'term' as const, theme, about: hit.group.about, term, word },
			...(parts && { parts })
		};
		why.push(hit.repaired ? { ...reason, repaired: true } : reason);
	}
	return { theme, spans: joined(hits.map((hit) => spanOf(hit, tokens))), why };
}

/** A Swedish or Finnish compound with its seams, for the reader; null for other words. */
function partsShown(token: Token | undefined, lexicon: Lexicon): string | null {
	if (!token || lexicon === 'en') return null;
	const parts = (lexicon === 'fi' ? splitFinnishCompound : splitCompound)(token.word);
	return parts.length > 1 ? parts.join('|') : null;
}

/** To "which places?" a few words that name no problem are the place itself. */
export function isBarePlace(
	{ question, tokens }: ReadAnswer,
	weighed: readonly Weighed[]
): boolean {
	if (question !== 'unsafe-places' || tokens.length === 0) return false;
	if (tokens.length > wordsOfAPlace) return false;
	return !weighed.some(
		({ group }) => group.key === 'context/Inget svar' || (group.sure && group.theme !== null)
	);
}

export function placeAskedFor(theme: string, tokens: readonly Token[]): FoundTheme {
	const start = tokens[0]?.start ?? 0;
	const end = tokens.at(-1)?.end ?? start;
	return { theme, spans: [{ start, end }], why: [{ because: 'place-asked-for', theme }] };
}

/** Spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
	const sorted = spans.toSorted((one, other) => one.start - other.start || one.end - other.end);
	const whole: Span[] = [];
	for (const { start, end } of sorted) {
		const last = whole.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else whole.push({ start, end });
	}
	return whole;
}
