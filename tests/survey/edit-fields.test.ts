import { describe, expect, it } from 'vitest';
import { aboutFromFields } from '#lib/survey/edit/about-fields.ts';
import { changesBetween } from '#lib/survey/edit/changes.ts';
import { languagesToWrite } from '#lib/survey/edit/languages.ts';
import { longestRising } from '#lib/survey/edit/longest-rising.ts';
import { missingTexts } from '#lib/survey/edit/missing-texts.ts';
import { nameOptions, questionFromFields, reshape } from '#lib/survey/edit/question-fields.ts';
import { hasOptions, type Question, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';

const inPlace = { sv: 'i Byn', fi: 'Kylässä', en: 'in the village' };
const citizen = citizenQuestionnaire({ inPlace, promiseYear: 2027, areas: ['Centrum', 'Norra'] });
const question = (id: string): Question => {
	const found = citizen.questions.find((each) => each.id === id);
	if (!found) throw new Error(`The template has no question ${id}.`);
	return found;
};
const fields = (sent: Record<string, string | string[]>) =>
	new Map(Object.entries(sent).map(([name, value]) => [name, [value].flat()]));
const read = (before: Question, sent: Record<string, string | string[]>, answered = true) =>
	questionFromFields(
		{ before, questions: citizen.questions, languages: ['sv', 'fi'], answered },
		fields(sent)
	);

/** A question's form as the page writes it. */
function formOf(
	of: Question,
	more: Record<string, string> = {}
): Record<string, string | string[]> {
	const sent: Record<string, string> = {};
	const write = (name: string, texts: { sv: string; fi?: string }) => {
		sent[`${name}.sv`] = texts.sv;
		sent[`${name}.fi`] = texts.fi ?? '';
	};
	write('label', of.label);
	write('hint', of.hint ?? { sv: '' });
	if (of.required) sent.required = 'on';
	if (of.kind === 'text') sent.asks = of.asks ?? '';
	if (hasOptions(of)) {
		of.options.forEach(({ id, label }, row) => {
			sent[`option.${row}`] = id;
			write(`option.${row}`, label);
		});
		if ('other' in of && of.other) sent.other = 'on';
	}
	return { ...sent, ...more };
}

describe('a question’s form', () => {
	it('sent as it was shown changes nothing, in no language', () => {
		for (const before of citizen.questions) {
			const { question: after, problems } = read(before, formOf(before));
			expect(JSON.parse(JSON.stringify(after))).toEqual(before);
			expect(problems).toEqual([]);
		}
	});

	it('keeps the option ids through moves and new wordings', () => {
		const before = question('when-unsafe');
		const moved = reshape(before, 'down 0');
		const { question: after } = read(before, formOf(moved, { 'option.0.sv': 'När det är mörkt' }));
		expect(hasOptions(after) && after.options.map(({ id }) => id)).toEqual([
			...['evening', 'day', 'night', 'weekend', 'never']
		]);
		expect(hasOptions(after) && after.options[0]?.label.sv).toBe('När det är mörkt');
	});

	it('gives a new option an id of its own, whatever the browser says', () => {
		const before = question('when-unsafe');
		const sent = formOf(reshape(before, 'add'), {
			'option.5': 'other',
			'option.5.sv': 'I gryningen'
		});
		const named = nameOptions(read(before, sent).question, citizen.questions);
		expect(hasOptions(named) && named.options.at(-1)).toEqual({
			...{ id: 'o-1', label: { sv: 'I gryningen' } }
		});
	});

	it('drops new rows that were left empty, and keeps a known option that was emptied', () => {
		const before = question('when-unsafe');
		const sent = formOf(reshape(before, 'add'), { 'option.0.sv': '', 'option.0.fi': '' });
		const named = nameOptions(read(before, sent).question, citizen.questions);
		expect(hasOptions(named) && named.options).toHaveLength(5);
		expect(hasOptions(named) && named.options[0]).toEqual({
			...{ id: 'day', label: { sv: '', en: 'In the daytime' } }
		});
	});

	it('changes the kind only while nobody has answered', () => {
		const before = question('when-unsafe');
		const sent = formOf(before, { kind: 'single' });
		expect(read(before, sent, true).question.kind).toBe('multiple');
		expect(read(before, sent, false).question.kind).toBe('single');
	});

	it('takes a condition on an earlier question only', () => {
		const before = question('problems');
		const earlier = { ground: 'when-unsafe', 'when.when-unsafe': 'night' };
		expect(read(before, formOf(before, earlier)).question.showIf).toEqual({
			...{ questionId: 'when-unsafe', options: ['night'] }
		});
		const later = { ground: 'area', 'when.area': 'Centrum' };
		expect(read(before, formOf(before, later)).question.showIf).toBeUndefined();
		expect(read(before, formOf(before, { ground: 'when-unsafe' })).problems).toEqual([
			{ field: 'when.when-unsafe', reason: 'no-answer-chosen' }
		]);
	});

	it('says which text is too long, and keeps it', () => {
		const before = question('problems');
		const { question: after, problems } = read(
			before,
			formOf(before, { 'label.fi': 'x'.repeat(301) })
		);
		expect(problems).toEqual([{ field: 'label.fi', reason: 'too-long' }]);
		expect(after.label.fi).toHaveLength(301);
	});
});

describe('the survey’s own form', () => {
	it('keeps texts in languages that are no longer offered', () => {
		const { questionnaire, problems, closesOn } = aboutFromFields(
			citizen,
			fields({ 'title.sv': 'Ny', 'lead.sv': 'Text', minutes: '7', closesOn: '2026-12-31' }),
			['sv', 'fi']
		);
		expect(questionnaire).toEqual({
			...{ ...citizen, minutes: 7, locales: ['sv'] },
			title: { ...citizen.title, sv: 'Ny' },
			lead: { ...citizen.lead, sv: 'Text' }
		});
		expect([problems, closesOn]).toEqual([[], '2026-12-31']);
	});

	it('refuses minutes and days that are none', () => {
		const { problems } = aboutFromFields(
			citizen,
			fields({ minutes: 'tio', closesOn: '2026-02-30' }),
			['sv']
		);
		expect(problems.map(({ field }) => field)).toEqual(['minutes', 'closesOn']);
	});
});

describe('what is missing', () => {
	it('is nothing in the template’s languages, and everything in Meänkieli', () => {
		expect(languagesToWrite(citizen, true)).toEqual(['sv', 'fi', 'en', 'fit']);
		expect(missingTexts(citizen, 'fi')).toEqual([]);
		expect(missingTexts(citizen, 'fit').length).toBeGreaterThan(30);
	});
});

describe('changes in plain codes', () => {
	const changed = (edit: (questions: Question[]) => void) => {
		const after: Questionnaire = structuredClone(citizen);
		edit(after.questions);
		return changesBetween(citizen, after).map((change) =>
			change.about === 'survey'
				? change.what
				: `${change.question.id} ${change.change.what}${change.breaks ? '!' : ''}`
		);
	};

	it('are none between equals', () => {
		expect(changesBetween(citizen, structuredClone(citizen))).toEqual([]);
	});

	it('tell what breaks the comparison with earlier answers', () => {
		expect(
			changed(([scale, multiple, problems, places]) => {
				if (scale && hasOptions(scale)) scale.options.pop();
				if (multiple && hasOptions(multiple))
					multiple.options.push({ id: 'o-1', label: { sv: 'x' } });
				if (problems) problems.label.sv = 'Vad är värst?';
				if (places) places.hint = { sv: 'Var?', fi: 'Missä?', en: 'Where?' };
			})
		).toEqual([
			'how-big option-removed!',
			'when-unsafe option-added',
			'problems label!',
			'unsafe-places hint'
		]);
	});

	it('name the one question that was moved, not all it passed', () => {
		expect(changed((questions) => questions.push(...questions.splice(0, 1)))).toEqual([
			'how-big moved'
		]);
	});

	it('tell a new translation apart from a new wording', () => {
		expect(
			changed(([scale]) => {
				if (scale) scale.label.fit = '…';
			})
		).toEqual(['how-big translated']);
	});

	it('tell what was removed last', () => {
		expect(changed((questions) => questions.splice(0, 1))).toEqual(['how-big removed!']);
	});
});

it('a longest rising run leaves out what has moved', () => {
	expect(longestRising([0, 3, 1, 2])).toEqual(new Set([0, 2, 3]));
	expect(longestRising([])).toEqual(new Set());
});
