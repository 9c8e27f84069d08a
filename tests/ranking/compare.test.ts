import { describe, expect, it } from 'vitest';
import { type Asked, compare, notComparable } from '#lib/ranking/compare.ts';
import { rank } from '#lib/ranking/rank.ts';

const asked: Asked = {
	questions: [
		{ id: 'problems', text: 'Vilka är de största problemen?', scale: null },
		{ id: 'safe', text: 'Är området säkert?', scale: ['Ja', 'Nej'] }
	],
	channels: [
		{ channel: 'web', count: 180 },
		{ channel: 'school', count: 60 }
	],
	codebook: 'Haparanda',
	codebookVersion: 3
};
const [problems, safe] = asked.questions;
if (!problems || !safe) throw new Error('The questions are gone.');

const reasons = (then: Partial<Asked>) =>
	notComparable(asked, { ...asked, ...then }).map(({ reason }) => reason);

describe('two rounds can be compared', () => {
	it('when question, scale, mix of channels and codebook are the same', () => {
		expect(reasons({})).toEqual([]);
		const broken = { ...problems, text: 'Vilka är  de största\nproblemen? ' };
		expect(reasons({ questions: [broken, safe] })).toEqual([]);
	});

	it('not when a question is new, gone or said otherwise', () => {
		expect(reasons({ questions: [problems] })).toEqual(['other-questions']);
		const said = { ...problems, text: 'Vilka problem finns?' };
		expect(notComparable(asked, { ...asked, questions: [said, safe] })).toEqual([
			{ reason: 'other-words', questions: ['problems'] }
		]);
	});

	// Kungsbacka 2020: the scale changed and the school channel was closed.
	it('not when the scale changed and the school channel was closed, and says both', () => {
		const scale = { ...safe, scale: ['Ja', 'Delvis', 'Nej'] };
		expect(
			reasons({ questions: [problems, scale], channels: [{ channel: 'web', count: 240 }] })
		).toEqual(['other-scale', 'other-channels']);
	});

	it('not when there are too few to know the channels, or the codebook is another', () => {
		expect(reasons({ channels: [{ channel: 'web', count: 9 }], codebookVersion: 2 })).toEqual([
			'too-few-to-tell',
			'other-codebook'
		]);
	});
});

describe('the change since last round', () => {
	const ranking = (n: number, counts: [string, number][], hidden: string[] = []) =>
		rank(
			'survey',
			{ n, counts: new Map(counts) },
			new Map(hidden.map((theme) => [theme, 'too-few' as const])),
			true
		);
	const now = ranking(240, [
		['dark', 96],
		['traffic', 60],
		['alcohol', 20]
	]);
	const then = ranking(
		200,
		[
			['dark', 50],
			['traffic', 48],
			['alcohol', 4]
		],
		['alcohol']
	);

	it('has an interval, and a direction only when the interval holds no nought', () => {
		const found = compare({ asked, ranking: now }, { asked, ranking: then });
		expect(found.comparable && found.changes).toMatchObject([
			{ theme: 'dark', direction: 'up' },
			{ theme: 'traffic', direction: 'not-certain' }
		]);
		const turned = compare({ asked, ranking: then }, { asked, ranking: now });
		expect(turned.comparable && turned.changes[0]).toMatchObject({
			theme: 'dark',
			direction: 'down'
		});
	});

	it('is not told where it cannot be: the reasons are', () => {
		const other = { ...asked, codebookVersion: 2 };
		expect(compare({ asked, ranking: now }, { asked: other, ranking: then })).toEqual({
			comparable: false,
			reasons: [{ reason: 'other-codebook' }]
		});
	});

	it('is not told of notes from meetings', () => {
		const notes = { ...now, stream: 'meeting' as const };
		expect(compare({ asked, ranking: notes }, { asked, ranking: notes })).toEqual({
			comparable: true,
			changes: []
		});
	});
});
