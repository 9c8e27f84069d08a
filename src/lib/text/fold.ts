/**
 * A word as it looks when å, ä and ö are typed without their dots and rings.
 *
 * @example withoutDots('fönsterrån'); // 'fonsterran'
 */
export function withoutDots(word: string): string {
	return /[åäöéü]/.test(word)
		? word.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e').replace(/ü/g, 'u')
		: word;
}

/**
 * A drawn-out word at its usual length: three or more of a letter become one.
 *
 * @example withoutStretch('poliiiis'); // 'polis'
 */
export function withoutStretch(word: string): string {
	return /(.)\1\1/u.test(word) ? word.replace(/(.)\1{2,}/gu, '$1') : word;
}
