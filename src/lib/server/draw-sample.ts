import { randomInt } from 'node:crypto';
import type { Db } from '#db/connect.ts';
import { insertSample, latestSamples, listDrawable } from '#db/queries/reviews.ts';
import { leastSample } from '#lib/ranking/correct.ts';
import { drawLots } from '#lib/ranking/draw-lots.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { now } from './clock.ts';
import { newId } from './id.ts';
import type { Entered } from './permission.ts';

/** Meeting notes stand for an unknown number of people, so nothing can be drawn among them. */
export const drawnStreams = ['survey', 'staff'] as const;
export type DrawnStream = (typeof drawnStreams)[number];

export const usualSample = 100;

/** How many a sample may hold: at least what a correction needs, or everyone when they are fewer. */
export function sampleSizes(people: number): { least: number; usual: number; most: number } {
	return {
		least: Math.min(leastSample, people),
		usual: Math.min(usualSample, people),
		most: people
	};
}

/**
 * Draws a sample among a stream's respondents. A stream keeps its lots: who draws again gets a larger
 * or smaller part of the same order, never another sample that suits better.
 *
 * @returns how many were drawn; null when the stream has too few to show, or the size is out of bounds
 */
export async function drawSample(
	db: Db,
	{ account, round }: Pick<Entered, 'account' | 'round'>,
	stream: DrawnStream,
	size: number
): Promise<number | null> {
	const { partnershipId, id: roundId } = round;
	const people = await listDrawable(db, partnershipId, roundId, stream);
	const { least, most } = sampleSizes(people.length);
	if (people.length < fewest[stream]) return null;
	if (!Number.isInteger(size) || size < least || size > most) return null;
	const known = await latestSamples(db, partnershipId, roundId);
	const seed = known.find((each) => each.stream === stream)?.seed ?? randomInt(1, 1_000_000);
	const responseIds = drawLots(people, size, seed);
	const by = { partnershipId, roundId, accountId: account.id, at: now(), newId };
	await insertSample(db, by, { stream, seed, responseIds });
	return responseIds.length;
}
