import { Refused } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file whose encoding nobody told. A byte order mark decides. Without one: every
 * other byte zero is UTF-16; what is valid as UTF-8 is UTF-8 (a Swedish text in Windows-1252 hardly
 * ever is); the rest is Windows-1252, which is what Excel in Swedish writes.
 *
 * @throws Refused when it is no text at all
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const encoding = encodingOf(bytes);
	const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
	const text = new TextDecoder(label).decode(bytes);
	// A zero, or many control signs, is a picture or a program whatever its name says.
	const sample = text.slice(0, 10_000);
	const odd = [...sample.matchAll(/\p{Cc}/gu)].filter(([sign]) => !'\t\n\r\x1b'.includes(sign));
	if (text.includes('\0') || odd.length > sample.length / 100) {
		throw new Refused({ reason: 'not-a-table' });
	}
	return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 2000);
	const zerosAt = (odd: number) => head.filter((byte, at) => at % 2 === odd && byte === 0).length;
	if (zerosAt(1) > head.length / 4 && zerosAt(0) === 0) return 'utf-16le';
	if (zerosAt(0) > head.length / 4 && zerosAt(1) === 0) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
