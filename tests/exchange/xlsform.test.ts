import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleTown } from '#db/example/haparanda.ts';
import { readWorkbook } from '#lib/server/exchange/read-table.ts';
import type { Sheet } from '#lib/server/exchange/table.ts';
import { writeWorkbook } from '#lib/server/exchange/write-workbook.ts';
import { conditionOf, relevantOf } from '#lib/server/exchange/xlsform/conditions.ts';
import { readForm } from '#lib/server/exchange/xlsform/read-form.ts';
import { writeForm } from '#lib/server/exchange/xlsform/write-form.ts';
import type { Question, Questionnaire, Texts } from '#lib/survey/questionnaire.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';
import { staffQuestionnaire } from '#lib/survey/templates/staff.ts';

const form = { id: 'haparanda-2026', version: 3 };
const there = async (questionnaire: Questionnaire) =>
	readForm(await readWorkbook('a.xlsx', writeWorkbook(writeForm(questionnaire, form))));
const fixture = (name: string) =>
	readWorkbook(name, readFileSync(`tests/fixtures/exchange/${name}`));

const text = fc
	.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
	.filter(
		(each) => each.trim() !== '' && !/[\p{Cc}\uFFFE\uFFFF]/u.test(each) && each.isWellFormed()
	)
	.filter((each) => !/_x[0-9a-f]{4}_/i.test(each));
const texts: fc.Arbitrary<Texts> = fc.record(
	{ sv: text, fi: text, en: text, fit: text },
	{ requiredKeys: ['sv'] }
);
const options = fc.uniqueArray(
	fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), label: texts }),
	{
		minLength: 1,
		maxLength: 4,
		selector: ({ id }) => id
	}
);
const common = { label: texts, required: fc.boolean() };
const question: fc.Arbitrary<Omit<Question, 'id'>> = fc.oneof(
	fc.record({
		...common,
		kind: fc.constant('text' as const),
		asks: fc.constantFrom('problems', 'wishes', 'unsafe-places', null)
	}),
	fc.record({ ...common, kind: fc.constant('scale' as const), options }),
	fc.record({ ...common, hint: texts, kind: fc.constantFrom('single', 'multiple'), options }),
	fc.record({
		...common,
		kind: fc.constantFrom('single', 'multiple'),
		other: fc.constant(true),
		options: options.filter((each) => each.every(({ id }) => id !== 'other'))
	}),
	fc.record({ ...common, hint: texts, kind: fc.constant('info' as const) })
) as fc.Arbitrary<Omit<Question, 'id'>>;
const questionnaire: fc.Arbitrary<Questionnaire> = fc
	.record({
		title: texts,
		lead: texts,
		locales: fc.constantFrom(['sv'], ['sv', 'fi'], ['sv', 'fi', 'en']),
		minutes: fc.integer({ min: 1, max: 60 }),
		questions: fc.array(question, { minLength: 1, maxLength: 6 })
	})
	.map((made) => {
		const questions = made.questions.map(
			(each, at) => ({ ...each, id: `q-${at + 1}` }) as Question
		);
		const ground = questions[0];
		const last = questions.at(-1);
		if (ground && 'options' in ground && last && last !== ground) {
			last.showIf = { questionId: ground.id, options: ground.options.map(({ id }) => id) };
		}
		return { ...made, locales: [...made.locales], questions };
	});

describe('a questionnaire out and in again', () => {
	it('is the same, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(questionnaire, async (made) => {
				const { questionnaire: read, issues } = await there(made);
				expect(issues).toEqual([]);
				expect(read).toStrictEqual(structuredClone(made));
			}),
			{ numRuns: 100 }
		);
	});

	it.each([
		['the citizen survey', citizenQuestionnaire(exampleTown)],
		['the staff dialogue', staffQuestionnaire(exampleTown)]
	])('is the same: %s', async (_, made) => {
		expect(await there(made)).toStrictEqual({ questionnaire: made, issues: [] });
	});

	it('is the same when LibreOffice has saved it', async () => {
		const read = readForm(await fixture('own-form.xlsx'));
		expect(read.issues).toEqual([]);
		expect(read.questionnaire).toStrictEqual(citizenQuestionnaire(exampleTown));
	});
});

describe('a form from another tool', () => {
	it('tells, row by row, all that it cannot keep', async () => {
		const { questionnaire: read, issues } = readForm(await fixture('foreign-form.xlsx'));
		expect(
			issues.map(({ sheet, row, weight, reason }) => `${sheet} ${row} ${weight} ${reason}`)
		).toEqual([
			'survey 1 left-out language',
			'survey 2 left-out metadata',
			'survey 3 left-out metadata',
			'survey 5 changed group',
			'survey 5 changed group-relevant',
			'survey 6 left-out number-type',
			'survey 8 changed renamed',
			'survey 9 changed not-coded',
			'survey 9 changed relevant',
			'survey 9 changed constraint',
			'survey 11 changed repeat',
			'survey 12 changed not-coded',
			'survey 12 changed renamed',
			'survey 14 left-out place-type',
			'survey 15 left-out date-type',
			'survey 16 left-out calculate',
			'survey 17 left-out media-type',
			'survey 18 changed choice-filter',
			'survey 19 left-out type',
			'survey 20 changed not-coded',
			'survey 20 changed no-swedish',
			'survey 20 changed required',
			'survey 20 changed relevant-missing',
			'choices 7 changed column',
			'choices 8 left-out unused-list'
		]);
		expect(read?.title).toEqual({ sv: 'Trygghet i vår kommun' });
		expect(read?.locales).toEqual(['sv', 'en']);
		expect(read?.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'intro info',
			'safe single',
			'avoided-places multiple',
			'why text',
			'child-school text',
			'street single',
			'more text'
		]);
		expect(read?.questions[2]).toMatchObject({
			other: true,
			showIf: { questionId: 'safe', options: ['no', 'sometimes'] }
		});
	});

	const sheets = (survey: string[][], choices: string[][] = []): Sheet[] => [
		{ name: 'survey', rows: [['type', 'name', 'label::sv'], ...survey] },
		{ name: 'choices', rows: [['list_name', 'name', 'label::sv'], ...choices] }
	];
	it.each([
		['no-survey-sheet', [{ name: 'Blad1', rows: [['a']] }]],
		['no-columns', [{ name: 'survey', rows: [['fråga']] }]],
		['no-questions', sheets([])],
		[
			'same-name',
			sheets([
				['text', 'a', 'A'],
				['text', 'a', 'B']
			])
		],
		['no-name', sheets([['text', '', 'A']])],
		['no-list', sheets([['select_one x', 'a', 'A']])],
		[
			'same-option',
			sheets(
				[['select_one x', 'a', 'A']],
				[
					['x', '1', 'A'],
					['x', '1', 'B']
				]
			)
		],
		[
			'taken-name',
			sheets(
				[
					['select_one x or_other', 'a', 'A'],
					['text', 'a-other', 'B']
				],
				[['x', '1', 'A']]
			)
		]
	])('is not taken in: %s', (reason, made) => {
		const { questionnaire: read, issues } = readForm(made);
		expect(read).toBeNull();
		expect(issues).toContainEqual(expect.objectContaining({ reason, weight: 'stops' }));
	});

	it('never uses an id again for another kind of question', () => {
		const before = staffQuestionnaire(exampleTown).questions;
		const [first] = before.filter(({ kind }) => kind === 'text');
		const { issues } = readForm(sheets([['note', first?.id ?? '', 'A']]), before);
		expect(issues).toContainEqual(expect.objectContaining({ reason: 'other-before' }));
	});
});

describe('a condition', () => {
	it('is written and read', () => {
		const condition = { questionId: 'when', options: ['night', "o'clock", 'this or that'] };
		expect(conditionOf(relevantOf(condition))).toEqual(condition);
	});

	it.each([
		["${a} = 'x'", { questionId: 'a', options: ['x'] }],
		['(${a}=\'x\') or (selected(${a}, "y"))', { questionId: 'a', options: ['x', 'y'] }],
		["${a} != 'x'", null],
		["${a} = 'x' and ${b} = 'y'", null],
		["${a} = 'x' or ${b} = 'y'", null],
		["not(selected(${a}, 'x'))", null],
		['${a} > 3', null]
	])('%s', (relevant, condition) => expect(conditionOf(relevant)).toEqual(condition));
});
