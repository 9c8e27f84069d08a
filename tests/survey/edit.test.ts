import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionIds } from '#lib/survey/edit/mend-conditions.ts';
import { newOptionId, newQuestionId } from '#lib/survey/edit/new-id.ts';
import { readUndo } from '#lib/survey/edit/read-undo.ts';
import { copy, insert, move, remove, takeBack } from '#lib/survey/edit/rearrange.ts';
import { isSame } from '#lib/survey/edit/same.ts';
import { blankQuestion } from '#lib/survey/edit/blank-question.ts';
import { checkBeforeOpening } from '#lib/survey/edit/check-before-opening.ts';
import { hasOptions, type Question, type Questionnaire } from '#lib/survey/questionnaire.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';

const town = { inPlace: { sv: 'i Byn' }, promiseYear: 2027, areas: ['Centrum', 'Norra'] };
const citizen = citizenQuestionnaire(town);

const choice = (id: string, labels = ['a', 'b', 'c']): Question => ({
	...{ id, kind: 'single', required: false, label: { sv: id } },
	options: labels.map((sv, index) => ({ id: 'abc'[index] ?? '', label: { sv } }))
});
const text = (id: string): Question => ({
	...{ id, kind: 'text', asks: 'problems', required: false, label: { sv: id } }
});
const about = { title: { sv: 'Enkät' }, lead: { sv: '' }, locales: ['sv' as const], minutes: 5 };
const of = (...questions: Question[]): Questionnaire => ({ ...about, questions });
const ids = ({ questions }: Questionnaire) => questions.map(({ id }) => id);

/** Any questionnaire that could have been made here: each condition points at an earlier choice. */
const questionnaires = fc
	.array(
		fc.record({
			isChoice: fc.boolean(),
			other: fc.boolean(),
			ground: fc.option(fc.nat(9)),
			options: fc.subarray(['a', 'b', 'c'], { minLength: 1 })
		}),
		{ minLength: 1, maxLength: 9 }
	)
	.map((made) =>
		made.reduce<Question[]>((questions, { isChoice, other, ground, options }, index) => {
			const plain = isChoice ? { ...choice(`q-${index}`), other } : text(`q-${index}`);
			const at = ground === null ? undefined : questions[ground];
			const showIf = at && hasOptions(at) ? { questionId: at.id, options } : undefined;
			return [...questions, { ...plain, ...(showIf ? { showIf } : {}) }];
		}, [])
	)
	.map((questions) => of(...questions));

const deeds = fc.array(
	fc.record({ what: fc.constantFrom('up', 'down', 'copy', 'remove', 'add'), at: fc.nat(12) }),
	{ maxLength: 20 }
);

function done(questionnaire: Questionnaire, { what, at }: { what: string; at: number }) {
	const { questions } = questionnaire;
	const id = questions[at % Math.max(questions.length, 1)]?.id ?? '';
	if (what === 'add') {
		const fresh = blankQuestion('single', newQuestionId('single', questions), {});
		return insert(questionnaire, fresh, at % (questions.length + 1));
	}
	if (what === 'copy')
		return copy(questionnaire, id, newQuestionId('single', questions)) ?? questionnaire;
	const edited =
		what === 'remove' ? remove(questionnaire, id) : move(questionnaire, id, what === 'up' ? -1 : 1);
	return edited?.questionnaire ?? questionnaire;
}

function expectSound({ questions }: Questionnaire): void {
	expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
	questions.forEach(({ showIf }, index) => {
		if (!showIf) return;
		const ground = questions.slice(0, index).find(({ id }) => id === showIf.questionId);
		if (!ground || !hasOptions(ground)) throw new Error('A condition points at nothing earlier.');
		expect(showIf.options.length).toBeGreaterThan(0);
		expect(optionIds(ground)).toEqual(expect.arrayContaining(showIf.options));
	});
}

describe('the list of questions', () => {
	it('keeps ids unique and conditions pointing at earlier questions, whatever is done to it', () => {
		fc.assert(
			fc.property(questionnaires, deeds, (start, all) => {
				expectSound(all.reduce(done, start));
			})
		);
	});

	it('is the same again after «Ångra», also by way of the browser', () => {
		fc.assert(
			fc.property(
				questionnaires,
				fc.constantFrom('up', 'down', 'remove'),
				fc.nat(9),
				(q, what, at) => {
					const id = q.questions[at % q.questions.length]?.id ?? '';
					const edited = what === 'remove' ? remove(q, id) : move(q, id, what === 'up' ? -1 : 1);
					if (!edited) return;
					const undo = readUndo(JSON.stringify(edited.undo));
					if (!undo) throw new Error('What we wrote ourselves could not be read.');
					expect(takeBack(edited.questionnaire, undo)).toEqual(q);
				}
			)
		);
	});

	it('stays sound when «Ångra» comes after other edits', () => {
		fc.assert(
			fc.property(questionnaires, fc.nat(9), deeds, (q, at, between) => {
				const edited = remove(q, q.questions[at % q.questions.length]?.id ?? '');
				if (!edited) return;
				const later = between.reduce(done, edited.questionnaire);
				const back = takeBack(later, edited.undo);
				if (back) expectSound(back);
			})
		);
	});
});

describe('a condition', () => {
	const ground = choice('ground');
	const asked: Question = { ...text('asked'), showIf: { questionId: 'ground', options: ['a'] } };

	it('is told to be gone when the question it hangs on is removed', () => {
		const edited = remove(of(ground, asked), 'ground');
		expect(edited?.questionnaire.questions).toEqual([text('asked')]);
		expect(edited?.broken).toEqual([{ questionId: 'asked', was: asked.showIf, now: null }]);
	});

	it('is gone when its question is moved before what it hangs on', () => {
		const edited = move(of(ground, asked), 'asked', -1);
		expect(edited?.questionnaire.questions).toEqual([text('asked'), ground]);
		expect(edited?.broken).toHaveLength(1);
	});

	it('that somebody has set anew is not put back by «Ångra»', () => {
		const edited = remove(of(choice('first'), ground, asked), 'ground');
		if (!edited) throw new Error('Nothing was removed.');
		const anew = { ...text('asked'), showIf: { questionId: 'first', options: ['b'] } };
		const back = takeBack(of(choice('first'), anew), edited.undo);
		expect(back?.questions.at(-1)).toEqual(anew);
	});
});

describe('a copy', () => {
	it('stands right after its original', () => {
		expect(ids(copy(of(text('one'), text('two')), 'one', 'q-1') ?? of())).toEqual([
			...['one', 'q-1', 'two']
		]);
	});

	it('is not made of a background question: a response has one area, one age, one gender', () => {
		for (const id of ['area', 'age', 'gender']) expect(copy(citizen, id, 'q-1')).toBeNull();
	});
});

describe('a new id', () => {
	it('is never one that an earlier version used', () => {
		expect(newQuestionId('text', [text('q-1'), text('q-2')])).toBe('q-3');
		expect(newQuestionId('area', [])).toBe('area');
		expect(newQuestionId('area', [text('area')])).toBe('q-1');
		expect(newOptionId('single', 'Ja', new Set(['o-1']))).toBe('o-2');
	});

	it('of an area is its name', () => {
		expect(newOptionId('area', 'Norra', new Set())).toBe('Norra');
		expect(newOptionId('area', 'Norra', new Set(['Norra']))).toBe('o-1');
	});
});

describe('before opening', () => {
	it('the templates have nothing to put right', () => {
		expect(checkBeforeOpening(citizen)).toEqual([]);
	});

	it('says what is missing, and where', () => {
		const few = choice('few', ['']);
		const same = choice('same', ['Ja', 'Ja']);
		const found = checkBeforeOpening({
			...of(few, same, text('twice'), text('twice'), { ...text('blank'), label: { sv: '' } }),
			title: { sv: '' }
		});
		expect(found.map(({ reason, questionId }) => `${reason} ${questionId}`)).toEqual([
			'no-title null',
			'few-options few',
			'empty-option few',
			'same-option same',
			'same-id twice',
			'no-text blank'
		]);
	});

	it('a form that nobody could send is not opened', () => {
		const [area] = citizen.questions.filter(({ kind }) => kind === 'area');
		expect(checkBeforeOpening(of()).map(({ reason }) => reason)).toEqual(['no-question']);
		expect(checkBeforeOpening(of(...(area ? [area] : []))).map(({ reason }) => reason)).toEqual([
			'only-background'
		]);
	});
});

it('what «Ångra» sends back is read with suspicion', () => {
	const undo = { questionId: 'a', at: 0, removed: text('a'), broken: [] };
	expect(readUndo(JSON.stringify(undo))).toEqual(undo);
	for (const bad of [
		'',
		'{',
		'[]',
		'null',
		JSON.stringify({ ...undo, at: -1 }),
		JSON.stringify({ ...undo, removed: { ...text('a'), label: 'x' } }),
		JSON.stringify({ ...undo, removed: { ...text('a'), kind: 'file' } }),
		JSON.stringify({ ...undo, removed: { ...text('a'), extra: 1 } }),
		JSON.stringify({ ...undo, broken: [{ questionId: 'b', was: null, now: null }] })
	])
		expect(readUndo(bad), bad).toBeNull();
});

it('the same content is the same in any order of keys', () => {
	expect(isSame({ a: 1, b: { c: [1, 2], d: undefined } }, { b: { c: [1, 2] }, a: 1 })).toBe(true);
	expect(isSame([1, 2], [2, 1])).toBe(false);
});
