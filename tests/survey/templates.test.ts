import { describe, expect, test } from 'vitest';
import { checkAnswers } from '#lib/survey/check-answers.ts';
import { usualAges } from '#lib/survey/partnership-settings.ts';
import { hasOptions, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { ageInWords } from '#lib/survey/templates/background.ts';
import { longQuestionnaire } from '#lib/survey/templates/citizen-long.ts';
import { shortQuestionnaire } from '#lib/survey/templates/citizen-short.ts';
import { schoolQuestionnaire } from '#lib/survey/templates/school.ts';
import { staffQuestionnaire } from '#lib/survey/templates/staff.ts';
import type { Town } from '#lib/survey/templates/town.ts';

const town: Town = {
	inPlace: { sv: 'i Byn', fi: 'Kylässä', en: 'in the Village' },
	promiseYear: 2027,
	areas: [
		{ id: 'Norr', label: { sv: 'Norra byn', fi: 'Pohjoiskylä', en: 'North' } },
		{ id: 'Söder', label: { sv: 'Söder', fi: 'Etelä', en: 'South' } }
	]
};

const templates: [string, (of: Town) => Questionnaire, string[]][] = [
	['short', shortQuestionnaire, ['sv', 'fi', 'en']],
	['long', longQuestionnaire, ['sv', 'fi']],
	['school', schoolQuestionnaire, ['sv', 'fi']],
	['staff', staffQuestionnaire, ['sv', 'fi', 'en']]
];

describe.each(templates)('the %s template', (_, make, languages) => {
	const questionnaire = make(town);
	const texts = [
		questionnaire.title,
		questionnaire.lead,
		...questionnaire.questions.flatMap((question) => [
			question.label,
			...(question.hint ? [question.hint] : []),
			...(hasOptions(question) ? question.options.map(({ label }) => label) : [])
		])
	];

	test('is written in every language it offers', () => {
		expect(questionnaire.locales).toEqual(languages);
		for (const text of texts) {
			for (const locale of questionnaire.locales) expect(text[locale], text.sv).toBeTruthy();
		}
	});

	test('holds no Meänkieli: a human translator writes it', () => {
		expect(texts.every(({ fit }) => fit === undefined)).toBe(true);
	});

	test('gives every question and option an id of its own', () => {
		const unique = (ids: string[]) => expect(new Set(ids).size).toBe(ids.length);
		unique(questionnaire.questions.map(({ id }) => id));
		for (const question of questionnaire.questions) {
			if (hasOptions(question)) unique(question.options.map(({ id }) => id));
		}
	});

	test('is not offered in Finnish when the town has no Finnish form or does not want it', () => {
		const noName = make({ ...town, inPlace: { sv: 'i Byn', fi: '', en: '' } });
		expect(noName.locales).toEqual(['sv']);
		expect(make({ ...town, languages: [] }).locales).toEqual(['sv']);
	});

	test('takes an answer to one open question and an area', () => {
		const fields = new Map([
			['problems', ['Mopeder']],
			['area', ['Norr']]
		]);
		expect(checkAnswers(questionnaire, fields)).toMatchObject({
			ok: true,
			background: { area: 'Norr' }
		});
	});
});

describe('how long they are', () => {
	const asked = ({ questions }: Questionnaire) =>
		questions.filter(({ kind }) => kind !== 'age' && kind !== 'gender').length;
	test('four questions in the short one, then age and gender that may be skipped', () => {
		const short = shortQuestionnaire(town);
		expect(asked(short)).toBe(4);
		const rest = short.questions.slice(4);
		expect(rest.map(({ kind, required }) => [kind, required])).toEqual([
			['age', false],
			['gender', false]
		]);
	});
	test('about twelve in the long one', () => {
		expect(longQuestionnaire(town).questions).toHaveLength(13);
	});
});

describe('the school survey', () => {
	const options = (ages = usualAges) =>
		schoolQuestionnaire({ ...town, ages })
			.questions.filter(({ kind }) => kind === 'age')
			.flatMap((question) => (hasOptions(question) ? question.options : []))
			.map(({ id, label }) => [id, label.sv]);

	test('asks for age in the town’s own bands, in a pupil’s words', () => {
		expect(options()).toEqual([
			['0-15', '13–15 år'],
			['16-24', '16–19 år'],
			['no-answer', 'Vill inte svara']
		]);
	});
	test('asks for no age when all pupils are in one band', () => {
		expect(options([{ id: '0+', from: 0, to: null }])).toEqual([]);
	});
	test('asks for neither school nor class, and area may be skipped', () => {
		const { questions } = schoolQuestionnaire(town);
		expect(questions.find(({ kind }) => kind === 'area')?.required).toBe(false);
		expect(questions.map(({ id }) => id)).not.toContain('school');
	});
});

test.each([
	[0, 15, 'Under 16 år'],
	[16, 24, '16–24 år'],
	[18, 18, '18 år'],
	[65, null, '65 år eller äldre']
])('ages %s to %s are «%s»', (from, to, words) => {
	expect(ageInWords({ from, to }).sv).toBe(words);
});
