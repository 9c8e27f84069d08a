import { describe, expect, test } from 'vitest';
import { conditionOptions, groundOf, isShown } from '#lib/survey/conditions.ts';
import type { Question } from '#lib/survey/questionnaire.ts';

const option = (id: string) => ({ id, label: { sv: id } });
const single = (id: string, showIf?: Question['showIf']): Question => ({
	id,
	kind: 'single',
	required: false,
	label: { sv: id },
	options: [option('yes'), option('no')],
	...(showIf && { showIf })
});
const answered = (fields: Record<string, string[]>) => new Map(Object.entries(fields));

describe('a question that hangs on another', () => {
	const first = single('first');
	const second = single('second', { questionId: 'first', options: ['yes'] });
	const third = single('third', { questionId: 'second', options: ['yes', 'no'] });
	const questions = [first, second, third];

	test('is shown when one of the options is chosen', () => {
		expect(isShown({ questions }, second, answered({ first: ['yes'] }))).toBe(true);
		expect(isShown({ questions }, second, answered({ first: ['no'] }))).toBe(false);
		expect(isShown({ questions }, second, answered({}))).toBe(false);
	});

	test('is hidden with the one it hangs on, also when that one has an answer left in it', () => {
		const left = answered({ first: ['no'], second: ['yes'] });
		expect(isShown({ questions }, third, left)).toBe(false);
	});

	test('finds its ground only among the earlier ones', () => {
		expect(groundOf(questions, second)).toBe(first);
		expect(groundOf(questions, first)).toBeNull();
		const early = single('early', { questionId: 'late', options: ['yes'] });
		expect(groundOf([early, single('late')], early)).toBeNull();
		expect(isShown({ questions: [early, single('late')] }, early, answered({}))).toBe(true);
	});

	test('names the options there are', () => {
		const named = conditionOptions(first, { questionId: 'first', options: ['no', 'gone'] });
		expect(named.map(({ id }) => id)).toEqual(['no']);
	});
});
