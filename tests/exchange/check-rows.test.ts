import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleTown } from '#db/example/haparanda.ts';
import { checkMapping } from '#lib/server/exchange/answers/column-target.ts';
import { checkRow, type RowRules } from '#lib/server/exchange/answers/check-row.ts';
import type { ColumnTarget } from '#lib/server/exchange/answers/column-target.ts';
import { guessColumns } from '#lib/server/exchange/answers/guess-columns.ts';
import { matchOptions } from '#lib/server/exchange/answers/match-options.ts';
import { dayOrderOf, readDay } from '#lib/server/exchange/answers/read-day.ts';
import { runInWorker } from '#lib/server/exchange/run-in-worker.ts';
import { hasOptions } from '#lib/survey/questionnaire.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';

const questionnaire = citizenQuestionnaire(exampleTown);
const today = '2026-11-24';
const folder = mkdtempSync(join(tmpdir(), 'check-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads and checks a fixture as the site does, in the reading thread. */
async function check(name: string) {
	const at = (file: string) => join(folder, `${name}-${file}`);
	const from = `tests/fixtures/exchange/${name}`;
	const read = await runInWorker('read-table', { name, from, to: at('table') });
	if (!read.ok) throw new Error(read.refusal.reason);
	const { header } = read.value;
	const targets = guessColumns(header, questionnaire);
	const checked = await runInWorker('check-table', {
		...{ from: at('table'), ready: at('ready'), wrong: at('wrong'), header },
		rules: { questionnaire, targets, today, locale: 'sv' }
	});
	if (!checked.ok) throw new Error(checked.refusal.reason);
	const ready = readFileSync(at('ready'), 'utf8').split('\n');
	return {
		targets,
		found: checked.value,
		ready: ready.map((line) => JSON.parse(line) as Record<string, unknown>)
	};
}

describe('a file that people collected', () => {
	it.each(['answers.xlsx', 'answers-windows-1252.csv', 'answers-utf-16.csv', 'answers-utf-8.csv'])(
		'%s: six rows can be taken in, four are told why not',
		async (name) => {
			const { targets, found, ready } = await check(name);
			expect(targets).toEqual([
				...['date', 'q:problems', 'q:when-unsafe', 'q:how-big', 'q:area', 'q:age', 'q:gender'],
				...['language', 'ignore']
			]);
			expect(found).toMatchObject({
				...{ ready: 6, wrong: 4 },
				days: { first: '2026-11-02', last: '2026-11-05' }
			});
			expect(found.firstWrong.map(({ row, problems }) => [row, problems])).toEqual([
				[8, [{ column: 0, reason: 'bad-date' }]],
				[9, [{ column: 4, reason: 'not-an-option' }]],
				[10, [{ column: null, reason: 'nothing-answered' }]],
				// The row of sums that somebody left at the foot.
				[11, expect.arrayContaining([{ column: 0, reason: 'bad-date' }])]
			]);
			expect(ready[5]).toMatchObject({
				...{ row: 7, locale: 'sv', receivedOn: '2026-11-05' },
				background: { area: 'Centrum', age: '25-44', gender: 'woman' },
				answers: [{ options: ['4'] }, { options: ['day'] }, { text: 'Kör för fort' }]
			});
		}
	);
});

describe('options', () => {
	const question = (id: string) => {
		const found = questionnaire.questions.find((each) => each.id === id);
		if (!found || !hasOptions(found)) throw new Error(id);
		return found;
	};
	it.each([
		['when-unsafe', 'På kvällen; På natten', { options: ['evening', 'night'], other: null }],
		['when-unsafe', 'På kvällen, På natten', { options: ['evening', 'night'], other: null }],
		['when-unsafe', 'evening night', { options: ['evening', 'night'], other: null }],
		['when-unsafe', 'illalla', { options: ['evening'], other: null }],
		['when-unsafe', 'vid skolan, mest', { options: [], other: 'vid skolan, mest' }],
		['when-unsafe', 'På natten, i tunneln', { options: ['night'], other: 'i tunneln' }],
		['how-big', '5', { options: ['5'], other: null }],
		['how-big', 'mycket stort', { options: ['5'], other: null }],
		['how-big', '6', 'not-an-option'],
		['age', '37', { options: ['25-44'], other: null }],
		['age', '81 år', { options: ['65+'], other: null }],
		['age', '999', 'not-an-option'],
		['gender', 'K', { options: ['woman'], other: null }],
		['gender', 'mies', { options: ['man'], other: null }],
		['area', ' centrum ', { options: ['Centrum'], other: null }],
		['area', 'Atlantis', 'not-an-option']
	])('%s: %s', (id, cell, matched) => {
		expect(matchOptions(question(id), cell)).toEqual(matched);
	});
});

describe('days', () => {
	it.each([
		['2026-11-05', 'unclear', '2026-11-05'],
		['2026-11-05T23:59:59+01:00', 'unclear', '2026-11-05'],
		['2026/11/5 14:02', 'unclear', '2026-11-05'],
		['20261105', 'unclear', '2026-11-05'],
		['5.11.2026', 'unclear', '2026-11-05'],
		['5/11/2026', 'day-first', '2026-11-05'],
		['5/11/2026 14:02:11', 'month-first', '2026-05-11'],
		['5/11/2026', 'unclear', null],
		['2026-02-30', 'unclear', null],
		['i går', 'unclear', null],
		['46331', 'unclear', null]
	] as const)('%s, %s', (cell, order, day) => expect(readDay(cell, order)).toBe(day));

	it('whether the day or the month comes first is found in the column, never guessed', () => {
		expect(dayOrderOf(['5/11/2026', '13/11/2026'])).toBe('day-first');
		expect(dayOrderOf(['5/11/2026', '11/13/2026'])).toBe('month-first');
		expect(dayOrderOf(['5/11/2026'])).toBe('unclear');
		expect(dayOrderOf(['13/11/2026', '11/13/2026'])).toBe('unclear');
	});
});

describe('a row', () => {
	const row = (targets: ColumnTarget[], cells: string[], more: Partial<RowRules> = {}) =>
		checkRow(
			{ questionnaire, targets, dayOrder: 'unclear', today, locale: 'fi', ...more },
			{ row: 7, cells }
		);

	it('becomes what its writer would have sent; what the form requires may be missing', () => {
		expect(row(['q:problems', 'other:when-unsafe'], ['Mörkt', 'i tunneln'])).toEqual({
			ok: true,
			ready: {
				...{ row: 7, locale: 'fi', receivedOn: today },
				background: { area: null, age: null, gender: null },
				answers: [
					{
						...{ questionId: 'when-unsafe', asks: null, text: null },
						...{ options: ['other'], otherText: 'i tunneln' }
					},
					{
						...{ questionId: 'problems', asks: 'problems', text: 'Mörkt' },
						...{ options: null, otherText: null }
					}
				]
			}
		});
	});

	it.each([
		[['q:problems'], ['x'.repeat(5001)], 'too-long'],
		[['q:problems', 'date'], ['Mörkt', '2026-11-25'], 'future-date'],
		[['q:problems', 'date'], ['Mörkt', '3/4/2026'], 'unclear-date'],
		[['q:problems', 'language'], ['Mörkt', 'klingon'], 'unknown-language'],
		[['q:problems', 'q:area'], ['', 'Centrum'], 'nothing-answered']
	] as const)('%j is told: %s', (targets, cells, reason) => {
		const checked = row([...targets], [...cells]);
		expect(checked.ok ? [] : checked.problems).toEqual([expect.objectContaining({ reason })]);
	});
});

it('columns must hold an answer, and no two the same', () => {
	expect(checkMapping(questionnaire, ['q:area', 'q:age', 'ignore'])).toBe('no-answers');
	expect(checkMapping(questionnaire, ['q:problems', 'ignore', 'q:problems'])).toEqual({
		twice: 'q:problems'
	});
	expect(checkMapping(questionnaire, ['ignore', 'ignore', 'q:problems'])).toBeNull();
});
