import { describe, expect, it } from 'vitest';
import type { Read } from '#lib/ranking/correct.ts';
import { rankCorrected } from '#lib/ranking/rank-corrected.ts';
import { rankIntervals } from '#lib/ranking/rank-intervals.ts';
import { dice, person } from './people.ts';

const themes = ['a', 'b', 'c'];

/** 900 people, of whom `sample` are read; the coder misses four of five who raise a, the most raised. */
function round(sample: number): Read[] {
	const random = dice(8);
	return Array.from({ length: 900 }, (_, at) => {
		const raised = [0.5, 0.3, 0.1].flatMap((share, place) =>
			random() < share ? [themes[place] ?? ''] : []
		);
		const machine = new Set(raised.filter((theme) => theme !== 'a' || random() < 0.2));
		return { machine, person: at < sample ? new Set(raised) : null };
	});
}

describe('an order with the coder’s mistakes in it', () => {
	it('puts first what people find first, though the coder misses it', () => {
		const read = round(200);
		const machines = rankIntervals(
			read.map(({ machine }) => person([...machine])),
			'survey',
			themes
		);
		expect(machines?.themes.map(({ theme, places }) => [theme, places.last])[0]).toEqual(['b', 1]);
		const corrected = rankCorrected(read, 'survey', themes);
		expect(corrected?.themes.map(({ theme }) => theme)).toEqual(['a', 'b', 'c']);
		expect(corrected?.themes[0]?.places.first).toBe(1);
	});

	it('is less sure than the machine is of itself, and surer the more people have read', () => {
		const spans = (sample: number) =>
			rankCorrected(round(sample), 'survey', themes)?.themes.reduce(
				(sum, { interval }) => sum + interval.high - interval.low,
				0
			) ?? NaN;
		expect(spans(60)).toBeGreaterThan(spans(200));
		expect(spans(200)).toBeGreaterThan(spans(600));
	});

	it('gives the same bytes whatever the order of the rows, and another with another seed', () => {
		const told = (read: Read[], seed: number) =>
			JSON.stringify(rankCorrected(read, 'survey', themes, { seed, resamples: 300 }));
		expect(told(round(200), 7)).toBe(told(round(200).reverse(), 7));
		expect(told(round(200), 7)).not.toBe(told(round(200), 8));
	});

	it('is not given without a sample, nor for notes', () => {
		expect(rankCorrected(round(0), 'survey', themes)).toBeNull();
		expect(rankCorrected(round(200), 'meeting', themes)).toBeNull();
	});
});
