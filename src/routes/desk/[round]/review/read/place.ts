import { now } from '#lib/server/clock.ts';
import { newId } from '#lib/server/id.ts';
import type { Entered } from '#lib/server/permission.ts';
import { queueNames, type Asked } from '#lib/server/review-queue.ts';
import { streams } from '#lib/survey/stream.ts';

/** Which queue an address asks for. */
export function askedIn(address: URLSearchParams): Asked {
	const queue = queueNames.find((each) => each === address.get('queue')) ?? 'blind';
	return {
		queue,
		stream: streams.find((each) => each === address.get('stream')) ?? 'survey',
		theme: queue === 'theme' ? address.get('theme') : null
	};
}

export type Place = Asked & { round: string };

/** The address of a place in a queue. */
export function addressOf(
	{ round, queue, stream, theme }: Place,
	more: { at?: string; after?: string; said?: 'undone' | 'gone' }
): string {
	const address = new URLSearchParams({ queue, stream, ...(theme && { theme }), ...more });
	return `/desk/${round}/review/read?${address}`;
}

/** Who decides, where and when. */
export const by = (round: Entered['round'], account: Entered['account']) => ({
	partnershipId: round.partnershipId,
	roundId: round.id,
	accountId: account.id,
	at: now(),
	newId
});
