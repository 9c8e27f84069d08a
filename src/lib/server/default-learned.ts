import { alike } from '#db/codebooks/alike-data.js';
import { base64, head } from '#db/codebooks/learned-data.js';
import { readAlike, type Alike } from '#lib/coding/alike.ts';
import type { Learned } from '#lib/coding/learned.ts';
import { unpack } from '#lib/coding/pack.ts';

let unpacked: Learned | null = null;
let counts: Alike | null = null;

/**
 * What the coder has learnt from the constructed answers in db/codebooks/training: unpacked when
 * first asked for, once a process. The example dialogue's answers are not among them.
 */
export function defaultLearned(): Learned {
	return (unpacked ??= { ...unpack(head, bytesOf(base64)), alike: countsOfWords });
}

/** Unpacked when the first reason is told. */
const countsOfWords: Alike = (stem, theme) => (counts ??= readAlike(bytesOf(alike)))(stem, theme);

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
