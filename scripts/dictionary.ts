/** node scripts/dictionary.ts: packs the Swedish words of dictionary-sv for splitting compounds. */
import { readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../node_modules/dictionary-sv/index.dic', import.meta.url);
const words = new Set<string>();
for (const line of readFileSync(source, 'utf8').split('\n').slice(1)) {
	const word = line.split('/')[0] ?? '';
	if (/^[a-zåäöé]{2,24}$/.test(word)) words.add(word);
}
const sorted = [...words].sort((one, other) => (one < other ? -1 : 1));
let packed = '';
let before = '';
for (const word of sorted) {
	let shared = 0;
	while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
	packed += shared + word.slice(shared);
	before = word;
}
writeFileSync(
	'src/lib/text/words-sv.ts',
	`/** Made by scripts/dictionary.ts from dictionary-sv (LGPL-3.0): the digit says how many letters a word shares with the one before it. */\nexport const swedishWords =\n\t'${packed}';\n`
);
console.log(`Wrote ${sorted.length} words.`);
