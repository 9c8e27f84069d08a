import { readFileSync } from 'node:fs';
import Bayes from 'natural/lib/natural/classifiers/bayes_classifier.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import Tokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer_sv.js';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { code, type Answer } from '#lib/coding/code.ts';
import { defaultLearned } from '#lib/server/default-learned.ts';
import { median, perSecond, type Row } from './row.ts';

type Labelled = Answer & { codes: string[] };

/** How many answers each of the five runs codes, and how many natural gets: it is slow. */
const coded = 20_000;
const classified = 100;
const learnt = 400;

/** Answers coded per second on one core, beside natural's pipeline and a bare regular expression. */
export function benchCoder(): Promise<Row[]> {
	const labelled = readFileSync('db/example/answers.jsonl', 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Labelled);
	const answers = labelled.map(({ text, question }): Answer =>
		question ? { text, question } : { text }
	);
	const many = Array.from(
		{ length: coded },
		(_, at) => answers[at % answers.length] ?? { text: '' }
	);
	const few = many.slice(learnt - classified, learnt);
	const classify = naturalPipeline(labelled.slice(0, learnt));

	const learned = defaultLearned();
	const whole = () => rate(many, (answer) => code(defaultCodebook, answer, learned).themes.length);
	const words = () => rate(many, (answer) => code(defaultCodebook, answer).themes.length);
	const bare = () => rate(many, ({ text }) => text.match(/\p{L}+/gu)?.length ?? 0);
	const natural = () => rate(few, ({ text }) => classify(text).length);

	const rates: Record<'whole' | 'words' | 'bare' | 'natural', number[]> = {
		whole: [],
		words: [],
		bare: [],
		natural: []
	};
	whole();
	words();
	bare();
	for (let round = 0; round < 5; round += 1) {
		rates.whole.push(whole());
		rates.words.push(words());
		rates.bare.push(bare());
		rates.natural.push(natural());
	}
	const row = (
		name: string,
		ours: 'whole' | 'words',
		theirs: 'bare' | 'natural',
		goal: string
	): Row => ({
		name,
		ours: perSecond(median(rates[ours])),
		beside: perSecond(median(rates[theirs])),
		ratio: median(rates[ours]) / median(rates[theirs]),
		goal
	});
	const naturals = "natural's tokeniser, stemmer and Bayes";
	const expression = 'a bare tokeniser (/\\p{L}+/gu)';
	return Promise.resolve([
		row(`answers coded beside ${naturals}`, 'whole', 'natural', '≥ 10×'),
		row(
			`answers coded by the codebook's words alone beside ${naturals}`,
			'words',
			'natural',
			'≥ 10×'
		),
		row(
			`answers coded by the codebook's words alone beside ${expression}`,
			'words',
			'bare',
			'≥ 0.3×'
		)
	]);
}

/** What natural offers ready-made: one label an answer, since it knows no more. */
function naturalPipeline(labelled: readonly Labelled[]): (text: string) => string {
	const tokenizer = new Tokenizer();
	const stems = (text: string) => tokenizer.tokenize(text).map((word) => stemmer.stem(word));
	const bayes = new Bayes();
	for (const { text, codes } of labelled) bayes.addDocument(stems(text), codes[0] ?? 'none');
	bayes.train();
	return (text) => bayes.classify(stems(text));
}

/** Answers per second. The sum is looked at, so that no work can be left out. */
function rate(answers: readonly Answer[], work: (answer: Answer) => number): number {
	const started = performance.now();
	let sum = 0;
	for (const answer of answers) sum += work(answer);
	if (Number.isNaN(sum)) throw new Error('The bench counted nothing.');
	return answers.length / ((performance.now() - started) / 1000);
}
