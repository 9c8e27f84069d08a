/** node scripts/dictionary.ts: packs the Swedish words of dictionary-sv (LGPL-3.0) for src/lib/text/dictionary.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { letters } from '#lib/text/dictionary.ts';

const source = new URL('../node_modules/dictionary-sv/index.dic', import.meta.url);
const words = new Set<string>();
for (const line of readFileSync(source, 'utf8').split('\n').slice(1)) {
	const word = line.split('/')[0] ?? '';
	if (/^[a-zåäöé]{2,24}$/.test(word)) words.add(word);
}
const sorted = [...words].sort((one, other) => (one < other ? -1 : 1));

/** Edge 0 leads nowhere: nodes without edges are called 0. */
const edges = [0];
const known = new Map<string, number>();

/** The edges of what follows `depth` letters of the words from `from` to `to`; equal ends are one. */
function nodeOf(from: number, to: number, depth: number): number {
	const own: { letter: number; ends: boolean; target: number; words: number }[] = [];
	let at = sorted[from]?.length === depth ? from + 1 : from;
	while (at < to) {
		const letter = sorted[at]?.[depth];
		const start = at;
		while (at < to && sorted[at]?.[depth] === letter) at++;
		own.push({
			letter: letters.indexOf(letter ?? ''),
			ends: sorted[start]?.length === depth + 1,
			target: nodeOf(start, at, depth + 1),
			words: at - start
		});
	}
	if (own.length === 0) return 0;
	// What most words go on with is found first.
	own.sort((one, other) => other.words - one.words || one.letter - other.letter);
	const packed = own.map(
		({ letter, ends, target }, each) =>
			letter | (ends ? 32 : 0) | (each === own.length - 1 ? 64 : 0) | (target << 7)
	);
	const key = packed.join();
	const node = known.get(key) ?? edges.push(...packed) - packed.length;
	known.set(key, node);
	return node;
}

edges[0] = nodeOf(0, sorted.length, 0);
const bytes = Buffer.from(Int32Array.from(edges).buffer);
const swedishWords = bytes.toString('base64');
writeFileSync('src/lib/text/words-sv.json', `${JSON.stringify({ swedishWords })}\n`);
console.log(`Wrote ${sorted.length} words as ${edges.length} edges.`);
