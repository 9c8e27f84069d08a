import { base64, head } from '#db/codebooks/learned-data.ts';
import type { Learned } from '#lib/coding/learned.ts';
import { unpack } from '#lib/coding/pack.ts';

let unpacked: Learned | null = null;

/**
 * What the coder has learnt from the constructed answers in db/codebooks/training: unpacked when
 * first asked for, once a process. The example dialogue's answers are not among them.
 */
export function defaultLearned(): Learned {
	return (unpacked ??= unpack(head, new Uint8Array(Buffer.from(base64, 'base64'))));
}
