/** A way answers came in, and how many came by it. */
export type ChannelCount = { channel: string; count: number };

/** What has changed about one channel. A share of fewer than `leastShown` people is null: not shown. */
export type MixChange = {
	channel: string;
	change: 'new' | 'gone' | 'grown' | 'shrunk';
	then: number | null;
	now: number | null;
};

export type ChannelMix = {
	/** `unknown`: one of the rounds has too few answers to tell. */
	verdict: 'same' | 'differs' | 'unknown';
	/** Largest first; empty unless it differs. */
	changes: MixChange[];
};

/** A channel's share that has moved by this much makes two rounds different. */
export const mixDifference = 0.1;

/** A channel that is new, or gone, makes them different from this share on. */
export const mixNewShare = 0.05;

/** Fewer people behind a number are not shown. */
export const leastShown = 5;

/** Below this many answers in a round one family is a «change of mix». */
export const leastForMix = 30;

/**
 * Whether two rounds were answered so differently that a change between them may come from how
 * people were asked: those who answer in a school are not those who answer a letter.
 *
 * The rule is one of size, not of significance: with thousands of answers a chi-square test finds
 * differences too small to matter, with fifty it misses a closed school channel. They differ when a
 * channel's share moved by ten percentage points, or when one that brings at least five per cent is
 * new or gone. Shares are of people in one stream; never mix streams.
 *
 * A real trap: Kungsbacka 2020, where the school channel was closed and the change was an artefact.
 *
 * @example channelMix([{ channel: 'web', count: 88 }, { channel: 'paper', count: 12 }],
 *   [{ channel: 'web', count: 38 }, { channel: 'paper', count: 62 }]).verdict; // 'differs'
 */
export function channelMix(
	thisRound: readonly ChannelCount[],
	lastRound: readonly ChannelCount[]
): ChannelMix {
	const [now, then] = [counted(thisRound), counted(lastRound)];
	if (now.of < leastForMix || then.of < leastForMix) return { verdict: 'unknown', changes: [] };

	const changes = [...new Set([...then.by.keys(), ...now.by.keys()])]
		.map((channel) => ({
			channel,
			before: then.by.get(channel) ?? 0,
			after: now.by.get(channel) ?? 0
		}))
		.map(({ channel, before, after }) => ({
			channel,
			change: kindOf({ before, after }, { before: before / then.of, after: after / now.of }),
			size: Math.abs(after / now.of - before / then.of),
			then: shown(before, then.of),
			now: shown(after, now.of)
		}))
		.sort((a, b) => b.size - a.size || (a.channel < b.channel ? -1 : 1))
		.flatMap(({ channel, change, then, now }) =>
			change === null ? [] : [{ channel, change, then, now }]
		);
	return { verdict: changes.length > 0 ? 'differs' : 'same', changes };
}

type Pair = { before: number; after: number };

function kindOf(count: Pair, share: Pair): MixChange['change'] | null {
	if (count.before === 0 && share.after >= mixNewShare) return 'new';
	if (count.after === 0 && share.before >= mixNewShare) return 'gone';
	// Ten points exactly are ten points, whatever binary fractions make of 0.4 − 0.3.
	if (Math.abs(share.after - share.before) < mixDifference - 1e-9) return null;
	return share.after > share.before ? 'grown' : 'shrunk';
}

function counted(rows: readonly ChannelCount[]): { by: Map<string, number>; of: number } {
	const by = new Map<string, number>();
	let of = 0;
	for (const { channel, count } of rows) {
		by.set(channel, (by.get(channel) ?? 0) + count);
		of += count;
	}
	return { by, of };
}

/** Nobody is a number too: 0 says that the channel was not there. */
function shown(count: number, of: number): number | null {
	return count > 0 && count < leastShown ? null : count / of;
}
