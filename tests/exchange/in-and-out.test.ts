import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { readForExport } from '#db/queries/exports.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Survey } from '#db/queries/surveys.ts';
import { checkTable } from '#lib/server/exchange/answers/check-table.ts';
import { guessColumns } from '#lib/server/exchange/answers/guess-columns.ts';
import { takeIn } from '#lib/server/exchange/answers/take-in.ts';
import { exportResponses } from '#lib/server/exchange/export/export-responses.ts';
import type { ExportFormat } from '#lib/server/exchange/export/write-file.ts';
import { readTable, readWorkbook } from '#lib/server/exchange/read-table.ts';
import { discard, keepUpload, type Upload } from '#lib/server/exchange/uploads.ts';
import { oddTexts } from '../../scripts/spreadsheets/odd-rows.ts';
import { at, everything, exampleTown } from '../db/example-town.ts';

let db: Db;
let round: Round;
let survey: Survey;
let staff: Survey;
let anna: string;
beforeEach(async () => {
	({ db, round, survey, staff } = await exampleTown());
	const { id } = await db
		.selectFrom('account')
		.select('id')
		.where('email', '=', 'anna@haparanda.example')
		.executeTakeFirstOrThrow();
	anna = id;
});
afterEach(() => db.destroy());

const answersFor = ({ id, slug, stream, versionId, questionnaire }: Survey) => ({
	...{ surveyId: id, slug, stream, versionId, questionnaire }
});

/** Sends a file, tries it out with the guessed columns, and takes in what is good. */
async function bringIn(to: Survey, name: string, bytes: Uint8Array) {
	const owner = { accountId: anna, roundId: round.id };
	const about = { kind: 'answers', survey: answersFor(to) } as const;
	const upload = await keepUpload(owner, { name, bytes }, { ...about, step: 'reading', done: 0 });
	const file = (part: string) => join(upload.folder, part);
	const { header, rows } = await readTable(name, bytes, () => undefined);
	await writeFile(file('table'), JSON.stringify(rows));
	const targets = guessColumns(header, to.questionnaire);
	const found = await checkTable(
		{
			...{ from: file('table'), ready: file('ready'), wrong: file('wrong'), header },
			rules: { questionnaire: to.questionnaire, targets, today: '2026-11-24', locale: 'sv' }
		},
		() => undefined
	);
	const taken = await take(to, upload);
	return { upload, targets, found, taken };
}

const take = (to: Survey, upload: Upload) =>
	takeIn(db, round, upload, { survey: answersFor(to), by: anna, at }, () => undefined);

async function takeOut(of: Survey, format: ExportFormat, withTexts: boolean) {
	const inRound = { partnershipId: round.partnershipId, roundId: round.id };
	const file = await exportResponses(
		db,
		round,
		{
			source: { ...inRound, surveyId: of.id },
			...{ stream: of.stream, format, withTexts },
			about: { name: 'Om filen', rows: [['Källa', 'Enkät']] }
		},
		{ accountId: anna, at }
	);
	if (file === 'too-few') throw new Error('too few');
	return file.bytes;
}

const count = async () => (await everything(db)).get('response')?.length ?? 0;
const file = (lines: readonly string[]) => Buffer.from(lines.join('\n'));

describe('a file of answers', () => {
	it('becomes responses that are coded, with the day of the file', async () => {
		const before = await count();
		const { upload, taken } = await bringIn(
			survey,
			'svar.csv',
			file(['datum;problem;område;ålder', '2026-10-01;knark i parken;Centrum;37', ';mörkt;;'])
		);
		expect(taken).toEqual({ responses: 2 });
		expect(await count()).toBe(before + 2);
		const source = { partnershipId: round.partnershipId, roundId: round.id, surveyId: survey.id };
		const mine = (await readForExport(db, source)).filter(({ answers }) =>
			answers.some(({ text }) => text === 'knark i parken')
		);
		expect(mine).toMatchObject([
			{
				...{ channel: 'import', receivedOn: '2026-10-01', area: 'Centrum', age: '25-44' },
				themes: ['narcotics']
			}
		]);
		for (const part of ['sent', 'table', 'ready']) {
			expect(existsSync(join(upload.folder, part)), part).toBe(false);
		}
	});

	it('adds nothing the second time, whatever it is called', async () => {
		const bytes = file(['problem', 'knark', 'mörkt']);
		await bringIn(survey, 'svar.csv', bytes);
		const before = await everything(db);
		expect((await bringIn(survey, 'andra.csv', bytes)).taken).toBe('taken-in-before');
		expect(await everything(db)).toEqual(before);
	});

	it('is taken in whole or not at all', async () => {
		const bytes = file(['problem', 'knark', 'mörkt']);
		const owner = { accountId: anna, roundId: round.id };
		const about = { kind: 'answers', survey: answersFor(survey) } as const;
		const upload = await keepUpload(owner, { name: 'a', bytes }, { ...about, step: 'failed' });
		const row = { locale: 'sv', receivedOn: '2026-11-01', answers: [], background: {} };
		const rows = [2, 3, 3].map((number) => JSON.stringify({ ...row, row: number }));
		await writeFile(join(upload.folder, 'ready'), rows.join('\n'));
		const before = await everything(db);
		await expect(take(survey, upload)).rejects.toThrow(/UNIQUE/);
		expect(await everything(db)).toEqual(before);
		await discard(upload);
	});

	it('of the staff keeps no day, and nothing that joins a row to an account', async () => {
		const { found } = await bringIn(
			staff,
			'personal.csv',
			file(['datum;problem', '2026-10-01;unikt staffsvar'])
		);
		expect(found.ready).toBe(1);
		const rows = await db
			.selectFrom('response')
			.selectAll()
			.where('stream', '=', 'staff')
			.where('channel', '=', 'import')
			.where('receivedOn', 'is not', null)
			.execute();
		expect(rows).toEqual([]);
	});

	it('leaves who, what and how many in the audit, and never a text', async () => {
		await bringIn(survey, 'svar.csv', file(['problem', 'en mycket särskild text']));
		const [entry] = await listAudit(db, round.partnershipId, 1);
		expect(entry).toMatchObject({ action: 'responses-imported', detail: { responses: 1 } });
		expect(JSON.stringify(await listAudit(db, round.partnershipId, 100))).not.toContain('särskild');
	});
});

describe('responses out and in again', () => {
	it.each(['csv', 'xlsx'] as const)('as %s the odd texts are the same', async (format) => {
		const rows = oddTexts.map(
			(text) =>
				`"${text.replaceAll('"', '""')}";natt;"${text.slice(0, 9).trim().replaceAll('"', '""')}"`
		);
		await bringIn(survey, 'a.csv', file(['problem;when-unsafe;when-unsafe-other', ...rows]));
		const own = async () => {
			const source = { partnershipId: round.partnershipId, roundId: round.id, surveyId: survey.id };
			const all = await readForExport(db, source);
			return all
				.map(({ answers, area, age, gender, language, receivedOn }) => ({
					answers: answers
						.map((answer) => JSON.stringify(answer))
						.sort()
						.join(),
					...{ area, age, gender, language, receivedOn }
				}))
				.map((each) => JSON.stringify(each))
				.sort();
		};
		const before = await own();
		const bytes = await takeOut(survey, format, true);
		await db.deleteFrom('coding').execute();
		await db.deleteFrom('answer').execute();
		await db.deleteFrom('response').where('stream', '=', 'survey').execute();
		const { found, taken } = await bringIn(survey, `a.${format}`, bytes);
		expect(found.firstWrong).toEqual([]);
		expect(taken).toEqual({ responses: before.length });
		expect(await own()).toEqual(before);
	});

	it('holds no free text unless it is asked for, nor a text in the audit', async () => {
		await bringIn(survey, 'a.csv', file(['problem;when-unsafe', 'hemlig mening;hemligt annat']));
		for (const format of ['csv', 'json'] as const) {
			const text = new TextDecoder().decode(await takeOut(survey, format, false));
			expect(text).not.toContain('hemlig');
			expect(text).toContain('narcotics');
		}
		const whole = new TextDecoder().decode(await takeOut(survey, 'csv', true));
		expect(whole).toContain('hemlig mening');
		expect(whole).toContain('hemligt annat');
		const [entry] = await listAudit(db, round.partnershipId, 1);
		expect(entry).toMatchObject({
			action: 'responses-exported',
			detail: { texts: 'yes', format: 'csv' }
		});
	});

	it('singles nobody out: details are told only when enough share them', async () => {
		for (const [of, least] of [
			[survey, 5],
			[staff, 10]
		] as const) {
			const bytes = await takeOut(of, 'csv', of === staff);
			const { header, rows } = await readTable('a.csv', bytes, () => undefined);
			const told = ['date', 'language', 'channel', 'age', 'gender', 'area'];
			const columns = told.map((name) => header.indexOf(name)).filter((column) => column !== -1);
			if (of === staff) expect(header).not.toContain('date');
			const groups = Map.groupBy(rows, ({ cells }) =>
				columns.map((column) => cells[column]).join('|')
			);
			expect(rows.length).toBeGreaterThan(40);
			expect(Math.min(...[...groups.values()].map((group) => group.length))).toBeGreaterThanOrEqual(
				least
			);
		}
	});

	it('of too few are not written at all', async () => {
		const some = await db
			.selectFrom('response')
			.select('id')
			.where('stream', '=', 'staff')
			.execute();
		const gone = some.slice(9).map(({ id }) => id);
		await db
			.deleteFrom('coding')
			.where('answerId', 'in', (own) =>
				own.selectFrom('answer').select('answer.id').where('responseId', 'in', gone)
			)
			.execute();
		await db.deleteFrom('answer').where('responseId', 'in', gone).execute();
		await db.deleteFrom('response').where('id', 'in', gone).execute();
		await expect(takeOut(staff, 'csv', false)).rejects.toThrow('too few');
	});

	it('as a workbook has the codebook: each question, version, option and theme', async () => {
		const sheets = await readWorkbook('a.xlsx', await takeOut(survey, 'xlsx', false));
		expect(sheets.map(({ name }) => name)).toEqual(['Svar', 'Kodbok', 'Om filen']);
		const rows = sheets[1]?.rows.map((cells) => cells.join('|')) ?? [];
		expect(rows).toContainEqual(
			expect.stringMatching(/^when-unsafe\|1\|multiple\|.*\|night\|På natten\|Yöllä\|At night/)
		);
		expect(rows).toContainEqual(expect.stringMatching(/^problems\|1\|text\|problems\|/));
		expect(rows).toContainEqual(expect.stringMatching(/^themes\|.*\|narcotics\|Narkotika/));
	});
});

it('a sent file is its sender’s alone, and gone when it is thrown away', async () => {
	const { findUpload } = await import('#lib/server/exchange/uploads.ts');
	const owner = { accountId: anna, roundId: round.id };
	const state = { kind: 'xlsform', surveyId: survey.id, step: 'reading' } as const;
	const kept = [];
	for (const name of ['a', 'b', 'c', 'd']) {
		kept.push(await keepUpload(owner, { name, bytes: Buffer.from(name) }, state));
	}
	const [first, , , last] = kept;
	if (!first || !last) throw new Error('nothing kept');
	expect(last.token).toMatch(/^[\w-]{43}$/);
	expect(findUpload(last.token, owner)).toBe(last);
	expect(findUpload(last.token, { ...owner, accountId: 'someone-else' })).toBeNull();
	expect(findUpload(last.token, { ...owner, roundId: 'another-round' })).toBeNull();
	expect(await readFile(join(last.folder, 'sent'), 'utf8')).toBe('d');
	// Three at once for one account: the oldest has gone.
	expect(findUpload(first.token, owner)).toBeNull();
	expect(existsSync(first.folder)).toBe(false);
	await discard(last);
	expect(existsSync(last.folder)).toBe(false);
	expect(findUpload(last.token, owner)).toBeNull();
});
