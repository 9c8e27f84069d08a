import { findPersonalData } from './personal-data.ts';
import type { Token } from './tokenise.ts';

/** The name that a place is known by, whatever case and spacing it is written in. */
export const placeKey = (name: string): string =>
	name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What Swedish and Finnish hang on the end of a name: Torgets, Karungissa, Tornioon. */
const endings = new Set(
	'|s|n|t|en|et|ns|ens|ets|na|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|an|än|on|ön|in|un|een|seen|hin|aan|ään|a|ä'.split(
		'|'
	)
);

/**
 * Finds names of places that are known, longest name first: «Stora torget» is not «torget» too.
 *
 * @param names as `placeKey` makes them
 * @returns those of the names that the words hold, each once
 */
export function placeFinder(names: Iterable<string>): (tokens: readonly Token[]) => string[] {
	const known = [...new Set(names)]
		.map((name) => ({ name, parts: name.split(' ') }))
		.filter(({ name }) => name.length > 1)
		.sort((a, b) => b.parts.length - a.parts.length || b.name.length - a.name.length);
	return (tokens) => {
		const taken = new Set<number>();
		const found: string[] = [];
		for (const { name, parts } of known) {
			for (let at = 0; at + parts.length <= tokens.length; at++) {
				const isHere = parts.every((part, step) => {
					const word = tokens[at + step]?.word ?? '';
					return !taken.has(at + step) && isForm(word, part);
				});
				if (!isHere) continue;
				for (let step = 0; step < parts.length; step++) taken.add(at + step);
				if (!found.includes(name)) found.push(name);
			}
		}
		return found;
	};
}

function isForm(word: string, name: string): boolean {
	if (word === name) return true;
	return name.length > 2 && word.startsWith(name) && endings.has(word.slice(name.length));
}

/** Words that a place comes after. */
const prepositions = new Set(
	'vid på i till från runt kring omkring bakom utanför längs mot nära genom mellan förbi hos intill at in near on by outside around behind from to through'.split(
		' '
	)
);
/** Capital words after a preposition that are no places: the country, peoples, months and feasts. */
const notPlaces = new Set(
	'sverige finland norge europa sweden norway jag ni du de vi i polisen kommunen internet facebook instagram snapchat tiktok jul påsk midsommar english swedish'.split(
		' '
	)
);
/** The Finnish cases of place, with the vowel that joins them. */
const finnishCase = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle)$/;

/** A name may be so many words: «Coop Forum», «Norra Esplanaden». */
const mostWords = 3;

/**
 * Names that may be places: capital words after a preposition («vid Resecentrum»), and capital words
 * in a Finnish case of place («Karungissa»), as written. Names of people are left out as far as they
 * are known. Nobody has said that these are places: a person does.
 */
export function proposePlaces(
	text: string,
	tokens: readonly Token[],
	isFinnish: boolean
): string[] {
	if (!/\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text)) return [];
	const personal = findPersonalData(text);
	const isPersonal = ({ start, end }: Token) =>
		personal.some((span) => start < span.end && span.start < end);
	const raw = ({ start, end }: Token) => text.slice(start, end);
	const isCapital = (token: Token | undefined): token is Token =>
		token !== undefined && /^\p{Lu}[\p{Ll}\d]/u.test(raw(token)) && !isPersonal(token);
	const found = new Map<string, string>();
	const add = (name: string) => {
		const key = placeKey(name);
		if (key.length > 2 && !notPlaces.has(key)) found.set(key, name);
	};
	for (const [at, token] of tokens.entries()) {
		const before = tokens[at - 1];
		if (!before || !isCapital(token) || !/^\s+$/.test(text.slice(before.end, token.start)))
			continue;
		if (isFinnish && finnishCase.test(token.word)) add(raw(token).replace(finnishCase, ''));
		else if (prepositions.has(before.word)) {
			let last = token;
			for (let more = 1; more < mostWords; more++) {
				const next = tokens[at + more];
				if (!isCapital(next) || text.slice(last.end, next.start) !== ' ') break;
				last = next;
			}
			add(text.slice(token.start, last.end));
		}
	}
	return [...found.values()];
}
