/**
 * Zero bits that a proof of work begins with: some 65 000 tries, less than two seconds on a cheap
 * phone while its owner reads, and a cost that adds up for who sends ten thousand responses.
 */
export const proofBits = 16;

/** What is hashed. The browser and the server must mean the same. */
export function provenText({ key, stamp }: { key: string; stamp: string }, nonce: string): string {
	return `${key}.${stamp}.${nonce}`;
}

/** Whether a digest begins with as many zero bits as are asked for. */
export function isEnough(digest: Uint8Array): boolean {
	const [first = 1, second = 1] = digest;
	return ((first << 8) | second) >>> (16 - proofBits) === 0;
}
