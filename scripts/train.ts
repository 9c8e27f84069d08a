/** npm run train: learns from the coded answers in db/codebooks/training, and writes the model and what reasons are told with. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { countAlike } from '#lib/coding/alike.ts';
import { featuresFor } from '#lib/coding/code.ts';
import { pack } from '#lib/coding/pack.ts';
import { readPatterns } from '#lib/coding/patterns.ts';
import { teach } from '#lib/coding/teach.ts';
import { termExamples } from '#lib/coding/term-examples.ts';
import { readGold, trainingFiles } from './read-gold.ts';

const texts = trainingFiles();
const trainedOn = createHash('sha256').update(texts.join('')).digest('hex').slice(0, 16);

const started = performance.now();
const examples = texts.flatMap(readGold).map(({ answer, codes, writer }) => ({
	features: featuresFor(defaultCodebook, answer),
	codes,
	writer
}));
const themes = defaultCodebook.themes.map(({ id }) => id);
const { parts } = teach([...examples, ...termExamples(defaultCodebook)], {
	themes,
	groups: readPatterns(defaultCodebook, 'sv').groups.map(({ key }) => key),
	trainedOn
});
const { head, bytes } = pack(parts);
const base64 = Buffer.from(bytes).toString('base64');
const alike = Buffer.from(countAlike(examples, themes)).toString('base64');
writeFileSync('db/codebooks/learned-data.json', `${JSON.stringify({ head, base64 })}\n`);
writeFileSync('db/codebooks/alike-data.json', `${JSON.stringify({ trainedOn, alike })}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
	`Learnt from ${examples.length} answers in ${seconds} s: ${parts.hashes.length} features, ` +
		`${(base64.length / 1e6).toFixed(2)} MB.`
);
