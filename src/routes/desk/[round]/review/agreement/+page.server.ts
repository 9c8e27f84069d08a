import { fail } from '@sveltejs/kit';
import { listBlindAnswers, settleReading } from '#db/queries/blind-readings.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { latestSamples, readBlindSample } from '#db/queries/reviews.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { agreement, differs } from '#lib/ranking/agreement.ts';
import { leastSample } from '#lib/ranking/correct.ts';
import { machineMistakes } from '#lib/ranking/machine-mistakes.ts';
import { maySay } from '#lib/ranking/safe-cells.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { drawnStreams } from '#lib/server/draw-sample.ts';
import { newId } from '#lib/server/id.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** So many as one talks through in one go. */
const atOnce = 10;

/** How alike people have coded, what they need to talk about, and how right the coder is. */
export const load: PageServerLoad = async (visit) => {
	const { account, round, roles } = await enter(visit, 'answers:read');
	const { partnershipId, id: roundId } = round;
	const stream = streamIn(visit.url);
	const [samples, blind, { codebook }] = await Promise.all([
		latestSamples(db(), partnershipId, roundId),
		readBlindSample(db(), partnershipId, roundId),
		readCodebook(db(), partnershipId, round.codebookVersionId)
	]);
	const sample = samples.find((each) => each.stream === stream);
	const answers = sample ? await listBlindAnswers(db(), partnershipId, sample.id) : [];
	const themes = codebook.themes.map(({ id }) => id);
	const read = blind?.respondents.filter((each) => each.stream === stream) ?? [];

	const differing = answers.filter(differs);
	const open = differing.filter(({ settled }) => settled === null);
	// Who may read blind sees how others coded an answer only after reading it.
	const mayRead = mayDo(roles, 'coding:correct');
	const mayShow = open.filter(
		({ readings }) => !mayRead || readings.some((by) => by.accountId === account.id)
	);
	// The rule of the ranking: a few people, or all but a few, could be known.
	const enough = ({ n, of }: { n: number; of: number }) => maySay(n, of, fewest[stream]);
	return {
		stream,
		streams: drawnStreams,
		names: Object.fromEntries(
			codebook.themes.map((each) => [each.id, themeName(each, getLocale())])
		),
		themes,
		mayCode: mayRead,
		agreement: agreement(answers, themes),
		differing: mayShow.slice(0, atOnce).map(({ id, text, asks, readings }) => ({
			...{ id, text, asks },
			readings: readings.map(({ name, themes: set }) => ({ name, themes: set }))
		})),
		counts: {
			open: mayShow.length,
			hidden: open.length - mayShow.length,
			settled: differing.length - open.length
		},
		machine: {
			size: sample?.size ?? 0,
			read: read.length,
			least: leastSample,
			themes: machineMistakes(read, themes)
				.filter(({ precision, recall }) => precision.of + recall.of > 0)
				// A handful of people is nobody's share, and could be known.
				.map(({ theme, precision, recall }) =>
					enough(precision) && enough(recall)
						? { theme, precision, recall }
						: { theme, precision: null, recall: null }
				)
		}
	};
};

export const actions: Actions = {
	settle: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const { partnershipId, id: roundId } = round;
		const form = await visit.request.formData();
		const answerId = String(form.get('answer') ?? '');
		const [samples, { codebook }] = await Promise.all([
			latestSamples(db(), partnershipId, roundId),
			readCodebook(db(), partnershipId, round.codebookVersionId)
		]);
		const sample = samples.find((each) => each.stream === streamIn(visit.url));
		const ticked = form.getAll('has').map(String);
		const themes = codebook.themes.map(({ id }) => id).filter((id) => ticked.includes(id));
		const by = { partnershipId, accountId: account.id, at: now(), newId };
		const kept =
			sample !== undefined &&
			(await settleReading(db(), by, {
				...{ sampleId: sample.id, answerId, themes },
				codebookVersionId: round.codebookVersionId
			}));
		return kept ? { said: 'settled' as const } : fail(404, { said: 'gone' as const });
	}
};

const streamIn = (url: URL) =>
	drawnStreams.find((each) => each === url.searchParams.get('stream')) ?? 'survey';
