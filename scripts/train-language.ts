/** node scripts/train-language.ts FILES: learns which letter groups tell the four languages apart. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tokenise } from '#lib/text/tokenise.ts';

const languages = ['sv', 'fi', 'fit', 'en'];
const counts = new Map<string, number[]>();
const totals = [0, 0, 0, 0];

for (const file of process.argv.slice(2)) {
	for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
		const { text, lang } = JSON.parse(line) as { text: string; lang: string };
		const which = languages.indexOf(lang);
		for (const { word } of tokenise(text)) {
			const padded = ` ${word} `;
			for (let at = 0; at + 2 < padded.length; at++) {
				const gram = padded.slice(at, at + 3);
				if (/[^a-zåäö ]/.test(gram)) continue;
				const row = counts.get(gram) ?? [0, 0, 0, 0];
				row[which] = (row[which] ?? 0) + 1;
				totals[which] = (totals[which] ?? 0) + 1;
				counts.set(gram, row);
			}
		}
	}
}

let packed = '';
for (const [gram, row] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
	const seen = row.reduce((sum, count) => sum + count, 0);
	if (seen < 3) continue;
	// Meänkieli has few answers: its rates lean on the Finnish ones.
	const finnish = ((row[1] ?? 0) + 0.5) / ((totals[1] ?? 0) + 2000);
	const rates = row.map((count, which) =>
		which === 2
			? (count + 40_000 * finnish * 0.02) / ((totals[2] ?? 0) + 800)
			: (count + 0.5) / ((totals[which] ?? 0) + 2000)
	);
	const middle = rates.reduce((sum, rate) => sum + Math.log(rate), 0) / 4;
	packed +=
		gram +
		rates
			.map((rate) => Math.max(-12, Math.min(13, Math.round((Math.log(rate) - middle) / 0.3))))
			.map((step) => String.fromCharCode(77 + step))
			.join('');
}
writeFileSync(
	'src/lib/text/language-weights.ts',
	`/** Made by scripts/train-language.ts: letter groups and their weight in sv, fi, fit, en. */\nexport const languageWeights =\n\t'${packed}';\n`
);
console.log(`Wrote ${packed.length / 7} letter groups.`);
