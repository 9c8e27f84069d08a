import type { Codebook } from '#lib/coding/codebook.ts';
import book from './default-data.json' with { type: 'json' };

/**
 * The codebook that a new dialogue begins with. The group then makes it its own, version by version.
 * One file, made of sixty (assembled.ts) by `node scripts/codebook.ts`, for a quick start.
 */
export const defaultCodebook = book as Codebook;
