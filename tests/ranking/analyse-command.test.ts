import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { findRound } from '#db/queries/rounds.ts';
import { analyse } from '#lib/server/analyse.ts';
import { loadExample } from '#lib/server/example.ts';
import { harmless } from '#lib/server/ranking-as-text.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { readAnswerFile } from '#lib/server/read-answer-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/analyse.ts', ...args]);
	return { out: stdout.toString(), err: stderr.toString(), status };
}

describe('npm run analyse', () => {
	it('ranks each source by itself, and gives the same bytes every time', () => {
		const first = run('db/example/answers.jsonl', '--out', join(folder, 'one'));
		const second = run('db/example/answers.jsonl', '--out', join(folder, 'two'));
		expect(first.status).toBe(0);
		expect(first.out).toMatch(/Enkät, \d+ svarande/);
		expect(first.out).toMatch(/Medborgardialog, 79 anteckningar/);
		expect(first.out).toMatch(/Medarbetardialog, \d+ medarbetare/);
		for (const file of ['ranking.csv', 'draft.md']) {
			const bytes = readFileSync(join(folder, 'one', file));
			expect(bytes.equals(readFileSync(join(folder, 'two', file)))).toBe(true);
		}
		expect(second.out.replaceAll('two', 'one')).toBe(first.out);
	});

	it('writes a draft in the promise’s structure, with its numbers', () => {
		run('db/example/answers.jsonl', '--out', join(folder, 'draft'));
		const draft = readFileSync(join(folder, 'draft', 'draft.md'), 'utf8');
		for (const heading of ['Inledning', 'Problembild', 'Genomförande', 'Uppföljning', 'Tidsplan']) {
			expect(draft).toContain(`## ${heading}`);
		}
		expect(draft).toMatch(/\d+ av \d+ svarande/);
		// Nobody has decided anything: the draft may not say so.
		expect(draft).toContain('Analysen föreslår');
		expect(draft).not.toMatch(/överens om att under|valdes/);
	});

	it('names the lines it cannot read, reads the rest, and exits with 1', () => {
		const { err, status } = run('tests/fixtures/analyse/broken.jsonl');
		expect(status).toBe(1);
		expect(err).toContain('line 2 is not JSON');
		expect(err).toContain('line 3 has no text');
		expect(err.trim().split('\n')).toHaveLength(2);
	});

	it('says what to give when nothing is given, or a file that is not there', () => {
		expect(run()).toMatchObject({ status: 2 });
		expect(run('no-such-file.csv').err).toContain('cannot be read');
	});
});

describe('a file', () => {
	it('from Excel is read: byte order mark, semicolons, quotes and line breaks in a cell', () => {
		const file = 'tests/fixtures/analyse/excel.csv';
		const { answers, problems } = readAnswerFile(file, readFileSync(file, 'utf8'));
		expect(answers.map(({ text }) => text)).toEqual([
			'De säljer knark; vid bussen\noch ingen bryr sig',
			'Mopeder kör för fort',
			'=1+1'
		]);
		expect(answers[0]).toMatchObject({ stream: 'survey', area: 'Centrum', gender: 'woman' });
		expect(problems.map(({ problem }) => problem)).toEqual([
			'has 9 fields, the first line has 7',
			'has an unknown source: rymden'
		]);
	});

	it('without a column named text is told so', () => {
		expect(readAnswerFile('x.csv', 'svar,källa\nhej,enkät\n').problems).toEqual([
			{ line: 1, problem: 'has no column named text' }
		]);
	});

	it('never makes a formula of a name', () => {
		for (const cell of ['=1+1', '+46', '-x', '@sum', '\tx', '\rx'])
			expect(harmless(cell)).toBe(`'${cell}`);
		expect(harmless('Trafik')).toBe('Trafik');
	});
});

it('the script and the site give the same numbers for the example', async () => {
	const db = connect(':memory:');
	await migrate(db);
	await loadExample(db, '2026-11-02T08:00:00.000Z');
	const round = await findRound(db, 'haparanda-2026');
	if (!round) throw new Error('The example has no round.');
	const onSite = (await rankingOf(db, round)).streams;
	const { answers } = readAnswerFile('x.jsonl', readFileSync('db/example/answers.jsonl', 'utf8'));
	// The file says which language an answer is in; on the site it is found out.
	const fromFile = analyse(
		defaultCodebook,
		answers.map((answer) => ({ ...answer, lang: undefined }))
	).streams;
	expect(fromFile).toEqual(onSite);
	await db.destroy();
});
