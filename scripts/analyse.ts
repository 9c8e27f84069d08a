/**
 * npm run --silent analyse -- FILE [--out DIR]: the ranking per source from a file of answers
 * (.jsonl or .csv with at least `text`). With --out also ranking.csv and draft.md in that folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { analyse } from '#lib/server/analyse.ts';
import { draftFromFile } from '#lib/server/draft-from-file.ts';
import { rankingAsCsv, rankingAsText } from '#lib/server/ranking-as-text.ts';
import { readAnswerFile } from '#lib/server/read-answer-file.ts';
import { today } from '#lib/server/clock.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' } }
});
const [file] = positionals;
if (!file) {
	console.error('Give a file: npm run --silent analyse -- answers.csv [--out folder]');
	process.exit(2);
}

const { answers, problems } = readAnswerFile(file, contentOf(file));
for (const { line, problem } of problems) console.error(`${file}, line ${line} ${problem}.`);

const ranking = analyse(defaultCodebook, answers);
console.log(rankingAsText(ranking, defaultCodebook));

if (values.out) {
	mkdirSync(values.out, { recursive: true });
	writeFileSync(join(values.out, 'ranking.csv'), rankingAsCsv(ranking, defaultCodebook));
	writeFileSync(join(values.out, 'draft.md'), draftFromFile(ranking, defaultCodebook, today()));
	console.log(`Wrote ranking.csv and draft.md to ${values.out}.`);
}
process.exitCode = problems.length > 0 ? 1 : 0;

function contentOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		console.error(`${path} cannot be read. Is the name right?`);
		process.exit(2);
	}
}
