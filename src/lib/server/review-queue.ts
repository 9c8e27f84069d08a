import type { Db } from '#db/connect.ts';
import { listBlindAnswers, type BlindAnswer } from '#db/queries/blind-readings.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { listReviewable, type Reviewable } from '#db/queries/review-queues.ts';
import { latestSamples, listDrawable } from '#db/queries/reviews.ts';
import { leastSure, type Nearest } from '#lib/coding/certainty.ts';
import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { everyone } from '#lib/ranking/view.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { defaultLearned } from './default-learned.ts';
import type { Entered } from './permission.ts';
import { mayQuote } from './quotes.ts';
import { readRanked } from './ranking.ts';

export const queueNames = ['blind', 'unsure', 'theme'] as const;
/** Which answers are read, and why: a sample by lot, those the coder doubts, or those of a theme. */
export type Asked = { queue: (typeof queueNames)[number]; stream: Stream; theme: ThemeId | null };

/** An answer that waits to be read, or has been. */
export type Queued = { id: string; done: boolean };
export type Queue =
	| { open: true; answers: Queued[]; sampleId: string | null; drawn: BlindAnswer[] }
	| { open: false; because: 'too-few' | 'not-drawn' };

/** So many answers are weighed at most, and the least sure of them asked about. */
const mostWeighed = 5000;
const mostUnsure = 200;
/** Farther than this from the line (log odds) and the coder is sure. */
const unsure = 2;

/** The answers of a queue in their order, the same from one visit to the next. */
export async function readQueue(
	db: Db,
	{ account, round }: Pick<Entered, 'account' | 'round'>,
	{ queue, stream, theme }: Asked
): Promise<Queue> {
	const { partnershipId, id: roundId } = round;
	const people = await listDrawable(db, partnershipId, roundId, stream);
	if (people.length < Math.max(1, fewest[stream])) return { open: false, because: 'too-few' };
	const samples = await latestSamples(db, partnershipId, roundId);
	const sampleId = samples.find((each) => each.stream === stream)?.id ?? null;
	const drawn = sampleId ? await listBlindAnswers(db, partnershipId, sampleId) : [];
	const mine = ({ readings }: BlindAnswer) =>
		readings.some(({ accountId }) => accountId === account.id);
	if (queue === 'blind') {
		if (!sampleId) return { open: false, because: 'not-drawn' };
		const answers = drawn.map((answer) => ({ id: answer.id, done: mine(answer) }));
		return { open: true, answers, sampleId, drawn };
	}
	// What somebody is still to read blind, they may not see with the coder's suggestions first.
	const kept = new Set(drawn.flatMap((answer) => (mine(answer) ? [] : [answer.id])));
	const where = { partnershipId, roundId, stream };
	const all = (await listReviewable(db, where, mostWeighed)).filter(({ id }) => !kept.has(id));
	if (queue === 'unsure') {
		const nearest = await nearestOf(db, round, all);
		const asked = all
			.flatMap((answer) => {
				const near = nearest.get(answer.id);
				return near && near.distance < unsure ? [{ answer, near }] : [];
			})
			.sort((one, other) => one.near.distance - other.near.distance)
			.slice(0, mostUnsure);
		const answers = asked.map(({ answer: { id, decided }, near }) => ({
			id,
			done: decided.includes(near.theme)
		}));
		return { open: true, answers, sampleId: null, drawn: [] };
	}
	const { ranked } = await readRanked(db, round);
	// Below the threshold not even the texts: somebody could be known by how they write.
	if (theme === null || !mayQuote(ranked.in(everyone), stream, theme)) {
		return { open: false, because: 'too-few' };
	}
	const answers = all
		.filter(({ found, given }) => found.includes(theme) || given.includes(theme))
		.map(({ id, decided }) => ({ id, done: decided.includes(theme) }));
	return { open: true, answers, sampleId: null, drawn: [] };
}

/** Where the coder was least sure: weighed once an answer, as long as the codebook is the same. */
const weighed = new WeakMap<Codebook, Map<string, Nearest | null>>();

async function nearestOf(
	db: Db,
	{ partnershipId, codebookVersionId }: Entered['round'],
	answers: readonly Reviewable[]
): Promise<Map<string, Nearest | null>> {
	const { codebook } = await readCodebook(db, partnershipId, codebookVersionId);
	const known = weighed.get(codebook) ?? new Map<string, Nearest | null>();
	weighed.set(codebook, known);
	for (const { id, text, asks } of answers) {
		if (known.has(id)) continue;
		known.set(id, leastSure(codebook, { text, question: asks }, defaultLearned()));
	}
	return known;
}

/** Where the coder was least sure about one answer. */
export async function nearestTo(
	db: Db,
	round: Entered['round'],
	answer: Pick<Reviewable, 'id' | 'text' | 'asks'>
): Promise<ThemeId | null> {
	const nearest = await nearestOf(db, round, [{ ...answer, found: [], decided: [], given: [] }]);
	return nearest.get(answer.id)?.theme ?? null;
}
