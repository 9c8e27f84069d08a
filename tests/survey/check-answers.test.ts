import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers, longestText, writtenIn, type Fields } from '#lib/survey/check-answers.ts';
import { isShown } from '#lib/survey/conditions.ts';
import { hasOptions, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';
import { staffQuestionnaire } from '#lib/survey/templates/staff.ts';

const town = {
	inPlace: { sv: 'i Byn', fi: 'Kylässä', en: 'in the Village' },
	promiseYear: 2027,
	areas: ['Norr', 'Söder']
};
const survey = citizenQuestionnaire(town);

const sent = (fields: Record<string, string | string[]>): Fields =>
	new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));

describe('checkAnswers', () => {
	test('reads a filled-in survey as answers and background', () => {
		const checked = checkAnswers(
			survey,
			sent({
				'how-big': '4',
				'when-unsafe': ['night', 'evening'],
				problems: ' Mopeder vid skolan ',
				area: 'Norr',
				age: '65+',
				gender: 'woman'
			})
		);
		expect(checked).toEqual({
			ok: true,
			background: { area: 'Norr', age: '65+', gender: 'woman' },
			answers: [
				{ questionId: 'how-big', asks: null, text: null, options: ['4'], otherText: null },
				{
					questionId: 'when-unsafe',
					asks: null,
					text: null,
					options: ['evening', 'night'],
					otherText: null
				},
				{
					questionId: 'problems',
					asks: 'problems',
					text: 'Mopeder vid skolan',
					options: null,
					otherText: null
				}
			]
		});
	});

	test('puts nobody who would rather not say in a group', () => {
		const checked = checkAnswers(
			survey,
			sent({ problems: 'x', area: 'no-answer', age: 'no-answer', gender: 'no-answer' })
		);
		expect(checked).toMatchObject({
			ok: true,
			background: { area: null, age: null, gender: null }
		});
	});

	test('takes what was written beside «Annat» for a tick', () => {
		const checked = checkAnswers(
			survey,
			sent({ 'when-unsafe-other': 'När bussen är sen', area: 'Norr' })
		);
		expect(checked).toMatchObject({
			answers: [{ options: ['other'], otherText: 'När bussen är sen' }]
		});
	});

	test('asks for the area, and says so beside every other problem', () => {
		const checked = checkAnswers(
			survey,
			sent({ 'how-big': '9', problems: 'a'.repeat(longestText + 1) })
		);
		expect(checked).toEqual({
			ok: false,
			problems: [
				{ questionId: 'how-big', reason: 'not-an-option' },
				{ questionId: 'problems', reason: 'too-long' },
				{ questionId: 'area', reason: 'missing' }
			]
		});
	});

	test('sends back a form that answers nothing', () => {
		expect(checkAnswers(survey, sent({ area: 'Norr', problems: '  \r\n ' }))).toEqual({
			ok: false,
			problems: [{ questionId: 'how-big', reason: 'nothing-answered' }]
		});
	});

	test('refuses two answers where there is one to give', () => {
		expect(checkAnswers(survey, sent({ 'how-big': ['1', '5'], area: 'Norr' }))).toMatchObject({
			problems: [{ questionId: 'how-big', reason: 'not-an-option' }]
		});
	});

	test('counts a line break as one character, as the browser does', () => {
		const lines = `${'\r\n'.repeat(10)}${'a'.repeat(longestText - 11)}\r\nb`;
		const read = checkAnswers(survey, sent({ problems: lines, area: 'Norr' }));
		expect(read.ok).toBe(true);
	});

	test('keeps the text as one form of Unicode, without control characters', () => {
		const checked = checkAnswers(
			survey,
			sent({ problems: 'ga\u030Ang\u0000 \uD800va\u0308g', area: 'Norr' })
		);
		expect(checked).toMatchObject({ answers: [{ text: 'gång  \uFFFDväg' }] });
	});

	test('never throws, and never keeps an unknown option or a text too long', () => {
		const names = survey.questions.flatMap(({ id }) => [id, `${id}-other`]);
		const fields = fc.array(
			fc.tuple(
				fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor'), fc.string()),
				fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1', 'other', 'Norr')))
			)
		);
		fc.assert(
			fc.property(fields, (entries) => {
				const checked = checkAnswers(survey, new Map(entries));
				if (!checked.ok) return checked.problems.length > 0;
				return checked.answers.every(({ questionId, text, options }) => {
					const question = survey.questions.find(({ id }) => id === questionId);
					if (question?.kind === 'text') return text !== null && text.length <= longestText;
					if (!question || !hasOptions(question)) return false;
					const known = [...question.options.map(({ id }) => id), 'other'];
					return options !== null && options.every((option) => known.includes(option));
				});
			})
		);
	});
});

test('writtenIn keeps this form’s fields, also the wrong ones, and no others', () => {
	const written = writtenIn(survey, sent({ problems: 'a', 'how-big': '9', key: 'k', extra: 'x' }));
	expect(written).toMatchObject({ problems: ['a'], 'how-big': ['9'], age: [] });
	expect(written).not.toHaveProperty('extra');
});

describe('the templates', () => {
	const both: [string, Questionnaire][] = [
		['citizen', survey],
		['staff', staffQuestionnaire(town)]
	];
	test.each(both)('%s: every text is there in every language it offers', (_, questionnaire) => {
		const { title, lead, questions, locales } = questionnaire;
		const texts = questions.flatMap((question) => [
			question.label,
			question.hint ?? question.label,
			...(hasOptions(question) ? question.options.map(({ label }) => label) : [])
		]);
		// A place without another name keeps its own.
		const places = new Set(town.areas);
		for (const text of [title, lead, ...texts]) {
			if (places.has(text.sv)) continue;
			for (const locale of locales) expect(text[locale], text.sv).toBeTruthy();
		}
	});

	test.each(both)('%s: every question and option has an id of its own', (_, { questions }) => {
		const unique = (ids: string[]) => expect(new Set(ids).size).toBe(ids.length);
		unique(questions.map(({ id }) => id));
		for (const question of questions) {
			if (hasOptions(question)) unique(question.options.map(({ id }) => id));
		}
	});

	test('the staff dialogue asks for neither age nor gender', () => {
		const kinds = staffQuestionnaire(town).questions.map(({ kind }) => kind);
		expect(kinds).not.toContain('age');
		expect(kinds).not.toContain('gender');
	});
});

describe('questions with a condition', () => {
	const asked: Questionnaire = {
		...survey,
		questions: [
			{
				id: 'moved',
				kind: 'single',
				required: true,
				label: { sv: 'Har du flyttat hit?' },
				options: [
					{ id: 'yes', label: { sv: 'Ja' } },
					{ id: 'no', label: { sv: 'Nej' } }
				],
				other: true
			},
			{ id: 'note', kind: 'info', required: true, label: { sv: 'Några frågor om flytten' } },
			{
				id: 'why',
				kind: 'text',
				asks: null,
				required: true,
				label: { sv: 'Varför?' },
				showIf: { questionId: 'moved', options: ['yes'] }
			},
			{
				id: 'again',
				kind: 'text',
				asks: null,
				required: true,
				label: { sv: 'Varför då?' },
				showIf: { questionId: 'why', options: [] }
			}
		]
	};
	const problemsOf = (fields: Record<string, string>) => {
		const checked = checkAnswers(asked, sent(fields));
		return checked.ok ? [] : checked.problems.map(({ questionId }) => questionId);
	};

	test('is required only of those it is asked of; information asks nothing', () => {
		expect(problemsOf({ moved: 'no' })).toEqual([]);
		expect(problemsOf({ moved: 'yes' })).toEqual(['why']);
	});

	test('what was answered all the same is kept', () => {
		const checked = checkAnswers(asked, sent({ moved: 'no', why: 'För skogen' }));
		expect(checked.ok && checked.answers.map(({ questionId }) => questionId)).toEqual([
			'moved',
			'why'
		]);
	});

	test('hangs on the question it points at, and shows itself when that one is gone', () => {
		const { questions } = asked;
		const [, , why, again] = questions;
		const fields = sent({ moved: 'no', why: 'x' });
		expect(again && isShown(asked, again, fields)).toBe(false);
		expect(why && isShown({ questions: [why] }, why, fields)).toBe(true);
	});

	test('a single choice may be of one’s own', () => {
		const other = (fields: Record<string, string>) => {
			const checked = checkAnswers(asked, sent(fields));
			return checked.ok ? checked.answers[0] : undefined;
		};
		expect(other({ 'moved-other': 'Delvis' })).toMatchObject({
			options: ['other'],
			otherText: 'Delvis'
		});
		expect(other({ moved: 'no', 'moved-other': 'Men snart' })).toMatchObject({
			options: ['no'],
			otherText: 'Men snart'
		});
	});
});
