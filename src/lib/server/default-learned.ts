import alikeData from '#db/codebooks/alike-data.json' with { type: 'json' };
import compiledData from '#db/codebooks/compiled-data.json' with { type: 'json' };
import learnedData from '#db/codebooks/learned-data.json' with { type: 'json' };
import { readAlike, type Alike } from '#lib/coding/alike.ts';
import type { Compiled } from '#lib/coding/compile.ts';
import type { Learned } from '#lib/coding/learned.ts';
import { unpack } from '#lib/coding/pack.ts';
import type { Lexicon } from '#lib/coding/patterns.ts';

let unpacked: Learned | null = null;
let counts: Alike | null = null;

/**
 * What the coder has learnt from the constructed answers in db/codebooks/training: unpacked when
 * first asked for, once a process. The example dialogue's answers are not among them.
 */
export function defaultLearned(): Learned {
	const { head, base64 } = learnedData;
	return (unpacked ??= { ...unpack(head, bytesOf(base64)), alike: countsOfWords, compiled });
}

/** Unpacked when the first reason is told. */
const countsOfWords: Alike = (stem, theme) =>
	(counts ??= readAlike(bytesOf(alikeData.alike)))(stem, theme);

/** A language is unpacked when its first answer comes. */
const compiled = (lexicon: Lexicon) => JSON.parse(compiledData[lexicon]) as Compiled;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
