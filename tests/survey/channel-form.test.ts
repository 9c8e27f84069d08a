import { describe, expect, test } from 'vitest';
import { checkChannel } from '#lib/survey/channel-form.ts';

const surveys = [
	{ id: 'a', stream: 'survey' },
	{ id: 'b', stream: 'staff' }
];
const check = (fields: Record<string, string>) =>
	checkChannel(new Map(Object.entries(fields).map(([name, value]) => [name, [value]])), surveys);

describe('a new channel', () => {
	test('has a survey, a kind and a tidy name', () => {
		expect(check({ kind: 'a poster', name: '  Biblioteket\u0000' })).toEqual({
			ok: true,
			channel: { surveyId: 'a', kind: 'poster', name: 'Biblioteket', size: null }
		});
	});

	test('says how many work there when it is a workplace', () => {
		expect(check({ kind: 'b workplace', name: 'Hemtjänsten', size: '24' })).toMatchObject({
			ok: true,
			channel: { size: 24 }
		});
		for (const size of ['0', '-3', '24,5', 'många', '99999'])
			expect(check({ kind: 'b workplace', name: 'Hemtjänsten', size })).toEqual({
				ok: false,
				problems: [{ field: 'size', reason: 'not-a-number' }]
			});
		expect(check({ kind: 'b workplace', name: 'Hemtjänsten' })).toMatchObject({ ok: false });
	});

	test('tells everything that is missing', () => {
		expect(check({})).toEqual({
			ok: false,
			problems: [
				{ field: 'kind', reason: 'missing' },
				{ field: 'name', reason: 'missing' }
			]
		});
	});

	test.each(['a workplace', 'b poster', 'c poster', 'a meeting', 'a constructor'])(
		'is refused for a survey it is not for: %s',
		(kind) => {
			expect(check({ kind, name: 'x' })).toEqual({
				ok: false,
				problems: [{ field: 'kind', reason: 'not-for-this-survey' }]
			});
		}
	);
});
