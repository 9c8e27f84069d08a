import { findNames } from './personal-names.ts';
import { isFinnishNumber, isSwedishNumber } from './personal-numbers.ts';
import type { Span } from './span.ts';

export type PersonalKind = 'personal-number' | 'phone' | 'email' | 'plate' | 'name';

/** A stretch of a text that seems to tell who somebody is. */
export type PersonalSpan = Span & { kind: PersonalKind };

/**
 * What in a text seems to be personal data: numbers, phones, addresses for mail, plates, names.
 *
 * For a soft warning before sending, and to draw a reader's eye: it finds the common forms in
 * Swedish, Finnish and English, misses some and is wrong at times (tests/text measures how often).
 * Nothing may be removed on its word alone.
 *
 * @example findPersonalData('Ring Kalle, 070-174 06 31');
 * // [{ kind: 'name', start: 5, end: 10 }, { kind: 'phone', start: 12, end: 25 }]
 */
export function findPersonalData(text: string): PersonalSpan[] {
	const found: PersonalSpan[] = [];
	const add = (kind: PersonalKind, spans: Iterable<Span>) => {
		for (const { start, end } of spans) {
			if (!found.some((other) => start < other.end && other.start < end))
				found.push({ kind, start, end });
		}
	};
	add('email', matches(text, email));
	add('personal-number', matches(text, swedishNumber, isSwedishNumber));
	add('personal-number', matches(text, finnishNumber, isFinnishNumber));
	add('phone', matches(text, phone, isPhone));
	add('plate', matches(text, plate, isPlate));
	add('name', findNames(text));
	return found.sort((a, b) => a.start - b.start);
}

const email = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const swedishNumber = /(?<!\d)(?:(?:19|20)?\d{6}[-+ ]?\d{4})(?!\d)/g;
const finnishNumber = /(?<![\p{L}\d])\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y](?![\p{L}\d])/gu;
/** A zero or a country's number, then digits in groups. */
const phone = /(?<![\d.,:/-])(?:\+|00?)[1-9]\d{0,3}(?:[ /\u00a0-]{0,2}\d{2,8}){1,5}(?!\d|[.:]\d)/g;
/** ABC 123 or ABC 12D; letters and signs that the Swedish Transport Agency does not use left out. */
const plate = /(?<![\p{L}\d])([A-HJ-PR-UW-Z]{3})[ -]?(\d{2}[\dA-HJ-NPR-UW-Z])(?![\p{L}\d])/gu;
/** Capital threes that numbers follow without being a plate: makes, authorities, aids. */
const notPlates = new Set(
	'SOS EPA BMW KTM AGM ICA SVT BRÅ BUP HVB LSS LVM LVU NTU SMS ATM GPS FIN SWE KLO NOK SEK EUR USD DNA APP ABB SKF HSB NCC PEA LUL LLT'.split(
		' '
	)
);

function* matches(
	text: string,
	pattern: RegExp,
	isMeant: (match: string) => boolean = () => true
): Iterable<Span> {
	for (const { 0: match, index } of text.matchAll(pattern)) {
		if (isMeant(match)) yield { start: index, end: index + match.length };
	}
}

/** Eight digits at least: shorter ones (112, 114 14, 1177) are everybody's. Dates and hours are none. */
function isPhone(match: string): boolean {
	const digits = match.replace(/\D/g, '').length;
	if (digits < 8 || digits > 14) return false;
	const isDate = /^\d\d-\d\d-(?:19|20)\d\d$/.test(match);
	const isHours = /^[01]\d ?[0-5]\d ?- ?[0-2]\d ?[0-5]\d$/.test(match) && !/^0\d-/.test(match);
	return !isDate && !isHours;
}

function isPlate(match: string): boolean {
	return !notPlates.has(match.slice(0, 3));
}
