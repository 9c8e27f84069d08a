/**
 * The signs codes are made of: of signs that look alike on paper or in a bad light only one is used
 * (8 but not B, 5 but not S, 2 but not Z, 6 but not G, V but not U; neither 0, O, Q nor 1, I, L).
 */
export const codeSigns = '23456789ACDEFHJKMNPRTVWXY';

/** Signs in a channel's link: some 240 million, and a guess only finds a link that is on posters. */
export const channelCodeLength = 6;

/** Signs in a letter's code: 95 thousand billion, and guesses are few in a quarter of an hour. */
export const letterCodeLength = 10;

/** What a letter's code is called in the address that the letter's square holds, and in a form. */
export const letterParameter = 'kod';
export const letterField = '_letter';

/** What people type instead of a sign they misread. */
const misread: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', G: '6', U: 'V' };

/**
 * A code.
 *
 * @param pick chance: a whole number from 0, below the one it is given
 */
export function makeCode(length: number, pick: (below: number) => number): string {
	return Array.from({ length }, () => codeSigns.charAt(pick(codeSigns.length))).join('');
}

/**
 * A code as it was meant: in capitals, without spaces and dashes, what was misread put right. Null
 * when it cannot be one of our codes.
 *
 * @example readCode('a7k-m4p x9dw', 10); // 'A7KM4PX9DW'
 */
export function readCode(typed: string, length: number): string | null {
	const signs = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}.,_]/gu, '')
		.replace(/[BSZGU]/g, (sign) => misread[sign] ?? sign);
	const isCode = signs.length === length && [...signs].every((sign) => codeSigns.includes(sign));
	return isCode ? signs : null;
}

/**
 * A letter's code in groups that the eye can hold.
 *
 * @example grouped('A7KM4PX9DW'); // 'A7K M4P X9DW'
 */
export function grouped(code: string): string {
	return code.replace(/^(...)(...)/, '$1 $2 ');
}
