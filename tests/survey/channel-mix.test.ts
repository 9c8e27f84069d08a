import { describe, expect, test } from 'vitest';
import { channelMix } from '#lib/survey/channel-mix.ts';

const of = (counts: Record<string, number>) =>
	Object.entries(counts).map(([channel, count]) => ({ channel, count }));

describe('the mix of channels', () => {
	test('is the same when no share moved much', () => {
		const mix = channelMix(of({ web: 205, paper: 95 }), of({ web: 70, paper: 30 }));
		expect(mix).toEqual({ verdict: 'same', changes: [] });
	});

	test('differs when paper went from 62 to 12 per cent', () => {
		const mix = channelMix(of({ web: 88, paper: 12 }), of({ web: 38, paper: 62 }));
		expect(mix).toEqual({
			verdict: 'differs',
			changes: [
				{ channel: 'paper', change: 'shrunk', then: 0.62, now: 0.12 },
				{ channel: 'web', change: 'grown', then: 0.38, now: 0.88 }
			]
		});
	});

	test.each([
		[40, 30, 'differs'],
		[39, 30, 'same']
	])('draws the line at ten percentage points: %i against %i per cent', (now, then, verdict) => {
		const mix = channelMix(
			of({ web: 100 - now, paper: now }),
			of({ web: 100 - then, paper: then })
		);
		expect(mix.verdict).toBe(verdict);
	});

	test('differs when a channel that brought five per cent is gone, as in Kungsbacka 2020', () => {
		const mix = channelMix(of({ web: 200 }), of({ web: 190, school: 10 }));
		expect(mix.changes).toEqual([{ channel: 'school', change: 'gone', then: 0.05, now: 0 }]);
	});

	test('differs when a new channel brings five per cent, and not below', () => {
		expect(channelMix(of({ web: 190, kiosk: 10 }), of({ web: 200 })).changes).toEqual([
			{ channel: 'kiosk', change: 'new', then: 0, now: 0.05 }
		]);
		expect(channelMix(of({ web: 196, kiosk: 4 }), of({ web: 200 })).verdict).toBe('same');
	});

	test('shows no share of fewer than five people', () => {
		const mix = channelMix(of({ web: 36, letter: 4 }), of({ web: 20, letter: 20 }));
		expect(mix.changes.find(({ channel }) => channel === 'letter')).toMatchObject({
			now: null,
			then: 0.5
		});
	});

	test('is unknown when a round has fewer than thirty answers', () => {
		expect(channelMix(of({ web: 29 }), of({ paper: 500 }))).toEqual({
			verdict: 'unknown',
			changes: []
		});
		expect(channelMix([], []).verdict).toBe('unknown');
	});

	test('adds up a channel that comes twice', () => {
		const split = [...of({ web: 50, paper: 25 }), ...of({ paper: 25 })];
		expect(channelMix(split, of({ web: 50, paper: 50 })).verdict).toBe('same');
	});
});
