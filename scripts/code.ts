/** npm run --silent code -- FILE.jsonl: the themes of every answer, one JSON line for each. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { code, type Answer } from '#lib/coding/code.ts';
import { explain } from '#lib/coding/explain.ts';
import { defaultLearned } from '#lib/server/default-learned.ts';
import { readAnswerLine } from './read-answer-line.ts';

const file = process.argv[2];
if (!file) {
	console.error('Say which file: npm run --silent code -- FILE.jsonl');
	process.exit(2);
}

let number = 0;
const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
try {
	let waiting: string[] = [];
	for await (const line of lines) {
		number++;
		if (line.trim() === '') continue;
		const read = readAnswerLine(line);
		if ('wrong' in read) {
			console.error(`Line ${number}: ${read.wrong}`);
			process.exitCode = 1;
			continue;
		}
		waiting.push(coded(read.id ?? String(number), read.answer));
		if (waiting.length === 500) {
			await write(waiting);
			waiting = [];
		}
	}
	await write(waiting);
} catch (error) {
	console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}

function coded(id: string | number, answer: Answer): string {
	const { lang, themes } = code(defaultCodebook, answer, defaultLearned());
	return JSON.stringify({
		id,
		lang,
		themes: themes.map(({ theme, spans, why }) => ({
			theme,
			spans: spans.map(({ start, end }) => [start, end]),
			why: why.map((each) => explain(each, 'sv', defaultCodebook)).join('; ')
		}))
	});
}

async function write(out: readonly string[]): Promise<void> {
	if (out.length === 0) return;
	if (!process.stdout.write(`${out.join('\n')}\n`)) await once(process.stdout, 'drain');
}
