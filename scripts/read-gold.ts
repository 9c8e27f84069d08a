import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '#lib/coding/code.ts';
import { readAnswerLine } from './read-answer-line.ts';

/** An answer with the codes that people gave it. `lang` is what its writer meant to write. */
export type Gold = {
	id: string;
	writer: string;
	lang: string;
	answer: Answer;
	codes: string[];
};

const folder = 'db/codebooks/training';

/** The text of each file that the coder learns from, in the order of their names. */
export function trainingFiles(): string[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
	return names.toSorted().map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Coded answers, one JSON line each. The language is left for the coder to find out. */
export function readGold(file: string): Gold[] {
	const lines = file.split('\n').filter((line) => line.trim() !== '');
	return lines.map((line, at) => {
		const read = readAnswerLine(line);
		if ('wrong' in read) throw new Error(`Line ${at + 1}: ${read.wrong}`);
		const { codes } = JSON.parse(line) as { codes?: string[] };
		if (!codes) throw new Error(`Line ${at + 1}: "codes" is missing.`);
		const { text, question, lang } = read.answer;
		const id = String(read.id ?? at + 1);
		const writer = id.split('-')[0] ?? id;
		return {
			id,
			writer,
			lang: lang ?? 'und',
			answer: { text, ...(question && { question }) },
			codes
		};
	});
}
