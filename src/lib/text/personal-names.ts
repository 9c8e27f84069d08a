import { firstNames, namesAlsoWords } from './first-names.ts';
import type { Span } from './span.ts';

type Word = Span & {
	/** As written. */
	word: string;
	/** Whether a new sentence begins here, where any word is capital. */
	first: boolean;
};

/** Words with a capital and then small letters; AnnA and ANNA are somebody's keyboard, not a name. */
const capital = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const surname =
	/(?:sson|sén|ström|qvist|kvist|berg|lund|gren|dahl|stedt|stad|mark|nen|mäki|niemi|järvi|vaara)s?$/;
/** After a name these make it a street, a square, a school: Eriks gata, Karl Johans torg. */
const placeAfter =
	/^(?:gata|väg|torg|park|plan|plats|gränd|stig|bro|skola|kyrka|backe|gård|hall|arena|katu|tie|tori|puisto|koulu|silta|street|road|square|school|park)/i;
const placeBefore = /^(?:sankt|s:t|st|saint|pyhän)$/i;
/** «Norra Karlsberg» is a part of town, «Svenska Bergström» nothing at all. */
const notFirst =
	/^(?:nya|gamla|norra|södra|östra|västra|övre|nedre|stora|lilla|svenska|uusi|vanha|old|new)$/i;
/** Who is meant by the capital word after: «grannen Kalle», «en tjej som heter Vilma». */
const whoBefore =
	/^(?:grannen|grannens|grannarna|kompisen|kollegan|vännen|sonen|dottern|systern|brodern|mannen|frun|hustrun|pojkvännen|flickvännen|killen|tjejen|pojken|flickan|grabben|chefen|läraren|rektorn|vaktmästaren|prästen|tränaren|läkaren|naapuri|naapurini|naapurin|poika|poikani|tytär|tyttäreni|mieheni|vaimoni|opettaja|rehtori|pomo|neighbour|neighbor|son|daughter|husband|wife|brother|sister|teacher)$/i;
const calledBefore =
	/(?:\b(?:jag|han|hon|hen|som|killen|tjejen|grannen|mannen|kvinnan|sonen|dottern)\s+(?:heter|hette|kallas)|\bmitt\s+namn\s+är|\bnimeni\s+on|\bnimeltään|\bnimeltä|\bnimi\s+on|\b(?:my|his|her)\s+name\s+is|\bmvh|\bhälsar|\bhälsningar)\s*$/iu;

/** «/Marita» ends many a letter. */
const signedBefore = /\s\/ ?$/;

/**
 * Names of people, as far as a list of common first names and the words around can tell.
 *
 * A capital word that begins a sentence is a name only when the list has it and it is no ordinary
 * word. Names in streets and squares are places. Endings are read over: Kalles, Hilmalta, Pirkon.
 */
export function findNames(text: string): Span[] {
	const words = capitalWords(text);
	const found: Span[] = [];
	for (const [index, { word, start, end, first }] of words.entries()) {
		if (found.some((name) => start < name.end)) continue;
		const before = text.slice(Math.max(0, start - 40), start);
		const next = words[index + 1];
		const touching = next && /^\s$/.test(text.slice(end, next.start)) ? next : undefined;
		if (isInPlaceName(text, { start, end })) continue;
		const last = /\S+\s*$/.exec(before)?.[0].trim() ?? '';
		const known = knownName(word, first);
		const isName =
			(known !== null && (!first || !namesAlsoWords.has(known))) ||
			(!first && calledBefore.test(before)) ||
			(signedBefore.test(before) && text.slice(end).trim() === '') ||
			(!first && whoBefore.test(last) && !notFirst.test(word) && !/(?:ian|ish|ese)$/.test(word)) ||
			(!first && touching !== undefined && surname.test(touching.word) && !notFirst.test(word));
		if (!isName) continue;
		const withSurname = touching && (known !== null || surname.test(touching.word));
		found.push({ start, end: withSurname ? touching.end : end });
	}
	return found;
}

function capitalWords(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)].flatMap(({ 0: word, index }) => {
		// «Pirkko-vainajan»: the name is before the hyphen.
		const name = capital.test(word) ? word : (word.split('-')[0] ?? '');
		if (!capital.test(name)) return [];
		const before = text.slice(0, index).replace(/["”“»«'’(\s–-]+$/u, '');
		const first =
			before === '' || /[.!?…:;\n]$/u.test(before) || /\n\s*$/.test(text.slice(0, index));
		return [{ word: name, start: index, end: index + name.length, first }];
	});
}

/** The name in the list that this is a form of, or null. */
function knownName(word: string, first: boolean): string | null {
	const isKnown = (name: string) => firstNames.has(name) || namesAlsoWords.has(name);
	const form = formsOf(word, first).find(isKnown);
	if (form !== undefined) return form;
	const parts = word.split('-');
	return parts.length > 1 && parts.every(isKnown) ? word : null;
}

const caseEnding = /(?:n|lle|lta|ltä|lla|llä|sta|stä|ssa|ssä|a|ä)$/;
/** Too short to trust where a sentence begins: Ainoa, Arton, Helgen are words. */
const shortEnding = /(?<!lt|ll|st|ss)[aä]$|n$/;

/** The word itself and what it may be a form of: Kalles, Hilmalta, Pirkon, Jonaksen. */
function formsOf(word: string, first: boolean): string[] {
	const forms = [word];
	if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
	if (first && shortEnding.test(word)) return forms;
	forms.push(word.replace(/kse(?:n|lle|lta|lla|sta|ssa)$/, 's'));
	const bare = word.replace(caseEnding, '');
	// Finnish names end in a vowel before the ending, and write Pirkko but Pirkon, Antti but Antin.
	if (/[aeiouyäö]$/.test(bare)) {
		forms.push(bare, bare.replace(/([kpt])([aeiouyäö])$/, '$1$1$2'));
	}
	return forms.filter((form) => form.length > 2 || form === word);
}

function isInPlaceName(text: string, { start, end }: Span): boolean {
	const after = /^\s+(\p{L}+(?:\s+\p{L}+)?)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
	const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
	return after.split(/\s+/).some((word) => placeAfter.test(word)) || placeBefore.test(before);
}
