import type { ThemeId } from '#lib/coding/codebook.ts';
import { channelMix, type ChannelCount, type ChannelMix } from '#lib/survey/channel-mix.ts';
import { difference, type Difference } from './difference.ts';
import type { StreamRanking } from './ranking.ts';

/** How a stream of a round came about: all that must be alike for a change to mean anything. */
export type Asked = {
	/** The questions whose answers are ranked; `scale` is what can be chosen, null in an open question. */
	questions: readonly { id: string; text: string; scale: readonly string[] | null }[];
	channels: readonly ChannelCount[];
	/** The codebook and version both rounds were coded by: older answers are coded anew. */
	codebook: string;
	codebookVersion: number;
};

export type NotComparable =
	/** A question is new or gone, or its words are others, or what can be chosen. */
	| { reason: 'other-questions' | 'other-words' | 'other-scale'; questions: string[] }
	| { reason: 'other-channels'; changes: ChannelMix['changes'] }
	/** Too few answers to know by which channels they came. */
	| { reason: 'too-few-to-tell' }
	| { reason: 'other-codebook' };

/**
 * Why two rounds of one stream cannot be compared; nothing when they can.
 *
 * Every reason is given, so that the next round can be asked in a way that can be compared. What
 * counts as another mix of channels stands in survey/channel-mix.ts.
 */
export function notComparable(now: Asked, then: Asked): NotComparable[] {
	const reasons: NotComparable[] = [];
	const before = new Map(then.questions.map((question) => [question.id, question]));
	const after = new Map(now.questions.map((question) => [question.id, question]));
	const changed = [...before.keys(), ...after.keys()].filter(
		(id) => before.has(id) !== after.has(id)
	);
	if (changed.length > 0) reasons.push({ reason: 'other-questions', questions: changed });

	const both = [...after.values()].flatMap((question) => {
		const earlier = before.get(question.id);
		return earlier ? [{ id: question.id, question, earlier }] : [];
	});
	const words = both.filter(
		({ question, earlier }) => plain(question.text) !== plain(earlier.text)
	);
	if (words.length > 0) {
		reasons.push({ reason: 'other-words', questions: words.map(({ id }) => id) });
	}
	const scales = both.filter(
		({ question, earlier }) => scaleOf(question.scale) !== scaleOf(earlier.scale)
	);
	if (scales.length > 0) {
		reasons.push({ reason: 'other-scale', questions: scales.map(({ id }) => id) });
	}
	const { verdict, changes } = channelMix(now.channels, then.channels);
	if (verdict === 'differs') reasons.push({ reason: 'other-channels', changes });
	if (verdict === 'unknown') reasons.push({ reason: 'too-few-to-tell' });
	if (now.codebook !== then.codebook || now.codebookVersion !== then.codebookVersion) {
		reasons.push({ reason: 'other-codebook' });
	}
	return reasons;
}

/** A line break or a space more is no other question. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const scaleOf = (scale: readonly string[] | null) => JSON.stringify(scale?.map(plain) ?? null);

export type Change = Difference & {
	theme: ThemeId;
	/** What the interval says: it holds no nought, or it does. */
	direction: 'up' | 'down' | 'not-certain';
};

export type Comparison =
	{ comparable: true; changes: Change[] } | { comparable: false; reasons: NotComparable[] };

/**
 * The change since last round, theme by theme, or why it cannot be told.
 *
 * Each interval is of its theme by itself (Newcombe, 95 %), and treats the rounds as different people:
 * nobody knows who answered in both. Themes hidden in either round are left out. Notes from meetings
 * have no interval of people and hence no change.
 */
export function compare(
	now: { asked: Asked; ranking: StreamRanking },
	then: { asked: Asked; ranking: StreamRanking }
): Comparison {
	const reasons = notComparable(now.asked, then.asked);
	if (reasons.length > 0) return { comparable: false, reasons };
	const { stream } = now.ranking;
	if (stream === 'meeting' || !now.ranking.shown || !then.ranking.shown) {
		return { comparable: true, changes: [] };
	}
	const before = new Map(
		then.ranking.themes.flatMap((theme) =>
			theme.shown ? [[theme.theme, theme.count] as const] : []
		)
	);
	const changes = now.ranking.themes.flatMap((theme): Change[] => {
		const count = before.get(theme.theme);
		if (!theme.shown || count === undefined) return [];
		const change = difference(
			{ n: theme.count, of: now.ranking.n },
			{ n: count, of: then.ranking.n }
		);
		const { low, high } = change.interval;
		const direction = low > 0 ? 'up' : high < 0 ? 'down' : 'not-certain';
		return [{ theme: theme.theme, ...change, direction }];
	});
	return { comparable: true, changes };
}
