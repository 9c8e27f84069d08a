import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

type Line = {
	id: string | number;
	lang: string;
	themes: { theme: string; spans: [number, number][]; why: string }[];
};

function run(...args: string[]) {
	const { stdout, stderr, status } = spawnSync('node', ['scripts/code.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH ?? ''}` }
	});
	const lines = stdout
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);
	return { lines, complaints: stderr.split('\n').filter((line) => line !== ''), status };
}

describe('npm run code -- FILE.jsonl', () => {
	const { lines, complaints, status } = run('tests/fixtures/coding/answers.jsonl');

	it('writes a line for each answer that can be read, by its id or else its line', () => {
		expect(lines.map(({ id }) => id)).toEqual(['a1', '5', 6, 'a10']);
	});

	it('gives the themes with their places and the reason in words', () => {
		const [knark] = lines[0]?.themes ?? [];
		expect(lines[0]?.lang).toBe('sv');
		expect(knark?.theme).toBe('narcotics');
		expect(knark?.spans).toContainEqual([0, 5]);
		expect(knark?.why).toContain("'Knark'");
	});

	it('never reads the codes that people have set', () => {
		expect(lines[0]?.themes.map(({ theme }) => theme)).not.toContain('fraud');
		expect(lines[1]?.themes).toEqual([]);
		expect(lines[3]?.themes).toEqual([]);
	});

	it('names each line it could not read and what is wrong with it, and goes on', () => {
		expect(complaints).toEqual([
			'Line 2: this is not JSON.',
			'Line 4: "text" is missing or is no string.',
			'Line 7: "question" is none of problems, wishes, unsafe-places.',
			'Line 8: "lang" is none of sv, fi, fit, en, und.',
			'Line 9: this is no object with an id and a text.'
		]);
		expect(status).toBe(1);
	});

	it('says what is wrong when there is no such file, or none is named', () => {
		const missing = run('tests/fixtures/coding/nowhere.jsonl');
		expect(missing.complaints.join(' ')).toContain('nowhere.jsonl');
		expect(missing.status).toBe(1);
		expect(run()).toMatchObject({
			complaints: ['Say which file: npm run --silent code -- FILE.jsonl'],
			status: 2
		});
	});
});
