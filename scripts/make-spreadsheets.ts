/**
 * node scripts/make-spreadsheets.ts: makes the files of tests/fixtures/exchange anew with LibreOffice
 * (apt-get install -y libreoffice-calc), so that the tests read what a spreadsheet program writes.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleTown } from '#db/example/haparanda.ts';
import { csv } from '#lib/server/exchange/export/write-file.ts';
import { harmless } from '#lib/server/exchange/harmless.ts';
import { writeWorkbook } from '#lib/server/exchange/write-workbook.ts';
import { writeForm } from '#lib/server/exchange/xlsform/write-form.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';
import { answers } from './spreadsheets/answers.ts';
import { flatSheets } from './spreadsheets/flat-sheet.ts';
import { foreignForm } from './spreadsheets/foreign-form.ts';
import { likeNumbers, oddRows, oddTexts } from './spreadsheets/odd-rows.ts';

const work = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
const target = 'tests/fixtures/exchange';
/** LibreOffice's filter: separator, quote, encoding (1 Windows-1252, 76 UTF-8, 65535 UTF-16). */
const asCsv = (separator: string, encoding: number) =>
	`csv:Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,${encoding},1,,0,false,true,false`;

writeFileSync(join(work, 'answers.fods'), flatSheets(answers));
convert('answers.fods', 'xlsx', 'answers.xlsx');
convert('answers.fods', asCsv(';', 1), 'answers-windows-1252.csv');
convert('answers.fods', asCsv('\t', 65_535), 'answers-utf-16.csv');
convert('answers.fods', asCsv(',', 76), 'answers-utf-8.csv');
convert('answers.fods', 'ods', 'answers.ods');
convert('answers.fods', 'xls', 'answers.xls');

writeFileSync(join(work, 'foreign-form.fods'), flatSheets(foreignForm));
convert('foreign-form.fods', 'xlsx', 'foreign-form.xlsx');

const form = writeForm(citizenQuestionnaire(exampleTown), { id: 'haparanda', version: 1 });
writeFileSync(join(work, 'own-form.fods'), flatSheets(form));
convert('own-form.fods', 'xlsx', 'own-form.xlsx');

// Our own export, opened and saved by somebody in a spreadsheet program.
writeFileSync(join(work, 'odd.csv'), csv(oddRows(oddTexts)).bytes);
convert('odd.csv', asCsv(';', 76), 'odd-resaved.csv');
const rows = oddRows([...oddTexts, ...likeNumbers]).map((cells) => cells.map(harmless));
writeFileSync(join(work, 'odd.xlsx'), writeWorkbook([{ name: 'Svar', rows }]));
convert('odd.xlsx', 'xlsx', 'odd-resaved.xlsx');

rmSync(work, { recursive: true });
console.log(`Made the spreadsheets of ${target}.`);

function convert(from: string, filter: string, to: string): void {
	const out = join(work, 'out');
	const read = from.endsWith('.csv') ? ['--infilter=Text - txt - csv (StarCalc):59,34,76,1'] : [];
	execFileSync(
		'soffice',
		[`-env:UserInstallation=file://${work}/profile`, '--headless', ...read].concat([
			'--convert-to',
			filter,
			'--outdir',
			out,
			join(work, from)
		]),
		{ stdio: 'pipe' }
	);
	const extension = filter.split(':')[0] ?? '';
	copyFileSync(join(out, from.replace(/\.\w+$/, `.${extension}`)), join(target, to));
}
