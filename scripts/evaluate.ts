/** npm run evaluate [-- FILE.jsonl]: how well the coder finds the themes that people gave, as tables. */
import { readFileSync } from 'node:fs';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { code } from '#lib/coding/code.ts';
import { defaultLearned } from '#lib/server/default-learned.ts';
import { crossValidate, themes, type Coder } from './evaluate/cross-validate.ts';
import { languageTable, themeTable, worst } from './evaluate/tables.ts';
import { readGold, trainingFiles } from './read-gold.ts';

const file = process.argv[2];
const read = (name: string) => readGold(readFileSync(name, 'utf8'));
const coders = file
	? shipped(file)
	: crossValidate([...trainingFiles().flatMap(readGold), ...read('db/example/answers.jsonl')]);

const [first] = coders;
console.log(file ? `## The shipped coder on ${file}\n` : '## Cross-validated by writer, 5 folds\n');
console.log(
	languageTable(
		coders.map(({ name, pairs }) => [name, pairs] as const),
		themes
	)
);
if (first) {
	console.log(`\n### Theme by theme: ${first.name}\n\n${themeTable(first.pairs, themes)}`);
	console.log(`\n### The worst errors: ${first.name}\n\n${worst(first.pairs, 25)}`);
}

function shipped(name: string): Coder[] {
	const gold = read(name);
	const pairsBy = (learned?: ReturnType<typeof defaultLearned>) =>
		gold.map(({ answer, codes, lang }) => ({
			lang,
			gold: codes,
			found: code(defaultCodebook, answer, learned).themes.map(({ theme }) => theme),
			text: answer.text
		}));
	return [
		{ name: 'lexicon and learner', pairs: pairsBy(defaultLearned()) },
		{ name: 'lexicon alone', pairs: pairsBy() }
	];
}
