import { fail } from '@sveltejs/kit';
import { listBlindAnswers } from '#db/queries/blind-readings.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { latestSamples, listDrawable } from '#db/queries/reviews.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { everyone } from '#lib/ranking/view.ts';
import { db } from '#lib/server/database.ts';
import { drawnStreams, drawSample, sampleSizes } from '#lib/server/draw-sample.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { mayQuote } from '#lib/server/quotes.ts';
import { readRanked } from '#lib/server/ranking.ts';
import { readQueue } from '#lib/server/review-queue.ts';
import { streams } from '#lib/survey/stream.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** The ways in: a sample by lot, the answers the coder doubts, a theme. How far everyone has come. */
export const load: PageServerLoad = async (visit) => {
	const { account, round, roles } = await enter(visit, 'answers:read');
	const { partnershipId, id: roundId } = round;
	const asked = visit.url.searchParams.get('stream');
	const stream = streams.find((each) => each === asked) ?? 'survey';
	const [people, samples, unsure, { ranked }, { codebook }] = await Promise.all([
		listDrawable(db(), partnershipId, roundId, stream),
		latestSamples(db(), partnershipId, roundId),
		readQueue(db(), { account, round }, { queue: 'unsure', stream, theme: null }),
		readRanked(db(), round),
		readCodebook(db(), partnershipId, round.codebookVersionId)
	]);
	const sample = samples.find((each) => each.stream === stream) ?? null;
	const drawn = sample ? await listBlindAnswers(db(), partnershipId, sample.id) : [];
	const readers = Map.groupBy(
		drawn.flatMap(({ readings }) => readings),
		({ accountId }) => accountId
	);
	const ranking = ranked.in(everyone);
	const tooFew = people.length < Math.max(1, fewest[stream]);
	return {
		stream,
		streams,
		tooFew,
		mayDraw:
			!tooFew && mayDo(roles, 'coding:correct') && drawnStreams.some((each) => each === stream),
		people: tooFew ? 0 : people.length,
		sizes: sampleSizes(people.length),
		sample: sample && {
			...sample,
			answers: drawn.length,
			mine: readers.get(account.id)?.length ?? 0,
			others: [...readers].flatMap(([id, readings]) =>
				id === account.id ? [] : [{ name: readings[0]?.name ?? '', done: readings.length }]
			)
		},
		unsure: unsure.open
			? { n: unsure.answers.length, left: unsure.answers.filter(({ done }) => !done).length }
			: null,
		themes: codebook.themes
			.filter(({ id }) => mayQuote(ranking, stream, id))
			.map((each) => ({ id: each.id, name: themeName(each, getLocale()) }))
	};
};

export const actions: Actions = {
	draw: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const form = await visit.request.formData();
		const stream = drawnStreams.find((each) => each === form.get('stream')) ?? 'survey';
		const written = String(form.get('size') ?? '').trim();
		const size = /^\d{1,6}$/.test(written) ? Number(written) : NaN;
		const drawn = await drawSample(db(), { account, round }, stream, size);
		if (drawn === null) return fail(422, { said: 'draw-wrong' as const, written, n: 0 });
		return { said: 'drawn' as const, written, n: drawn };
	}
};
